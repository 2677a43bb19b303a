import { useState, type SubmitEvent } from 'react';

/** Asks for a token. */
export function SignIn({ problem, onToken }: { problem: string; onToken: (token: string) => void }) {
  const [token, setToken] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (token.trim() !== '') onToken(token.trim());
  };
  return (
    <main className="sign-in">
      <h1>Customer 360</h1>
      <form onSubmit={submit}>
        <label htmlFor="token">Token</label>
        <input
          id="token"
          type="password"
          autoComplete="off"
          autoFocus
          value={token}
          onChange={(event) => setToken(event.target.value)}
        />
        <button type="submit">Sign in</button>
      </form>
      {problem === '' ? null : <p role="alert">{problem}</p>}
      <p>
        <code>npm start</code> prints a token; <code>npx c360 token --role agent</code> makes one for a role.
      </p>
    </main>
  );
}

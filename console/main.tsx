import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './style.css';
import { useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { forgetToken, keepToken, keptToken, signIn, type Session } from './session.ts';
import { SignIn } from './sign-in.tsx';

/** The sign-in until a token names somebody, then GraphiQL. */
function Console() {
  const [token, setToken] = useState(keptToken);
  const [session, setSession] = useState<Session | null>(null);
  const [problem, setProblem] = useState('');
  const [asking, setAsking] = useState(true);

  const enter = useCallback(async (given: string) => {
    setAsking(true);
    try {
      const found = await signIn(given);
      if (found) keepToken(given);
      setToken(given);
      setSession(found);
      setProblem(found || given === '' ? '' : 'The token names nobody: it is mistyped, expired, or of another server.');
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
    setAsking(false);
  }, []);

  const leave = useCallback((reason: string) => {
    forgetToken();
    setSession(null);
    setProblem(reason);
  }, []);

  useEffect(() => {
    void enter(token);
    const followed = () => void enter(keptToken());
    addEventListener('hashchange', followed);
    return () => removeEventListener('hashchange', followed);
  }, []);

  if (session) return <App session={session} token={token} onSignOut={leave} />;
  return asking ? null : <SignIn problem={problem} onToken={(given) => void enter(given)} />;
}

createRoot(document.getElementById('root')!).render(<Console />);

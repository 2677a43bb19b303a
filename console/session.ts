/** An operation of the collection; `picks` says which variables come from another operation's answer. */
export interface Example {
  readonly file: string;
  readonly title: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly picks: Readonly<Record<string, { readonly from: string; readonly path: string }>>;
}

/** Who is signed in, as the server sees it. */
export interface Session {
  /** Nobody has to sign in here. */
  readonly open: boolean;
  readonly subject: string;
  readonly purpose: string;
  readonly scopes: readonly string[];
  readonly collection: readonly Example[];
}

const KEY = 'c360:token';

/** The token of this tab: from the address's fragment, which no server sees, or from before a reload. */
export function keptToken(): string {
  const given = new URLSearchParams(location.hash.slice(1)).get('token');
  if (given !== null) {
    sessionStorage.setItem(KEY, given);
    history.replaceState(null, '', location.pathname);
  }
  return sessionStorage.getItem(KEY) ?? '';
}

export const keepToken = (token: string): void => sessionStorage.setItem(KEY, token);
export const forgetToken = (): void => sessionStorage.removeItem(KEY);

export const authorization = (token: string): Record<string, string> =>
  token === '' ? {} : { authorization: `Bearer ${token}` };

/** Signs in; null where the token names nobody. */
export async function signIn(token: string): Promise<Session | null> {
  const response = await fetch('/session.json', { headers: authorization(token) });
  if (response.status === 401) return null;
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return (await response.json()) as Session;
}

/** Runs a query to its one answer; GraphiQL's own fetcher hands out streams. */
export const asking =
  (token: string) =>
  async (query: string): Promise<unknown> => {
    const headers = { ...authorization(token), 'content-type': 'application/json' };
    const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
    return ((await response.json()) as { data?: unknown }).data ?? null;
  };

import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useMemo } from 'react';
import { collectionPlugin } from './collection.tsx';
import { asking, authorization, type Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly token: string;
  readonly onSignOut: (reason: string) => void;
}

/** GraphiQL for whoever is signed in. What is typed stays in the tab's own storage, since it may be personal. */
export function App({ session, token, onSignOut }: Props) {
  const { fetcher, plugins } = useMemo(() => {
    const fetcher = createGraphiQLFetcher({
      url: '/graphql',
      headers: authorization(token),
      fetch: async (...asked: Parameters<typeof fetch>) => {
        const response = await fetch(...asked);
        if (response.status === 401) onSignOut('The token is no longer valid.');
        return response;
      },
    });
    return {
      fetcher,
      plugins: [collectionPlugin(session.collection, asking(token)), explorerPlugin(), HISTORY_PLUGIN],
    };
  }, [session, token, onSignOut]);
  return (
    <>
      <Who session={session} onSignOut={() => onSignOut('')} />
      <GraphiQL
        fetcher={fetcher}
        plugins={plugins}
        visiblePlugin={plugins[0]}
        storage={sessionStorage}
        shouldPersistHeaders={false}
        defaultEditorToolsVisibility="variables"
        defaultQuery={session.collection[0]?.document ?? '{\n  __typename\n}\n'}
      >
        <GraphiQL.Logo>
          <strong>Customer 360</strong>
        </GraphiQL.Logo>
      </GraphiQL>
    </>
  );
}

function Who({ session, onSignOut }: { session: Session; onSignOut: () => void }) {
  if (session.open) return <header className="who">Open: everybody on this machine may ask.</header>;
  return (
    <header className="who">
      <details>
        <summary>
          Signed in as <b>{session.subject}</b> for {session.purpose}, {session.scopes.length} scopes
        </summary>
        <ul>
          {session.scopes.map((scope) => (
            <li key={scope}>
              <code>{scope}</code>
            </li>
          ))}
        </ul>
      </details>
      <button type="button" onClick={onSignOut}>
        Sign out
      </button>
    </header>
  );
}

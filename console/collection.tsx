import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { useState } from 'react';
import { variablesOf, type Ask } from './examples.ts';
import type { Example } from './session.ts';

/** The side list of operations; choosing one opens it in a tab of its own, with variables it can be run with. */
export const collectionPlugin = (collection: readonly Example[], ask: Ask): GraphiQLPlugin => ({
  title: 'Operations',
  icon: () => (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M9 6h11M9 12h11M9 18h11M4 6h.5M4 12h.5M4 18h.5" strokeLinecap="round" />
    </svg>
  ),
  content: () => <Collection collection={collection} ask={ask} />,
});

function Collection({ collection, ask }: { collection: readonly Example[]; ask: Ask }) {
  const actions = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const ready = queryEditor !== undefined && variableEditor !== undefined;
  const [opening, setOpening] = useState<string | null>(null);

  async function open(example: Example) {
    setOpening(example.file);
    try {
      const variables = await variablesOf(example, collection, ask);
      actions.addTab();
      queryEditor?.setValue(example.document);
      variableEditor?.setValue(variables);
    } finally {
      setOpening(null);
    }
  }

  return (
    <section aria-label="Operations">
      <h2 className="collection-title">Operations</h2>
      {collection.length === 0 ? <p>The collection is shown to callers with the scope schema:read.</p> : null}
      <ul className="collection">
        {collection.map((example) => (
          <li key={example.file}>
            <button
              type="button"
              className={kindOf(example)}
              disabled={!ready || opening !== null}
              aria-busy={opening === example.file}
              onClick={() => void open(example)}
            >
              {example.title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const kindOf = ({ document }: Example): string => (/^mutation\b/mu.test(document) ? 'mutation' : 'query');

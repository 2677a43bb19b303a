import { valueFromASTUntyped, visit, type DocumentNode } from 'graphql';

/** What holds data back; subgraphs and gateway know each by this name alone. */
const PROTECTIONS = ['@requiresScopes', '@authenticated', '@policy', '@inaccessible', '@personal', '@basis'];

/** Throws where a schema imports or applies a protection under another name, since nothing would hold it there. */
export function checkProtections(typeDefs: DocumentNode): void {
  visit(typeDefs, {
    Directive: ({ name, arguments: given = [] }) => {
      const known = `@${name.value.slice(name.value.lastIndexOf('__') + 2)}`;
      if (name.value.includes('__') && PROTECTIONS.includes(known))
        throw new Error(`A protection is applied under its own name; ${known} came as @${name.value}.`);
      if (name.value !== 'link') return;
      const imports = given.filter((each) => each.name.value === 'import').flatMap(({ value }) => listed(value));
      for (const { name: known, as } of imports)
        if (as !== undefined && as !== known && (PROTECTIONS.includes(known) || PROTECTIONS.includes(as)))
          throw new Error(`A protection is imported under its own name; ${known} came as ${as}.`);
    },
  });
}

function listed(value: Parameters<typeof valueFromASTUntyped>[0]): { readonly name: string; readonly as?: string }[] {
  const imports = valueFromASTUntyped(value) as (string | { readonly name: string; readonly as?: string })[];
  return imports.map((each) => (typeof each === 'string' ? { name: each } : each));
}

/** What other gateways are given: the supergraph and subgraph schemas without what only this gateway understands. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, visit, type DirectiveNode } from 'graphql';

/** Scopes would need their own tokens of each of them; every caller may see everything here, whatever anybody consents to. */
const OURS = new Set(['requiresScopes', 'policy', 'personal', 'basis', 'cost', 'listSize']);
const SCALARS_OF_OURS = new Set(['requiresScopes__Scope', 'PersonalCategory']);
const MARKS = /specs\.apollo\.dev\/(?:requiresScopes|cost)|customer360\.dev/u;

/** A schema without scopes, masks and costs. */
export function withoutOurs(sdl: string, alsoWithout?: string): string {
  const linksOurs = ({ name, arguments: given }: DirectiveNode) =>
    ['link', 'composeDirective'].includes(name.value) && (given ?? []).some((each) => MARKS.test(print(each.value)));
  const document = visit(parse(sdl, { noLocation: true }), {
    Directive: (node) => {
      const { value } = node.name;
      if (OURS.has(value) || value === alsoWithout || value === 'composeDirective' || linksOurs(node)) return null;
      if (value === 'requires' || value === 'join__field') return withoutConsent(node);
      if (value !== 'link') return undefined;
      return {
        ...node,
        arguments: node.arguments?.map((each) => (each.name.value === 'import' ? withoutImports(each) : each)),
      };
    },
    DirectiveDefinition: ({ name }) => (OURS.has(name.value) ? null : undefined),
    ScalarTypeDefinition: ({ name }) => (SCALARS_OF_OURS.has(name.value) ? null : undefined),
  });
  return print(document);
}

/** This gateway leaves consent out of a plan whose purpose needs none, which the plans of others cannot. */
const withoutConsent = (node: DirectiveNode): DirectiveNode =>
  visit(node, { StringValue: (text) => ({ ...text, value: text.value.replace(/\s*\bgrants\b/u, '') }) });

function withoutImports<T extends { value: unknown }>(argument: T): T {
  return visit(
    argument as never,
    {
      ListValue: (node: { values: { kind: Kind; value?: string }[] }) => ({
        ...node,
        values: node.values.filter(({ value }) => !OURS.has((value ?? '').replace('@', ''))),
      }),
    } as never,
  ) as T;
}

/** The supergraph, its subgraphs where they are reached. */
export function writeSupergraph(folder: string, sdl: string, urls: Readonly<Record<string, string>>): string {
  mkdirSync(folder, { recursive: true });
  const text = print(
    visit(parse(withoutOurs(sdl), { noLocation: true }), {
      Directive: (node) => {
        if (node.name.value !== 'join__graph') return undefined;
        const named = node.arguments!.find(({ name }) => name.value === 'name')!.value as { value: string };
        const value = { kind: Kind.STRING, value: urls[named.value]! } as const;
        return {
          ...node,
          arguments: node.arguments!.map((each) => (each.name.value === 'url' ? { ...each, value } : each)),
        };
      },
    }),
  );
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, text);
  return file;
}

/** Grafbase's configuration: it composes by itself. */
export function writeGrafbase(
  folder: string,
  sdls: Readonly<Record<string, string>>,
  urls: Readonly<Record<string, string>>,
): string {
  mkdirSync(folder, { recursive: true });
  const sections = Object.entries(sdls).map(([name, sdl]) => {
    const file = join(folder, `${name}.graphql`);
    // Its composition demands the mark on fields of other subgraphs as well, which Federation does not.
    writeFileSync(file, withoutOurs(sdl, 'inaccessible'));
    return `[subgraphs.${name}]\nurl = "${urls[name]}"\nschema_path = "${file}"\n`;
  });
  const file = join(folder, 'grafbase.toml');
  writeFileSync(file, sections.join('\n'));
  return file;
}

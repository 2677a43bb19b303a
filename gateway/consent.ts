import { Kind, parse, print, visit, type ConstDirectiveNode, type DocumentNode, type TypeNode } from 'graphql';
import { GRANTS_FIELD } from '../platform/grants.ts';
import type { Ground, Planner } from './plan.ts';

/**
 * The supergraph for purposes that need nobody's consent: what returns a type declared `@basis` does not require the
 * person's grants, so that plans fetch none.
 */
export function withoutGrants(sdl: string): string {
  const document = parse(sdl, { noLocation: true });
  const types = basisTypes(document);
  if (types.size === 0) return sdl;
  return print(
    visit(document, {
      FieldDefinition: (field) =>
        types.has(nameOf(field.type))
          ? { ...field, directives: (field.directives ?? []).map((each) => withoutGrantsIn(each)) }
          : undefined,
    }),
  );
}

/** Plans for purposes that rest on consent: the same planner, over the supergraph that fetches grants. */
export const consentPlanner = (planner: Planner): Planner => ({
  ...planner,
  plan: (document, over) => planner.plan(document, CONSENT_GROUND[over]),
});

const CONSENT_GROUND: Readonly<Record<Ground, Ground>> = {
  supergraph: 'consent',
  stubs: 'consent-stubs',
  consent: 'consent',
  'consent-stubs': 'consent-stubs',
};

const basisTypes = (document: DocumentNode): ReadonlySet<string> =>
  new Set(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
      definition.directives?.some(({ name }) => name.value === 'basis')
        ? definition.name.value
        : [],
    ),
  );

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

function withoutGrantsIn(directive: ConstDirectiveNode): ConstDirectiveNode {
  if (directive.name.value !== 'join__field') return directive;
  const given = (directive.arguments ?? []).flatMap((argument) => {
    if (argument.name.value !== 'requires' || argument.value.kind !== Kind.STRING) return argument;
    const value = remaining(argument.value.value);
    return value === '' ? [] : { ...argument, value: { ...argument.value, value } };
  });
  return { ...directive, arguments: given };
}

/** A field set without the grants at its top. */
function remaining(fieldSet: string): string {
  const [definition] = parse(`{ ${fieldSet} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return fieldSet;
  return definition.selectionSet.selections
    .filter((each) => each.kind !== Kind.FIELD || each.name.value !== GRANTS_FIELD)
    .map((each) => print(each).replace(/\s+/gu, ' '))
    .join(' ');
}

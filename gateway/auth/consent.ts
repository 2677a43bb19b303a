import {
  Kind,
  parse,
  print,
  type ConstArgumentNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type TypeNode,
} from 'graphql';
import { GRANTS_FIELD } from '../../platform/access/grants.ts';
import type { Ground, Planner } from '../plan/plan.ts';

/**
 * The supergraph for purposes that need nobody's consent: what returns a type declared `@basis` does not require the
 * person's grants, so that plans fetch none. The document is that of the text, with locations.
 */
export function withoutGrants(sdl: string, document: DocumentNode): string {
  const types = basisTypes(document);
  const requirements = fieldsOf(document)
    .filter((field) => types.has(nameOf(field.type)))
    .flatMap((field) => (field.directives ?? []).filter(({ name }) => name.value === 'join__field'))
    .flatMap((directive) => (directive.arguments ?? []).filter(({ name }) => name.value === 'requires'));
  // Printing the whole again would take longer than all else that is made of a supergraph.
  let [text, from] = ['', 0];
  for (const requirement of requirements) {
    text += sdl.slice(from, requirement.loc!.start) + withoutGrantsIn(requirement);
    from = requirement.loc!.end;
  }
  return text + sdl.slice(from);
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

const fieldsOf = (document: DocumentNode): FieldDefinitionNode[] =>
  document.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? (definition.fields ?? [])
      : [],
  );

/** The argument as it is written then; nothing where it required the grants alone. */
function withoutGrantsIn({ value }: ConstArgumentNode): string {
  const rest = value.kind === Kind.STRING ? remaining(value.value) : '';
  return rest === '' ? '' : `requires: ${JSON.stringify(rest)}`;
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

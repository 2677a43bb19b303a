import {
  Kind,
  parse,
  valueFromASTUntyped,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import { DEMANDING, type Demand } from '../platform/access/demand.ts';

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

interface Known {
  /** What a type, or `Type.field`, demands wherever it is declared. */
  readonly demands: ReadonlyMap<string, readonly Demand[]>;
  readonly inaccessible: ReadonlySet<string>;
  readonly returned: ReadonlyMap<string, string>;
  /** What each field requires, at all depths. */
  readonly required: ReadonlyMap<string, readonly string[]>;
}

/**
 * The fields that are made of what they do not demand themselves, so that whoever may read them would learn it; each as a
 * sentence. What no client can select (`@inaccessible`) may be required by whatever demands a scope of its own.
 */
export function undemanded(schemas: readonly DocumentNode[]): string[] {
  const objects = schemas.flatMap(({ definitions }) => definitions.filter(isObject));
  const known = knownOf(objects);
  return objects.flatMap((type) =>
    (type.fields ?? []).flatMap((field) => {
      const required = argument(field, 'requires', 'fields')[0];
      if (typeof required !== 'string' || known.inaccessible.has(`${type.name.value}.${field.name.value}`)) return [];
      const own = demandsOf(known, type.name.value, field.name.value);
      return missing(known, type.name.value, fieldSet(required), own).map(
        (what) => `${type.name.value}.${field.name.value} requires ${what}; it demands as much itself.`,
      );
    }),
  );
}

const fieldSet = (text: string): SelectionSetNode =>
  (parse(`{ ${text} }`).definitions[0] as unknown as { readonly selectionSet: SelectionSetNode }).selectionSet;

const isObject = (node: DefinitionNode): node is ObjectNode =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;

function missing(known: Known, type: string, { selections }: SelectionSetNode, own: readonly Demand[]): string[] {
  return selections.flatMap((each) => {
    if (each.kind === Kind.INLINE_FRAGMENT)
      return missing(known, each.typeCondition?.name.value ?? type, each.selectionSet, own);
    if (each.kind !== Kind.FIELD) return [];
    const coordinate = `${type}.${each.name.value}`;
    const demands = demandsOf(known, type, each.name.value);
    if (known.inaccessible.has(coordinate)) return own.length === 0 && takes(known, coordinate) ? [coordinate] : [];
    const here = demands.every((demand) => own.some((mine) => implies(mine, demand))) ? [] : [coordinate];
    const below = each.selectionSet ? missing(known, known.returned.get(coordinate) ?? '', each.selectionSet, own) : [];
    return [...here, ...below];
  });
}

/** True for a field that demands something, or is made of what does, however many requirements lie between. */
function takes(known: Known, coordinate: string, above: readonly string[] = []): boolean {
  const [type, field] = coordinate.split('.') as [string, string];
  if (demandsOf(known, type, field).length > 0) return true;
  const required = above.includes(coordinate) ? [] : (known.required.get(coordinate) ?? []);
  return required.some((each) => takes(known, each, [...above, coordinate]));
}

/** The fields that a field set names, at all depths. */
function named({ selections }: SelectionSetNode, type: string, returned: Known['returned']): string[] {
  return selections.flatMap((each) => {
    if (each.kind === Kind.INLINE_FRAGMENT)
      return named(each.selectionSet, each.typeCondition?.name.value ?? type, returned);
    if (each.kind !== Kind.FIELD) return [];
    const coordinate = `${type}.${each.name.value}`;
    const below = returned.get(coordinate) ?? '';
    return [coordinate, ...(each.selectionSet ? named(each.selectionSet, below, returned) : [])];
  });
}

/** Whoever meets the first meets the second. */
const implies = (mine: Demand, other: Demand): boolean =>
  mine.of === other.of &&
  mine.alternatives.every((all) => other.alternatives.some((needed) => needed.every((name) => all.includes(name))));

/** Of the field, and of the type that it returns; the type it stands in is met by whoever came so far. */
function demandsOf({ demands, returned }: Known, type: string, field: string): readonly Demand[] {
  const coordinate = `${type}.${field}`;
  return [coordinate, returned.get(coordinate) ?? ''].flatMap((each) => demands.get(each) ?? []);
}

function knownOf(objects: readonly ObjectNode[]): Known {
  const demands = new Map<string, Demand[]>();
  const inaccessible = new Set<string>();
  const returned = new Map<string, string>();
  const note = (coordinate: string, node: ObjectNode | FieldDefinitionNode) => {
    const stated = [...DEMANDING].flatMap(([directive, of]) =>
      argument(node, directive, of).map((each) => ({ of, alternatives: each as Demand['alternatives'] })),
    );
    demands.set(coordinate, [...(demands.get(coordinate) ?? []), ...stated]);
    if (node.directives?.some(({ name }) => name.value === 'inaccessible')) inaccessible.add(coordinate);
  };
  for (const object of objects) {
    note(object.name.value, object);
    for (const field of object.fields ?? []) {
      const coordinate = `${object.name.value}.${field.name.value}`;
      note(coordinate, field);
      returned.set(coordinate, namedType(field.type));
    }
  }
  const required = new Map<string, readonly string[]>();
  for (const object of objects)
    for (const field of object.fields ?? [])
      for (const fields of argument(field, 'requires', 'fields'))
        required.set(
          `${object.name.value}.${field.name.value}`,
          named(fieldSet(String(fields)), object.name.value, returned),
        );
  return { demands, inaccessible, returned, required };
}

/** The values that applications of a directive give an argument. */
const argument = ({ directives = [] }: ObjectNode | FieldDefinitionNode, directive: string, name: string): unknown[] =>
  directives
    .filter((each) => each.name.value === directive)
    .flatMap(({ arguments: given = [] }) => given.filter((each) => each.name.value === name))
    .map(({ value }) => valueFromASTUntyped(value));

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import {
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { Access } from '../auth/access.ts';
import { objectTypes } from '../plan/narrowing.ts';
import { entryOf, type Cut, type Part } from '../plan/plan-document.ts';
import {
  fieldDefinition,
  type Condition,
  type FieldSelection,
  type FragmentSelection,
  type Operation,
  type Selection,
} from '../plan/selection.ts';

/** A fragment that is answered later. */
export interface Deferred {
  readonly label: string | null;
  /** `@include` and `@skip` of the fragment and of all that it stands in. */
  readonly conditions: readonly Condition[];
  /** What it asks, without what is deferred in it. */
  readonly selections: readonly Selection[];
  /** Whose selection it stands in. */
  readonly type: GraphQLCompositeType;
  /** From the root of the answer to the objects it belongs to. */
  readonly steps: readonly Step[];
  /** What is planned for it: an operation of its own, or what is asked of the entities it hangs on. */
  readonly part: Part | Cut | null;
  /** The deferred fragment that it stands in. */
  readonly within: Deferred | null;
}

/** One step down the answer and the response tree at once. */
export type Step =
  | { readonly kind: 'field'; readonly key: string; readonly planKey: string }
  | { readonly kind: 'on'; readonly names: ReadonlySet<string> };

export interface Split {
  /** What is answered at once. */
  readonly selections: readonly Selection[];
  /** The same with the keys by which deferred fragments are asked on. */
  readonly planned: readonly Selection[];
  /** Those inside others come after them. */
  readonly deferred: readonly Deferred[];
}

export interface SplitGround {
  readonly schema: GraphQLSchema;
  readonly entityKeys: ReadonlyMap<string, string>;
  readonly access: Access;
}

/** Beyond these, fragments are answered at once, which is always allowed. */
const MAX_DEFERRED = 32;

/** Where a fragment can be asked on from: the root of a query, or an entity by its key. */
interface Anchor {
  readonly type: GraphQLObjectType;
  readonly key: readonly string[];
  readonly path: readonly FlattenNodePathSegment[];
  /** Wraps selections into what leads from here to the fragment. */
  readonly wrap: (below: readonly Selection[]) => readonly Selection[];
  /** The same for all views of one anchor. */
  readonly home: object;
}

interface Place {
  readonly type: GraphQLCompositeType;
  readonly steps: readonly Step[];
  readonly path: readonly FlattenNodePathSegment[];
  readonly conditions: readonly Condition[];
  readonly anchor: Anchor | null;
  readonly within: Draft | null;
}

/** A deferred fragment whose inside is still being read. */
type Draft = { -readonly [K in keyof Deferred]: Deferred[K] };

/** Selections as they are answered, and as they are planned. */
interface Halves {
  readonly answered: readonly Selection[];
  readonly planned: readonly Selection[];
}

const NOTHING: Halves = { answered: [], planned: [] };

/**
 * Splits an operation at the fragments that `isDeferred` names. Each hangs on the nearest entity above it that has a
 * key, or on the root of a query; one that hangs on neither, or only through a list, stays where it is.
 */
export function splitDeferred(
  { schema, entityKeys, access }: SplitGround,
  { definition, root, selections }: Operation,
  isDeferred: (fragment: FragmentSelection) => boolean,
): Split {
  const deferred: Draft[] = [];
  const asked = new Set<object>();

  function keyed(selections: Halves, anchor: Anchor | null): Halves {
    if (!anchor || anchor.key.length === 0 || !asked.has(anchor.home)) return selections;
    return { answered: selections.answered, planned: [...keysOf(anchor), ...selections.planned] };
  }

  function walk(all: readonly Selection[], place: Place): Halves {
    const halves = all.map((each): Halves => {
      if (each.kind === 'field') return field(each, place);
      if (place.anchor && isDeferred(each) && deferred.length < MAX_DEFERRED) return defer(each, place, place.anchor);
      const inner = walk(each.selections, narrowed(each, place));
      return both(inner, (selections) => ({ ...each, selections }));
    });
    return { answered: halves.flatMap((each) => each.answered), planned: halves.flatMap((each) => each.planned) };
  }

  function field(selection: FieldSelection, place: Place): Halves {
    if (!selection.selections) return { answered: [selection], planned: [selection] };
    const { planKey, key, parent, name } = selection;
    const { type: returned } = fieldDefinition(schema, parent, name);
    const type = getNamedType(returned) as GraphQLCompositeType;
    const steps: Step[] = [...place.steps, { kind: 'field', key, planKey }];
    const path = [...place.path, { Field: planKey }];
    const entity = anchorOf(type, path);
    const anchor = entity ?? through(place.anchor, selection, returned);
    const conditions = [...place.conditions, ...selection.conditions];
    const inner = keyed(walk(selection.selections, { ...place, type, steps, path, conditions, anchor }), entity);
    return both(inner, (selections) => ({ ...selection, selections }));
  }

  function defer(fragment: FragmentSelection, place: Place, anchor: Anchor): Halves {
    const { on, defer } = fragment;
    const { type, steps, within } = place;
    const conditions = [...place.conditions, ...fragment.conditions];
    const self: Draft = { label: defer?.label ?? null, conditions, type, steps, within, selections: [], part: null };
    deferred.push(self);
    asked.add(anchor.home);
    const inner = walk(fragment.selections, { ...narrowed(fragment, place), within: self });
    const whole = (selections: readonly Selection[]): Selection => ({ ...fragment, on, selections });
    self.selections = [whole(inner.answered)];
    self.part = partOf(anchor, [whole(inner.planned)]);
    return NOTHING;
  }

  function narrowed(fragment: FragmentSelection, place: Place): Place {
    const { on } = fragment;
    const conditions = [...place.conditions, ...fragment.conditions];
    if (on === place.type) return { ...place, conditions, anchor: place.anchor && around(place.anchor, fragment) };
    const names = [...objectTypes(schema, on)].map(({ name }) => name);
    const path = [...place.path, { TypeCondition: names }];
    const steps: Step[] = [...place.steps, { kind: 'on', names: new Set(names) }];
    return { ...place, type: on, steps, path, conditions, anchor: place.anchor && around(place.anchor, fragment) };
  }

  function anchorOf(type: GraphQLCompositeType, path: readonly FlattenNodePathSegment[]): Anchor | null {
    const key = isObjectType(type) ? entityKeys.get(type.name)?.split(/\s+/u) : undefined;
    if (!isObjectType(type) || !key) return null;
    const usable = key.every((name) => type.getFields()[name] && !access.refusal(type, name));
    return usable ? { type, key, path, wrap: (below) => below, home: {} } : null;
  }

  const query = definition.operation === OperationTypeNode.QUERY && isObjectType(root) ? root : null;
  const anchor: Anchor | null = query && { type: query, key: [], path: [], wrap: (below) => below, home: {} };
  const { answered, planned } = walk(selections, {
    type: root,
    steps: [],
    path: [],
    conditions: [],
    anchor,
    within: null,
  });
  return { selections: answered, planned, deferred };
}

const both = (halves: Halves, wrap: (selections: readonly Selection[]) => Selection): Halves => ({
  answered: [wrap(halves.answered)],
  planned: [wrap(halves.planned)],
});

/** The anchor seen from below a field that is no entity: not from inside a list, whose items nothing tells apart. */
function through(anchor: Anchor | null, field: FieldSelection, type: GraphQLOutputType): Anchor | null {
  const inner = isNonNullType(type) ? type.ofType : type;
  return isListType(inner) ? null : anchor && around(anchor, field);
}

const around = (anchor: Anchor, selection: Selection): Anchor => ({
  ...anchor,
  wrap: (below) => anchor.wrap([{ ...selection, selections: below }]),
});

/** What makes an entity one that can be asked on. */
const keysOf = ({ type, key }: Anchor): Selection[] => ['__typename', ...key].map((name) => bareField(type, name));

const bareField = (parent: GraphQLCompositeType, name: string): FieldSelection => ({
  kind: 'field',
  key: name,
  planKey: name,
  name,
  node: { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } },
  parent,
  conditions: [],
  selections: null,
});

function partOf({ type, key, path, wrap }: Anchor, selections: readonly Selection[]): Part | Cut {
  const below = wrap(selections);
  return key.length === 0
    ? { type, selections: below, entry: null }
    : { type, selections: below, entry: entryOf(type), path };
}

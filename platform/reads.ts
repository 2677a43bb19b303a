import { watching } from './watching.ts';

/**
 * What the calls of one operation read of stored documents. The first call reads them whole, and what its resolvers look at is
 * noted; later ones ask the database for those fields alone. When somebody then looks at another field, the field is noted too,
 * and the call is answered anew from whole documents, whatever came of it. So no answer takes for null what was not read, and no
 * resolver says what it needs. The look itself finds nothing and does not throw: compiled operations read fields where nobody
 * catches.
 */
export interface Reads {
  /** What to read of a collection's documents; undefined: all. */
  projection(collection: string): Projection | undefined;
  /** Documents that were read by the projection, so that it is noted what is looked at. */
  watched<D extends object>(collection: string, projection: Projection | undefined, docs: readonly D[]): readonly D[];
}

/** Fields by dotted path, as the database takes them. */
export type Projection = Readonly<Record<string, 1>>;

/** The one nested object whose branches are read one by one. */
const BRANCHED = 'figures';
const NAME = /^[A-Za-z_]\w*$/u;
const MAX_FIELDS = 100;

/** Answers one call: `run` is told how to read, and run again when it looked at more than was read. It only reads. */
export type Answering = <T>(run: (reads?: Reads) => T | Promise<T>) => T | Promise<T>;

/** Of one operation, for all of its calls. */
export function learnReads(): Answering {
  const learned = new Map<string, Fields>();
  const fieldsOf = (collection: string): Fields => {
    const known = learned.get(collection) ?? createFields();
    learned.set(collection, known);
    return known;
  };
  return (run) => {
    let missed = false;
    const miss = () => (missed = true);
    // One for the whole call: what the first of its reads shows is not all that the next ones are looked at for.
    const asked = new Map<string, Projection | undefined>();
    const projectionOf = (collection: string) => {
      if (!asked.has(collection)) asked.set(collection, fieldsOf(collection).projection());
      return asked.get(collection);
    };
    const reading = (whole: boolean): Reads => ({
      projection: (collection) => (whole ? undefined : projectionOf(collection)),
      watched: (collection, projection, docs) => watch(docs, fieldsOf(collection), projection, miss),
    });
    const answer = run(reading(false));
    if (!(answer instanceof Promise)) return answer;
    return answer.then(
      (found) => (missed ? run(reading(true)) : found),
      (error: unknown) => {
        if (!missed) throw error;
        return run(reading(true));
      },
    );
  };
}

/** The fields of a collection's documents that were looked at. */
interface Fields {
  readonly note: (path: string) => void;
  /** Whoever lists what an object holds looks at all of it. */
  readonly noteAll: (of: typeof BRANCHED | null) => void;
  /** Undefined where nothing is known yet, or all of it is looked at. */
  readonly projection: () => Projection | undefined;
}

function createFields(): Fields {
  const paths = new Set<string>();
  let [whole, wholeBranches] = [false, false];
  let made: Projection | undefined;
  const make = (): Projection => {
    const inside = [...paths].filter((path) => path.startsWith(`${BRANCHED}.`));
    const own = [...paths].filter((path) => !path.includes('.'));
    const branched = wholeBranches || inside.length === 0;
    const asked = branched ? own : [...own.filter((path) => path !== BRANCHED), ...inside];
    return Object.freeze(Object.fromEntries(['_id', ...asked].map((path) => [path, 1 as const])));
  };
  return {
    note: (path) => {
      if (paths.has(path)) return;
      paths.add(path);
      whole ||= paths.size > MAX_FIELDS || !path.split('.').every((step) => NAME.test(step));
      made = undefined;
    },
    noteAll: (of) => {
      if (of === null) whole = true;
      else wholeBranches = true;
      made = undefined;
    },
    projection: () => (whole || paths.size === 0 ? undefined : (made ??= make())),
  };
}

function watch<D extends object>(
  docs: readonly D[],
  fields: Fields,
  projection: Projection | undefined,
  miss: () => void,
): readonly D[] {
  const has = (path: string): boolean => projection === undefined || Object.hasOwn(projection, path);
  const branches = watching({
    look: (key) => {
      fields.note(`${BRANCHED}.${key}`);
      if (!has(BRANCHED) && !has(`${BRANCHED}.${key}`)) miss();
    },
    lookAll: () => {
      fields.noteAll(BRANCHED);
      if (!has(BRANCHED)) miss();
    },
  });
  const inside = projection !== undefined && Object.keys(projection).some((path) => path.startsWith(`${BRANCHED}.`));
  const own = watching({
    look: (key) => {
      fields.note(key);
      if (!has(key) && !(key === BRANCHED && inside)) miss();
    },
    lookAll: () => {
      fields.noteAll(null);
      if (projection !== undefined) miss();
    },
  });
  return docs.map((doc) => {
    const holder = doc as { [BRANCHED]?: unknown };
    const held = holder[BRANCHED];
    if (typeof held === 'object' && held !== null) holder[BRANCHED] = new Proxy(held, branches);
    return new Proxy(doc, own) as D;
  });
}

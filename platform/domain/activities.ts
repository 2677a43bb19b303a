import DataLoader from 'dataloader';
import { clientError } from '../errors.ts';
import type { StoredActivity } from './kind.ts';
import type { Connection } from '../mongo.ts';
import { MAX_PAGE } from './page.ts';
import { readSlices, type Slice } from './slices.ts';

/** Some parties' activities after a position, newest first; from the newest on without one. */
export interface ActivitySlice {
  readonly parties: readonly string[];
  readonly after?: { readonly at: Date; readonly id: string } | null;
}

/** A stub as a domain shows it to the timeline. */
export type ActivityStub = Pick<StoredActivity, 'party' | 'kind' | 'at' | 'title' | 'reference'> & {
  readonly id: string;
};

/** Pages of a domain's activities, in the order of the slices; one command for slices alike, however many there are. */
export type ReadActivities = (
  slices: readonly ActivitySlice[],
  first: number,
  kinds: readonly string[] | null,
) => Promise<ActivityStub[][]>;

/** The slices, refused when they are too many for one batch. */
export function boundedSlices(slices: readonly ActivitySlice[]): readonly ActivitySlice[] {
  if (slices.length > MAX_PAGE)
    throw clientError('BAD_USER_INPUT', `At most ${MAX_PAGE} slices are asked for at once; ${slices.length} came.`);
  return slices;
}

const ORDER = { field: 'at', direction: -1, instant: true } as const;
/** One entry more than a page tells whether another follows. */
const MOST = MAX_PAGE + 1;

export function createActivities(connection: Connection): ReadActivities {
  const pages = new DataLoader<Slice, StoredActivity[]>(
    (keys) => readSlices<StoredActivity>({ connection }, 'activities', keys),
    { cache: false },
  );
  return (slices, first, kinds) =>
    Promise.all(
      slices.map(async ({ parties, after }) => {
        const filter = kinds === null ? {} : { kind: { $in: [...kinds] } };
        const position = after ? ([after.at.getTime(), after.id] as const) : null;
        const slice = {
          name: 'activities',
          parties,
          filter,
          order: ORDER,
          limit: Math.min(first, MOST),
          after: position,
        };
        return (await pages.load(slice)).map(({ _id, ...stub }) => ({ id: _id, ...stub }));
      }),
    );
}

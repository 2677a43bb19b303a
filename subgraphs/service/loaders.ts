import { createCardQuality } from '../../platform/domain/card-quality.ts';
import DataLoader from 'dataloader';
import { createActivities } from '../../platform/domain/activities.ts';
import { endOf } from '../../platform/domain/figures.ts';
import type { Stored } from '../../platform/domain/kind.ts';
import { byId } from '../../platform/documents.ts';
import { versionsOf } from '../../platform/domain/versions.ts';
import { oneEach } from '../../platform/mongo.ts';
import { createPageLoader } from '../../platform/domain/page.ts';
import { hintOf } from '../../platform/domain/party-index.ts';
import type { Reader } from '../../platform/domain/reader.ts';
import { createPastLoaders } from './as-of.ts';
import type {
  CallDoc,
  DeviceAlertDoc,
  DeviceDoc,
  RequesterDoc,
  ReturnDoc,
  ReviewDoc,
  ServiceModels,
  SurveyDoc,
  TicketDoc,
} from './model.ts';

const MOOD_DAYS = 365;
const DAY_MS = 86_400_000;
/** Rows of a batch come in one piece. */
const WHOLE = 100_000;

/** What the texts of one party say together. */
export interface MoodRow {
  readonly _id: string;
  readonly texts: number;
  readonly total: number;
}

/** The moods of each party's texts of the year until the end of a UTC day: one command per batch and day. */
function moods(model: ServiceModels['Ticket'] | ServiceModels['Review'], at: 'openedAt' | 'writtenAt') {
  const byDay = new Map<string, DataLoader<string, MoodRow | null>>();
  const read = async (parties: readonly string[], until: Date) => {
    const within = { $gte: new Date(until.getTime() - MOOD_DAYS * DAY_MS), $lte: until };
    const rows = await (model as ServiceModels['Ticket'])
      .aggregate<MoodRow>([
        { $match: { party: { $in: parties }, removed: false, [at]: within, mood: { $ne: null } } },
        { $group: { _id: '$party', texts: { $sum: 1 }, total: { $sum: '$mood' } } },
      ])
      .option({ batchSize: WHOLE, ...hintOf(model) });
    return oneEach(parties, rows, ({ _id }) => _id);
  };
  return (day: string): DataLoader<string, MoodRow | null> => {
    let loader = byDay.get(day);
    if (!loader) {
      loader = new DataLoader<string, MoodRow | null>((parties) => read(parties, endOf(day)));
      byDay.set(day, loader);
    }
    return loader;
  };
}

/** Built anew for each call, so nothing read for one caller can reach another. */
export function createLoaders(db: ServiceModels, reader: Reader) {
  const pages = <D extends Stored>(collection: string) => createPageLoader<D>(reader, collection);
  return {
    requester: byId<RequesterDoc>(db.Requester, reader.reads),
    ticket: byId<TicketDoc>(db.Ticket, reader.reads),
    call: byId<CallDoc>(db.Call, reader.reads),
    survey: byId<SurveyDoc>(db.Survey, reader.reads),
    review: byId<ReviewDoc>(db.Review, reader.reads),
    return: byId<ReturnDoc>(db.Return, reader.reads),
    device: byId<DeviceDoc>(db.Device, reader.reads),
    alert: byId<DeviceAlertDoc>(db.DeviceAlert, reader.reads),
    requesters: pages<RequesterDoc>('parties'),
    tickets: pages<TicketDoc>('tickets'),
    calls: pages<CallDoc>('calls'),
    surveys: pages<SurveyDoc>('surveys'),
    reviews: pages<ReviewDoc>('reviews'),
    returns: pages<ReturnDoc>('returns'),
    devices: pages<DeviceDoc>('devices'),
    alerts: pages<DeviceAlertDoc>('alerts'),
    ticketMoods: moods(db.Ticket, 'openedAt'),
    reviewMoods: moods(db.Review, 'writtenAt'),
    /** The products that each party sent back or asked to: one command a batch. */
    returned: new DataLoader<string, readonly string[]>(async (parties) => {
      const rows = await db.Return.aggregate<{ readonly _id: { readonly party: string; readonly sku: string } }>([
        { $match: { party: { $in: parties }, removed: false, product: { $ne: null }, status: { $ne: 'REJECTED' } } },
        { $group: { _id: { party: '$party', sku: '$product' } } },
      ]).option({ batchSize: WHOLE, ...hintOf(db.Return) });
      const byParty = Map.groupBy(rows, ({ _id }) => _id.party);
      return parties.map((party) => (byParty.get(party) ?? []).map(({ _id }) => _id.sku));
    }),
    activities: createActivities(db.Requester.db),
    past: createPastLoaders(db.Requester.db),
    /** Records in id order, counted. */
    quality: createCardQuality(db.Requester.db, reader.cards),
    /** Parties in id order, ids and versions only. */
    versions: versionsOf(db.Requester),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

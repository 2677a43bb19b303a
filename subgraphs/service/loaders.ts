import { createActivities } from '../../platform/activities.ts';
import type { Stored } from '../../platform/kind.ts';
import { byId } from '../../platform/mongo.ts';
import { createPageLoader } from '../../platform/page.ts';
import type { Reader } from '../../platform/reader.ts';
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

/** Built anew for each call, so nothing read for one caller can reach another. */
export function createLoaders(db: ServiceModels, reader: Reader) {
  const pages = <D extends Stored>(collection: string) => createPageLoader<D>(reader, collection);
  return {
    requester: byId<RequesterDoc>(db.Requester),
    ticket: byId<TicketDoc>(db.Ticket),
    call: byId<CallDoc>(db.Call),
    survey: byId<SurveyDoc>(db.Survey),
    review: byId<ReviewDoc>(db.Review),
    return: byId<ReturnDoc>(db.Return),
    device: byId<DeviceDoc>(db.Device),
    alert: byId<DeviceAlertDoc>(db.DeviceAlert),
    requesters: pages<RequesterDoc>('parties'),
    tickets: pages<TicketDoc>('tickets'),
    calls: pages<CallDoc>('calls'),
    surveys: pages<SurveyDoc>('surveys'),
    reviews: pages<ReviewDoc>('reviews'),
    returns: pages<ReturnDoc>('returns'),
    devices: pages<DeviceDoc>('devices'),
    alerts: pages<DeviceAlertDoc>('alerts'),
    activities: createActivities(db.Requester.db),
    past: createPastLoaders(db.Requester.db),
    /** Parties in id order, ids and versions only. */
    versions: (after: string | null, first: number) =>
      db.Requester.find(after === null ? {} : { _id: { $gt: after } }, { version: 1 })
        .sort({ _id: 1 })
        .limit(first)
        .batchSize(first)
        .lean<Pick<RequesterDoc, '_id' | 'version'>[]>(),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

import DataLoader from 'dataloader';
import { restsOnConsent } from '../../platform/access/purpose.ts';
import { clientError } from '../../platform/errors.ts';
import type { Reader } from '../../platform/domain/reader.ts';
import type { EngagementKind, MarketingModels } from './model.ts';

/** Fewer are no statistic: whoever knows who they are learns of each. */
const FEWEST_PERSONS = 10;
/** Rows of a batch come in one piece. */
const WHOLE = 100_000;

type Totals = ReadonlyMap<EngagementKind, number>;
interface Reached {
  readonly campaign: string;
  readonly kind: EngagementKind;
}
interface Row {
  readonly _id: Reached;
  readonly count: number;
}

/** What a campaign brought: how often each kind happened, and to how many subscribers, which is counted where it is asked for. */
export interface CampaignFigures {
  readonly total: (kind: EngagementKind) => number;
  readonly unique: (kind: EngagementKind) => Promise<number>;
}

/** Of a caller with a row policy those whose engagements add up for it; null: everybody's do. */
async function allowedParties({ rows }: Reader): Promise<readonly string[] | null> {
  if (!rows) return null;
  const parties = await rows.parties();
  if (parties === null)
    throw clientError('ROWS_TOO_MANY', 'What a campaign brought is added up for a row policy that allows few parties.');
  return parties;
}

/**
 * Loads the figures of campaigns by one command, and by one more where subscribers are asked for: a group for each of them costs four
 * times as much as a sum. A caller whose purpose rests on consent learns figures only as a statistic without reference to a
 * person, since not all need agree (GDPR, recital 162): those of too few are refused.
 */
export function createCampaignFigures({ Engagement }: MarketingModels, reader: Reader) {
  const matching = async (campaigns: readonly string[], more: Readonly<Record<string, unknown>> = {}) => {
    const parties = await allowedParties(reader);
    const condition = { campaign: { $in: campaigns }, removed: { $ne: true }, ...more };
    return { $match: { ...condition, ...(parties && { party: { $in: parties } }) } };
  };
  const totals = new DataLoader<string, Totals>(async (campaigns) => {
    const rows = await Engagement.aggregate<Row>([
      await matching(campaigns),
      { $group: { _id: { campaign: '$campaign', kind: '$kind' }, count: { $sum: 1 } } },
    ]).option({ batchSize: WHOLE });
    const byCampaign = Map.groupBy(rows, ({ _id }) => _id.campaign);
    return campaigns.map((id) => new Map((byCampaign.get(id) ?? []).map(({ _id, count }) => [_id.kind, count])));
  });
  const keyOf = ({ campaign, kind }: Reached): string => `${kind} ${campaign}`;
  const subscribers = new DataLoader<Reached, number, string>(
    async (asked) => {
      const kinds = [...new Set(asked.map(({ kind }) => kind))];
      const rows = await Engagement.aggregate<Row>([
        await matching([...new Set(asked.map(({ campaign }) => campaign))], { kind: { $in: kinds } }),
        { $group: { _id: { campaign: '$campaign', kind: '$kind', party: '$party' } } },
        { $group: { _id: { campaign: '$_id.campaign', kind: '$_id.kind' }, count: { $sum: 1 } } },
      ]).option({ batchSize: WHOLE });
      const found = new Map(rows.map(({ _id, count }) => [keyOf(_id), count]));
      return asked.map((each) => found.get(keyOf(each)) ?? 0);
    },
    { cacheKeyFn: keyOf },
  );
  return async (campaign: string): Promise<CampaignFigures> => {
    const counts = await totals.load(campaign);
    const unique = (kind: EngagementKind) =>
      counts.has(kind) ? subscribers.load({ campaign, kind }) : Promise.resolve(0);
    if (restsOnConsent(reader.caller)) {
      const persons = Math.max(0, ...(await Promise.all([...counts.keys()].map(unique))));
      if (persons < FEWEST_PERSONS)
        throw clientError(
          'GROUP_TOO_SMALL',
          `Figures of a campaign tell a purpose that rests on consent of at least ${FEWEST_PERSONS} subscribers; fewer were reached.`,
        );
    }
    return { total: (kind) => counts.get(kind) ?? 0, unique };
  };
}

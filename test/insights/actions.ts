import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { callerWith } from '../open.ts';
import { all, total, type Insights } from './insights.ts';

export interface Action {
  readonly kind: string;
  readonly category: string | null;
  readonly proposal: string;
  readonly group: string | null;
  readonly expectedValue: { readonly amount: string; readonly currency: string } | null;
  readonly priority: number;
  readonly blocks: readonly string[];
  readonly heldBack: readonly { readonly channel: string; readonly blocks: readonly string[] }[];
  readonly reasons: readonly {
    readonly fact: string | null;
    readonly domain: string | null;
    readonly contribution: number;
    readonly withheld: boolean;
  }[];
}

export interface Proposed {
  readonly actions: readonly Action[];
  readonly blocked: readonly Action[];
}

/** What is proposed for customers. */
export function proposedTo(shared: Insights) {
  const ACTIONS = `query A($ids: [ID!]!) { customers(ids: $ids) { nextBestActions { status actions { ...P } blocked { ...P } } } }
    fragment P on ProposedAction { kind channel network category priority blocks heldBack { channel blocks } reasons { fact domain contribution withheld }
      proposal group probability expectedValue { amount currency } contactTime { weekday hour engagements } }`;
  return async (of: readonly string[], caller = all) => {
    const { customers } = await shared.house.data<{ customers: { nextBestActions: Proposed }[] }>(
      ACTIONS,
      { ids: of },
      caller,
    );
    return customers.map(({ nextBestActions }) => nextBestActions);
  };
}

/** What the first customer agrees to or takes back. */
export const consentOf =
  (shared: Insights) =>
  (purpose: string, status: string, channel: string | null = null) =>
    shared.house.data(
      'mutation ($input: ConsentInput!) { recordConsent(input: $input) { outcome { status } } }',
      {
        input: {
          id: `t:${randomBytes(6).toString('hex')}`,
          customer: shared.ids[0],
          purpose,
          status,
          channel,
          source: 'test',
        },
      },
      all,
    );

/** What to do next, what was done, and what came of it. */
export function actionTests(shared: Insights): void {
  const { commands } = shared;

  const proposed = proposedTo(shared);
  const consent = consentOf(shared);

  test('whoever looks at machines, asked service about one and is met on Instagram is advised there, by these three facts', async () => {
    const { customerBy } = await shared.house.data<{ customerBy: { id: string } }>(
      '{ customerBy(identifier: { type: MAIL, value: "ada.lovelace@example.com" }) { id } }',
      {},
      all,
    );
    expect(customerBy.id).toBe(shared.ids[0]);
    await consent('MARKETING', 'GRANTED');
    const [{ actions }] = (await proposed([shared.ids[0]!])) as [Proposed];
    expect(actions[0]).toMatchObject({ kind: 'ADVISE', channel: 'SOCIAL', network: 'instagram', category: 'machines' });
    expect(actions[0]!.reasons.map(({ domain }) => domain)).toEqual(['marketing', 'service', 'marketing']);
    expect(actions[0]!.reasons.map(({ fact }) => fact)).toEqual([
      expect.stringMatching(/^Browses machines: \d+ %/u),
      expect.stringMatching(/^Has a ticket about machines, (open|solved)/u),
      expect.stringMatching(/^Was engaged on Instagram on 20/u),
    ]);
    expect(total(actions[0]!.reasons)).toBeCloseTo(actions[0]!.priority, 9);
    await consent('MARKETING', 'DENIED', 'SOCIAL');
    const [elsewhere] = (await proposed([shared.ids[0]!])) as [Proposed];
    expect(elsewhere.actions[0]).toMatchObject({ kind: 'ADVISE', channel: 'MAIL', network: null, blocks: [] });
    expect(elsewhere.actions[0]!.heldBack).toEqual([{ channel: 'SOCIAL', blocks: ['NO_CONSENT'] }]);
    await consent('MARKETING', 'REVOKED');
    const [held] = (await proposed([shared.ids[0]!])) as [Proposed];
    expect(held.actions.map(({ kind }) => kind)).not.toContain('ADVISE');
    expect(held.blocked.find(({ kind }) => kind === 'ADVISE')).toMatchObject({
      ...{ channel: 'SOCIAL', blocks: ['NO_CONSENT'] },
      heldBack: ['SOCIAL', 'MAIL', 'PHONE'].map((channel) => ({
        channel,
        blocks: expect.arrayContaining(['NO_CONSENT']),
      })),
    });
  });

  test('actions of many cost no more commands than of one, and tell nothing that the caller may not read', async () => {
    await proposed(shared.ids.slice(0, 1));
    const one = await commands(() => proposed(shared.ids.slice(0, 1)));
    const many = await commands(() => proposed(shared.ids.slice(0, 50)));
    for (const [name, list] of Object.entries(many).filter(([each]) => each !== 'insights'))
      expect([name, list.length]).toEqual([name, one[name]!.length]);
    // What was done lately, and, once in some seconds, models, results and experiments.
    expect(many['insights']!.length).toBeLessThanOrEqual(4);
    const few = await proposed(shared.ids, callerWith('identity:read', 'insights:read', 'service:read'));
    const told = few.flatMap(({ actions, blocked }) => [...actions, ...blocked]);
    expect(told.length).toBeGreaterThan(10);
    for (const { reasons, priority, category } of told) {
      expect(category).toBeNull();
      expect(reasons.every(({ domain, withheld }) => withheld === (domain === null))).toBe(true);
      expect(total(reasons)).toBeCloseTo(priority, 9);
    }
  });
}

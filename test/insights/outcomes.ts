import { expect, test } from '@jest/globals';
import type { ActionDoc } from '../../subgraphs/insights/model.ts';
import { callerWith } from '../open.ts';
import { proposedTo, type Action, type Proposed } from './actions.ts';
import { all, type Insights } from './insights.ts';

/** What was done, and what came of it. */
export function outcomeTests(shared: Insights): void {
  const proposed = proposedTo(shared);

  const RECORD = `mutation R($input: ActionInput!) { recordAction(input: $input) { refused action { ...A } } }
    fragment A on Action { id customer kind group experiment prediction { model version featuresDigest probability expectedValue { amount } predictedAt } outcomes { succeeded value { amount } } }`;
  const OUTCOME = `mutation O($input: OutcomeInput!) { recordOutcome(input: $input) { refused action { id outcomes { succeeded value { amount } } } } }`;
  const REPORT =
    'query { modelReport(model: ACTIONS) { values { kind rate withoutIt factor outcomes } lift { month kind experiment treated { count succeeded rate } control { count succeeded rate } lift low high } } }';
  const record = async (input: object) =>
    (
      await shared.house.data<{ recordAction: { refused: string | null; action: { id: string } } }>(
        RECORD,
        { input },
        all,
      )
    ).recordAction;
  const outcome = async (input: object) =>
    (await shared.house.data<{ recordOutcome: { refused: string | null; action: object } }>(OUTCOME, { input }, all))
      .recordOutcome;

  test('an action is recorded once with what was predicted of it, its outcome is counted once, and it rests for a while', async () => {
    const of = shared.ids.slice(1, 60);
    const before = await proposed(of);
    const at = before.findIndex(({ actions: [first] }) => first!.kind !== 'NOTHING' && first!.expectedValue !== null);
    const [action] = before[at]!.actions as [Action];
    const input = { proposal: action.proposal, idempotencyKey: 'action 1' };
    const made = await record(input);
    expect(made.action).toMatchObject({
      customer: of[at],
      kind: action.kind,
      prediction: { expectedValue: { amount: action.expectedValue!.amount }, featuresDigest: expect.any(String) },
    });
    expect(await record(input)).toEqual(made);
    expect((await record({ ...input, doneAt: '2026-01-01T00:00:00Z' })).refused).toBe('KEY_USED');
    expect((await record({ customer: 'nobody', kind: 'ADVISE', idempotencyKey: 'action 2' })).refused).toBe(
      'UNKNOWN_CUSTOMER',
    );
    const forged = { proposal: `${action.proposal}AAAA`, idempotencyKey: 'action 3' };
    const { errors } = await shared.house.run(RECORD, { input: forged }, all);
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    const value = { amount: '50', currency: action.expectedValue!.currency };
    const came = { action: made.action.id, succeeded: true, value, idempotencyKey: 'outcome 1' };
    const counted = await outcome(came);
    expect(counted.action).toMatchObject({ outcomes: [{ succeeded: true }] });
    expect(await outcome(came)).toEqual(counted);
    expect((await outcome({ ...came, succeeded: false })).refused).toBe('KEY_USED');
    const [after] = (await proposed([of[at]!])) as [Proposed];
    expect(after.blocked.find(({ kind }) => kind === action.kind)!.blocks).toContain('RECENTLY_DONE');
    const reader = callerWith('identity:read', 'insights:read');
    const denied = await shared.house.run(RECORD, { input }, reader);
    expect(denied.errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  test('an action or outcome that contradicts itself is refused, with the rule and what came', async () => {
    const [{ actions: offered }] = (await proposed([shared.ids[70]!])) as [Proposed];
    const { proposal } = offered[0]!;
    const soon = new Date(Date.now() + 3_600_000).toISOString();
    const refusal = async (text: string, input: object) => {
      const { errors } = await shared.house.run(
        text,
        { input: { idempotencyKey: crypto.randomUUID(), ...input } },
        all,
      );
      expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
      return errors![0]!.message;
    };
    const either = 'An action has a proposal, or a customer and a kind; ';
    const beside = 'Beside a proposal, customer and kind are left out or those of the proposal; another ';
    const bad: readonly (readonly [object, string])[] = [
      [{}, `${either}none of them came.`],
      [{ customer: shared.ids[70] }, `${either}the customer alone came.`],
      [{ kind: 'ADVISE' }, `${either}the kind alone came.`],
      [{ proposal, customer: shared.ids[71] }, `${beside}customer came.`],
      [{ proposal, customer: 'nobody' }, `${beside}customer came.`],
      [{ proposal, doneAt: soon }, `doneAt is at most 5 minutes ahead of now; ${soon} came.`],
      [{ proposal, doneAt: '1066-10-14T09:00:00Z' }, '; 1066-10-14T09:00:00.000Z came.'],
      [{ proposal, idempotencyKey: 'short' }, 'An idempotency key has 8 to 500 characters; 5 came.'],
      [{ proposal: 'made up' }, 'A proposal is that of a `ProposedAction`, as it was given; this one is not.'],
    ];
    for (const [input, message] of bad) expect(await refusal(RECORD, input)).toContain(message);
    expect(await refusal(RECORD, bad[6]![0])).toContain('doneAt is not before the proposal was made, 2');
    const { action } = await record({ customer: shared.ids[70], kind: 'ADVISE', idempotencyKey: crypto.randomUUID() });
    const came = { action: action.id, succeeded: true };
    const early = await refusal(OUTCOME, { ...came, occurredAt: '1999-01-01T00:00:00Z' });
    expect(early).toMatch(/^occurredAt is not before the action was done, 2\S+; 1999-01-01T00:00:00\.000Z came\.$/u);
    expect(await refusal(OUTCOME, { ...came, occurredAt: soon })).toContain(`ahead of now; ${soon} came.`);
    expect((await outcome({ ...came, action: 'none', idempotencyKey: crypto.randomUUID() })).refused).toBe(
      'UNKNOWN_ACTION',
    );
    const held = { ...all, rows: [{ domain: 'finance', attribute: 'loyaltyTier', in: ['GOLD'] }] };
    const { errors } = await shared.house.run(RECORD, { input: { proposal, idempotencyKey: 'a good key' } }, held);
    expect(errors![0]!.extensions.code).toMatch(/^ROWS_|FORBIDDEN/u);
    const stored = shared.house.opened.get('insights')!.connection.collection<ActionDoc>('actions');
    expect(await stored.countDocuments({ customer: shared.ids[70] })).toBe(1);
  });

  test('an experiment holds actions back from a control group, and tells month by month what they brought', async () => {
    const start = (input: object) =>
      shared.house.data(
        'mutation S($input: ExperimentInput!) { startExperiment(input: $input) { refused experiment { name endedAt } } }',
        { input },
        all,
      );
    const held = { name: 'Calls help', kinds: ['SERVICE_CALL', 'PAYMENT_REMINDER'], controlShare: 0.5 };
    await start(held);
    expect(await start(held)).toMatchObject({ startExperiment: { refused: null } });
    expect(await start({ ...held, name: 'Other' })).toMatchObject({ startExperiment: { refused: 'KIND_TAKEN' } });
    const offers = async () =>
      (await proposed(shared.ids.slice(1))).flatMap(({ actions, blocked }) =>
        [...actions, ...blocked].filter(
          ({ kind, blocks }) => held.kinds.includes(kind) && !blocks.includes('RECENTLY_DONE'),
        ),
      );
    const found = await offers();
    const groups = found.map(({ group }) => group);
    expect(new Set(groups)).toEqual(new Set(['TREATED', 'CONTROL']));
    expect((await offers()).map(({ group }) => group)).toEqual(groups);
    expect(found.every(({ group, blocks }) => blocks.includes('CONTROL_GROUP') === (group === 'CONTROL'))).toBe(true);
    const few = ['TREATED', 'CONTROL'].flatMap((half) =>
      found.filter(({ kind, group }) => kind === found[0]!.kind && group === half).slice(0, 5),
    );
    for (const [n, { proposal, group }] of few.entries()) {
      const { action } = await record({ proposal, idempotencyKey: `experiment ${n}` });
      await outcome({ action: action.id, succeeded: group === 'TREATED', idempotencyKey: `experiment ${n}` });
    }
    const { modelReport } = await shared.house.data<{
      modelReport: {
        lift: { kind: string; lift: number; low: number; high: number; treated: object; control: object }[];
        values: { kind: string; factor: number; outcomes: number }[];
      };
    }>(REPORT, {}, all);
    const [told] = modelReport.lift.filter(({ lift }) => lift !== null);
    expect(told).toMatchObject({ lift: 1, high: 1, treated: { rate: 1 }, control: { rate: 0 } });
    expect(told!.low).toBeLessThan(1);
    expect(modelReport.values.find(({ kind }) => kind === told!.kind)!.factor).toBeGreaterThan(1);
    expect((await shared.house.verify()).filter(({ domain }) => domain === 'insights')).toEqual([]);
    await shared.house.data('mutation { endExperiment(name: "Calls help") { refused } }', {}, all);
    const free = (await proposed(shared.ids)).flatMap(({ actions, blocked }) => [...actions, ...blocked]);
    expect(free.every(({ group, blocks }) => group === null && !blocks.includes('CONTROL_GROUP'))).toBe(true);
  });

  test('a report says month by month how predictions held against what came', async () => {
    const actions = shared.house.opened.get('insights')!.connection.collection<ActionDoc>('actions');
    const month = new Date().toISOString().slice(0, 7);
    const past = (n: number, probability: number, left: boolean, rest: Partial<ActionDoc> = {}) =>
      ({
        ...{ _id: `observed ${n}`, key: `observed ${n}`, kind: 'RETENTION_OFFER', month, group: 'CONTROL' },
        prediction: { model: 'CHURN', version: 1, probability },
        outcomes: [{ key: 'o', succeeded: !left, value: null, occurredAt: new Date() }],
        ...rest,
      }) as unknown as ActionDoc;
    const pairs = [
      [0.1, false],
      [0.3, true],
      [0.35, false],
      [0.9, true],
    ] as const;
    const treated = past(5, 0.9, false, { group: 'TREATED' });
    await actions.insertMany([
      ...pairs.map(([p, left], n) => past(n, p, left)),
      treated,
      past(6, 0.5, true, { outcomes: [] }),
    ]);
    const text =
      '{ modelReport(model: CHURN) { observed { month predictions meanPredicted observedRate brier auc calibrationError calibration { predicted observed count } } } }';
    const { modelReport } = await shared.house.data<{ modelReport: { observed: object[] } }>(text, {}, all);
    await actions.deleteMany({ _id: /^observed / as never });
    const near = (value: number): unknown => expect.closeTo(value, 9);
    expect(modelReport.observed).toEqual([
      {
        ...{ month: `${month}-01`, predictions: 4, meanPredicted: near(1.65 / 4), observedRate: 0.5 },
        brier: near((0.1 ** 2 + 0.7 ** 2 + 0.35 ** 2 + 0.1 ** 2) / 4),
        // 0.9 is above both who stayed, 0.3 above one and level with the other within its tenth.
        ...{ auc: near(3.5 / 4), calibrationError: near((0.1 + 0.35 + 0.1) / 4) },
        calibration: [
          { predicted: near(0.1), observed: 0, count: 1 },
          { predicted: near(0.325), observed: 0.5, count: 2 },
          { predicted: near(0.9), observed: 1, count: 1 },
        ],
      },
    ]);
  });
}

import { expect, test } from '@jest/globals';
import { callerWith } from '../open.ts';
import { all, type Insights } from './insights.ts';

interface Briefing {
  readonly text: string;
  readonly missing: readonly object[];
  readonly clauses: readonly {
    readonly text: string;
    readonly cites: readonly { readonly path: string; readonly value: string }[];
  }[];
}

/** A briefing in whole sentences. */
export function narrativeTests(shared: Insights): void {
  const { commands } = shared;

  const BRIEFING = `query B($ids: [ID!]!, $audience: NarrativeAudience!, $language: NarrativeLanguage!) { customers(ids: $ids) {
    narrative(audience: $audience, language: $language) { text missing { domain reason } generatedBy { kind model fallback } clauses { text cites { path value } } } } }`;
  const briefings = async (of: readonly string[], caller = all, audience = 'AGENT', language = 'EN') => {
    const { customers } = await shared.house.data<{ customers: { narrative: Briefing }[] }>(
      BRIEFING,
      { ids: of, audience, language },
      caller,
    );
    return customers.map(({ narrative }) => narrative);
  };

  test('are told as a briefing whose clauses cite what the caller may read, and nothing else', async () => {
    const [told] = (await briefings([shared.ids[0]!])) as [Briefing];
    expect(told).toMatchObject({ missing: [], generatedBy: { kind: 'TEMPLATE', model: null, fallback: null } });
    expect(told.text).toBe(told.clauses.map(({ text }) => text).join(' '));
    expect(told.text).toMatch(/^Ada Lovelace has been with us since \d+ \w+ \d{4}\./u);
    const domains = new Set(told.clauses.flatMap(({ cites }) => cites.map(({ path }) => path.split('.')[0])));
    expect(domains).toEqual(new Set(['profile', 'tenure', 'service', 'finance', 'nextBestActions']));
    const answered = await shared.house.data<{ customer: object }>(
      'query F($id: ID!) { customer(id: $id) { finance { figures { orders } } service { figures { openTickets } } } }',
      { id: shared.ids[0] },
      all,
    );
    for (const path of ['finance.figures.orders', 'service.figures.openTickets'])
      expect(told.clauses.flatMap(({ cites }) => cites).find((cite) => cite.path === path)!.value).toBe(
        String(path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], answered.customer)),
      );
    const few = callerWith('identity:read', 'insights:read', 'service:read');
    const [masked] = (await briefings([shared.ids[0]!], few, 'AGENT', 'DE')) as [Briefing];
    expect(masked.missing).toEqual(['sales', 'marketing', 'finance'].map((domain) => ({ domain, reason: 'DENIED' })));
    expect(JSON.stringify(masked)).not.toMatch(/Lovelace|finance\.|sales\.|marketing\./u);
    expect(masked.text).toMatch(/A•••.*(Ticket|Anruf)/u);
  });

  test('are told of many with no more commands than of one', async () => {
    await briefings(shared.ids.slice(0, 1));
    const one = await commands(() => briefings(shared.ids.slice(0, 1)));
    const many = await commands(() => briefings(shared.ids.slice(0, 50)));
    for (const [name, list] of Object.entries(many).filter(([each]) => each !== 'insights'))
      expect([name, list.length]).toEqual([name, one[name]!.length]);
  });
}

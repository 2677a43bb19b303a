import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildASTSchema, isObjectType, parse } from 'graphql';
import { createClient } from 'redis';
import { readSupergraph } from '../cli/keys.ts';
import { scopesIn } from '../cli/roles.ts';
import { createLog } from '../platform/observe/log.ts';
import { createMetrics } from '../platform/observe/metrics.ts';
import { customerIds } from './customers.ts';
import { openTestHouse, testSetting, TRANSPORTS, type TestHouse } from './house.ts';
import { callerWith } from './open.ts';
import { openReceiver, type Receiver } from './otlp.ts';

/** One value per `@personal` field of the schema that nothing else contains; a profile shows those of cards. */
const CANARIES: Readonly<Record<string, string>> = {
  'Card.givenName': 'Kanarigiven',
  'Card.familyName': 'Kanarifamily',
  'Card.fullName': 'Kanarifull Kanariname',
  'Card.mails': 'kanarimail.kanarilocal@example.org',
  'Card.phones': '+491715550123987',
  'Card.birthDate': '1931-07-19',
  'Address.lines': 'Kanaristreet 7',
  'Address.city': 'Kanaricity',
  'Address.postalCode': 'K4N4R1',
  'ExternalId.value': 'kanari-external-4711',
  'ProfileName.value': 'Kanarifull Kanariname',
  'ProfileName.givenName': 'Kanarigiven',
  'ProfileName.familyName': 'Kanarifamily',
  'ProfileMail.value': 'kanarimail.kanarilocal@example.org',
  'ProfilePhone.value': '+491715550123987',
  'ProfileBirthDate.value': '1931-07-19',
  'StewardDecision.reason': 'Kanarireason of the steward',
  'CorrectedRecord.before': 'kanaribefore@example.org',
  'CorrectedRecord.after': 'kanariafter@example.org',
  'IdentityComparison.values': 'kanarimail.kanarilocal@example.org',
  'DataQualityFinding.value': 'kanarimail.kanarilocal@example.org',
  'DataQualityFinding.offer': 'Kanarifull Kanariname',
  'MergedField.after': '1931-07-19',
  'MergedValues.values': 'Kanarifull Kanariname',
  'Interaction.subject': 'Kanarisubject of the call',
  'Interaction.summary': 'Kanarisummary of the call',
  'Refund.reason': 'Kanarireason for money',
  'Engagement.text': 'Kanaritext of the form',
  'Ticket.subject': 'Kanarisubject of the ticket',
  'TicketMessage.text': 'Kanaritext of the message',
  'Call.summary': 'Kanarisummary of the telephone',
  'Survey.comment': 'Kanaricomment on the survey',
  'Review.title': 'Kanarititle of the review',
  'Review.text': 'Kanaritext of the review',
  'Return.reason': 'Kanarireason for the return',
  'Device.serialNumber': 'KANARI-SERIAL-5',
  'BillingAccountAttributes.contractNumber': 'KANARI-CONTRACT-9',
  'Consent.proof': 'Kanariproof of the consent',
};

/** What is no card's, and lies in its domain's database as it came (SECURITY.md). */
const IN_CLEAR = [
  ...['Interaction.subject', 'Interaction.summary', 'Refund.reason', 'Engagement.text', 'Ticket.subject'],
  ...['TicketMessage.text', 'Call.summary', 'Survey.comment', 'Review.title', 'Review.text', 'Return.reason'],
  ...['Device.serialNumber', 'BillingAccountAttributes.contractNumber', 'Consent.proof'],
];

const all = callerWith(...scopesIn(readSupergraph()));

const card = {
  givenName: CANARIES['Card.givenName'],
  familyName: CANARIES['Card.familyName'],
  fullName: CANARIES['Card.fullName'],
  mails: [CANARIES['Card.mails']],
  phones: [CANARIES['Card.phones']],
  birthDate: CANARIES['Card.birthDate'],
  addresses: [
    {
      lines: [CANARIES['Address.lines']],
      city: CANARIES['Address.city'],
      postalCode: CANARIES['Address.postalCode'],
    },
  ],
  externalIds: [{ system: 'loyalty', value: CANARIES['ExternalId.value'] }],
};

const WRITE = `mutation Canaries($c: ContactInput!, $a: BillingAccountInput!, $i: InteractionInput!, $r: RefundInput!, $s: SubscriberInput!, $e: EngagementInput!, $q: RequesterInput!, $p: ProductInput!, $n: ConsentInput!) {
  upsertContact(input: $c) { outcome { status errors { message } } contact { card { fullName mails } } }
  upsertBillingAccount(input: $a) { outcome { status errors { message } } }
  upsertInteraction(input: $i) { outcome { status errors { message } } }
  upsertRefund(input: $r) { outcome { status errors { message } } }
  upsertSubscriber(input: $s) { outcome { status errors { message } } }
  upsertEngagement(input: $e) { outcome { status errors { message } } }
  upsertRequester(input: $q) { outcome { status errors { message } } }
  upsertProduct(input: $p) { outcome { status errors { message } } }
  recordConsent(input: $n) { outcome { status errors { message } } }
}`;

const WRITE_SERVICE = `mutation ServiceCanaries($t: TicketInput!, $l: CallInput!, $u: SurveyInput!, $v: ReviewInput!, $x: ReturnInput!, $d: DeviceInput!) {
  upsertTicket(input: $t) { outcome { status errors { message } } }
  upsertCall(input: $l) { outcome { status errors { message } } }
  upsertSurvey(input: $u) { outcome { status errors { message } } }
  upsertReview(input: $v) { outcome { status errors { message } } }
  upsertReturn(input: $x) { outcome { status errors { message } } }
  upsertDevice(input: $d) { outcome { status errors { message } } }
}`;

const rows = {
  c: { id: 'crm:1', card },
  a: { id: 'erp:1', card, attributes: { contractNumber: CANARIES['BillingAccountAttributes.contractNumber'] } },
  i: {
    id: 'crm:i1',
    party: 'crm:1',
    kind: 'CALL',
    occurredAt: '2026-03-01T10:00:00Z',
    subject: CANARIES['Interaction.subject'],
    summary: CANARIES['Interaction.summary'],
  },
  r: {
    id: 'erp:r1',
    party: 'erp:1',
    amount: { amount: '1', currency: 'EUR' },
    refundedAt: '2026-03-01T10:00:00Z',
    reason: CANARIES['Refund.reason'],
  },
  s: { id: 'mailer:1', card },
  e: {
    id: 'mailer:e1',
    party: 'mailer:1',
    kind: 'FORM',
    occurredAt: '2026-03-01T10:00:00Z',
    form: 'contact',
    text: CANARIES['Engagement.text'],
  },
  q: { id: 'desk:1', card },
  p: { sku: 'KANARI-SKU', name: 'A product' },
  n: {
    id: 'preferences:1',
    domain: 'sales',
    party: 'crm:1',
    purpose: 'MARKETING',
    status: 'GRANTED',
    source: 'a form',
    proof: CANARIES['Consent.proof'],
  },
};

const at = '2026-03-01T10:00:00Z';
const serviceRows = {
  t: {
    id: 'desk:t1',
    party: 'desk:1',
    openedAt: at,
    subject: CANARIES['Ticket.subject'],
    messages: [{ author: 'REQUESTER', sentAt: at, text: CANARIES['TicketMessage.text'] }],
  },
  l: { id: 'desk:l1', party: 'desk:1', startedAt: at, summary: CANARIES['Call.summary'] },
  u: { id: 'desk:u1', party: 'desk:1', kind: 'NPS', score: 3, answeredAt: at, comment: CANARIES['Survey.comment'] },
  v: {
    id: 'desk:v1',
    party: 'desk:1',
    product: rows.p.sku,
    rating: 2,
    writtenAt: at,
    title: CANARIES['Review.title'],
    text: CANARIES['Review.text'],
  },
  x: { id: 'desk:x1', party: 'desk:1', requestedAt: at, reason: CANARIES['Return.reason'] },
  d: { id: 'desk:d1', party: 'desk:1', registeredAt: at, serialNumber: CANARIES['Device.serialNumber'] },
};

const PART = `mutation Part($ids: [ID!]!, $reason: String) {
  declareDistinct(ids: $ids, reason: $reason, idempotencyKey: "canaries are not") { refused { code } }
}`;

const CORRECT = `mutation Correct($before: String!, $after: String!) {
  added: correctRecord(correction: { record: { domain: "sales", id: "crm:2" }, field: MAILS, to: $before },
    idempotencyKey: "canaries come") { refused { code } }
  changed: correctRecord(correction: { record: { domain: "sales", id: "crm:2" }, field: MAILS, from: $before, to: $after },
    idempotencyKey: "canaries change") { refused { code } }
}`;

/** Every personal field, reached through a customer. */
const READ = `query Personal($ids: [ID!]!) {
  mergePreview(ids: $ids) { fields { after before { values } } }
  allCustomers(first: 10) { edges { node {
    identity { decisions { reason corrected { before after } } evidence { comparisons { values } } }
    dataQuality { score findings { value offer } }
    household { id sharedBy members { edges { node { id } } } }
    consents { history { proof } }
    profile {
      name { value givenName familyName }
      mails { value } phones { value } birthDate { value }
      addresses { value { lines city postalCode } }
    }
    sales {
      contacts { card { ...Personal } }
      interactions { edges { node { subject summary } } }
    }
    finance {
      accounts { attributes { contractNumber } card { ...Personal } }
      refunds { edges { node { reason } } }
    }
    marketing {
      subscribers { card { ...Personal } }
      engagements { edges { node { text } } }
    }
    service {
      requesters { card { ...Personal } }
      tickets { edges { node { subject messages { text } } } }
      calls { edges { node { summary } } }
      surveys { edges { node { comment } } }
      reviews { edges { node { title text } } }
      returns { edges { node { reason } } }
      devices { edges { node { serialNumber } } }
    }
  } } }
}
fragment Personal on Card {
  givenName familyName fullName mails phones birthDate addresses { lines city postalCode } externalIds { value }
}`;

/** The canaries, and what a careless fold of them would leave: lower case, digits alone. */
const traces = (value: string): string[] => [value, value.toLowerCase(), value.replace(/^\+/u, '')];

function found(text: string): string[] {
  return Object.entries(CANARIES).flatMap(([field, value]) =>
    traces(value).some((trace) => text.includes(trace)) ? field : [],
  );
}

test('there is a canary for each personal field of the schema, and no other', () => {
  const schema = buildASTSchema(parse(readSupergraph()), { assumeValidSDL: true });
  const personal = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => field.astNode?.directives?.some(({ name }) => name.value === 'personal'))
        .map((field) => `${type.name}.${field.name}`),
    );
  expect(Object.keys(CANARIES).sort()).toEqual(personal.sort());
});

const outcomes = (data: unknown): unknown =>
  Object.values((data ?? {}) as Record<string, { outcome?: unknown } | null>).map((payload) => payload?.outcome);

describe.each(TRANSPORTS)('personal values, %s', (transport) => {
  let house: TestHouse;
  let receiver: Receiver;
  let ids: string[];
  const lines: string[] = [];
  const metrics = createMetrics();

  beforeAll(async () => {
    const stream = new Writable({
      write: (chunk: Buffer, _, done) => {
        lines.push(chunk.toString());
        done();
      },
    });
    receiver = await openReceiver();
    const { tracer } = receiver;
    house = await openTestHouse(transport, { ...testSetting(createLog('trace', stream)), tracer, metrics });
    await house.data(WRITE, rows, all);
    await house.data(WRITE_SERVICE, serviceRows, all);
    await house.data(
      'mutation { upsertContact(input: { id: "crm:2", card: { language: "en" } }) { outcome { id } } }',
      {},
      all,
    );
    await house.settled();
    ids = await customerIds(house, all);
    await house.data(PART, { ids, reason: CANARIES['StewardDecision.reason'] }, all);
    const values = { before: CANARIES['CorrectedRecord.before'], after: CANARIES['CorrectedRecord.after'] };
    const corrected = await house.data(CORRECT, values, all);
    expect(corrected).toEqual({ added: { refused: null }, changed: { refused: null } });
  }, 60_000);
  afterAll(async () => {
    await house.close();
    await receiver.close();
  });

  test('whoever may read them reads every one', async () => {
    expect(found(JSON.stringify(await house.data(READ, { ids }, all))).sort()).toEqual(Object.keys(CANARIES).sort());
  });

  test('without pii:read not one is answered', async () => {
    const caller = callerWith(...[...all.scopes].filter((scope) => scope !== 'pii:read'));
    const answer = await house.data(READ, { ids }, caller);
    expect(JSON.stringify(answer)).toContain('•••');
    expect(found(JSON.stringify(answer))).toEqual([]);
  });

  test('none stands in an error, be it of a row, of an operation or of a database that is gone', async () => {
    const tooLong = { ...rows.i, summary: CANARIES['Interaction.summary']!.repeat(2_000) };
    const badMail = { ...rows.c, card: { ...card, mails: [`${CANARIES['Card.mails']} ${CANARIES['Card.fullName']}`] } };
    const answers = [
      await house.run(WRITE, { ...rows, c: badMail, i: tooLong }, all),
      await house.run(
        WRITE,
        { ...rows, c: { ...rows.c, card: { ...card, birthDate: CANARIES['Card.fullName'] } } },
        all,
      ),
      await house.run(WRITE, { ...rows, i: { ...rows.i, kind: CANARIES['Interaction.subject'] } }, all),
      await house.run(WRITE, { ...rows, e: { ...rows.e, kind: 'MAIL_SENT' } }, all),
      await house.run(
        WRITE_SERVICE,
        {
          ...serviceRows,
          t: {
            ...serviceRows.t,
            messages: [{ ...serviceRows.t.messages[0], text: CANARIES['TicketMessage.text']!.repeat(1_000) }],
          },
          d: { ...serviceRows.d, serialNumber: CANARIES['Device.serialNumber']!.repeat(10) },
        },
        all,
      ),
      await house.run(
        'query Q($m: String!) { customerBy(identifier: { type: MAIL, value: $m }) { nope } }',
        { m: card.mails[0] },
        all,
      ),
    ];
    for (const answer of answers) expect(JSON.stringify(answer)).toMatch(/message/u);
    expect(found(JSON.stringify(answers.map(({ errors, data }) => [errors, outcomes(data)])))).toEqual([]);
  });

  test('none stands in the store of identity', async () => {
    expect(found(await dump(house, 'identity'))).toEqual([]);
  });

  test('none of a card stands in any database, in whatever bytes', async () => {
    const texts: string[] = [];
    for (const { connection } of [...house.opened.values(), house.keys])
      for (const { name } of await connection.listCollections()) {
        const raw = await connection.collection(name).find({}, { raw: true }).toArray();
        texts.push(...raw.map((bytes) => Buffer.from(bytes as never).toString()));
      }
    expect(found(texts.join('\n')).sort()).toEqual([...IN_CLEAR].sort());
  });

  test('none stands in an event: not in an outbox, not in Redis', async () => {
    for (const { connection } of house.opened.values()) {
      const rows = await connection.collection('outbox').find({}).toArray();
      expect(found(JSON.stringify(rows))).toEqual([]);
    }
    const { keys, text } = await redisDump(house.setting.stores.redisUrl!, house.setting.config.databasePrefix);
    expect(keys).not.toEqual([]);
    expect(found(text)).toEqual([]);
  });

  test('none stands in the stub of an activity', async () => {
    for (const [domain, count] of [
      ['sales', 1],
      ['marketing', 1],
      ['service', 6],
    ] as const) {
      const { connection } = house.opened.get(domain)!;
      const stubs = await connection.collection('activities').find({}).toArray();
      expect(stubs).toHaveLength(count);
      expect(found(JSON.stringify(stubs))).toEqual([]);
    }
  });

  test('none is told by `verify`, of cards that lie in clear, of figures and of activities that are wrong', async () => {
    const wrong = [
      ['sales', 'parties', { card }],
      ['finance', 'parties', { figures: {} }],
      ['service', 'activities', { kind: 'NONE' }],
      ['marketing', 'parties', { figures: {} }],
    ] as const;
    for (const [domain, collection, $set] of wrong)
      await house.opened.get(domain)!.connection.collection(collection).updateMany({}, { $set });
    const findings = await house.verify();
    const domains = new Set(findings.map(({ domain }) => domain));
    expect(wrong.filter(([domain]) => !domains.has(domain))).toEqual([]);
    expect(found(JSON.stringify(findings))).toEqual([]);
  });

  test('none stands in a metric', async () => {
    const text = await metrics.registry.metrics();
    expect(text).toContain('c360_requests_total');
    expect(found(text)).toEqual([]);
  });

  test('none was logged, at any level, whatever failed', () => {
    expect(found(lines.join('\n'))).toEqual([]);
  });

  test('none stands in a trace', async () => {
    expect((await receiver.received()).length).toBeGreaterThan(100);
    expect(found(receiver.bodies.join('\n'))).toEqual([]);
  });
});

async function dump({ opened }: TestHouse, name: string): Promise<string> {
  const { connection } = opened.get(name)!;
  const collections = await connection.listCollections();
  const documents = collections.map((each) => connection.collection(each.name).find({}).toArray());
  const all = await Promise.all(documents);
  expect(all.flat().length).toBeGreaterThan(0);
  return JSON.stringify(all);
}

async function redisDump(url: string, prefix: string): Promise<{ keys: string[]; text: string }> {
  const redis = createClient({ url });
  await redis.connect();
  try {
    const keys = await redis.keys(`${prefix}*`);
    const values = await Promise.all(
      keys.map(async (key) => ((await redis.type(key)) === 'stream' ? redis.xRange(key, '-', '+') : redis.dump(key))),
    );
    return { keys, text: JSON.stringify([keys, values]) };
  } finally {
    redis.destroy();
  }
}

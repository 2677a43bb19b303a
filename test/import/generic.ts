/** A file in the shape of a shipped mapping, and what is stored of its first row. */
export interface Sample {
  readonly mapping: string;
  readonly text: string;
  readonly collection: string;
  readonly id: string;
  readonly stored: object;
}

const sample = (mapping: string, collection: string, id: string, lines: readonly string[], stored: object): Sample => ({
  mapping,
  text: `${lines.join('\n')}\n`,
  collection,
  id,
  stored,
});

const at = (time: string) => new Date(time);
const minor = (amountMinor: number, currency = 'EUR') => ({ amountMinor, currency });

const PERSON =
  'first_name,last_name,email,phone,street,city,postal_code,country,birth_date,loyalty_number,company,updated_at';
const GRACE =
  'Grace,Hopper,grace@example.com;g@example.org,+49 30 901820,Invalidenstr. 117,Berlin,10115,de,1986-12-09,L7,"Navy, Inc.",2026-03-01T08:00:00Z';

const card = {
  givenName: 'Grace',
  mails: ['grace@example.com', 'g@example.org'],
  addresses: [{ lines: ['Invalidenstr. 117'], city: 'Berlin', country: 'DE' }],
  externalIds: [{ system: 'loyalty', value: 'L7' }],
};

const sales: readonly Sample[] = [
  sample(
    'sales-products',
    'products',
    'MAC-1',
    ['sku,name,category,price,currency', 'MAC-1,Grinder,Machines,159.00,EUR'],
    {
      name: 'Grinder',
      price: minor(15_900),
    },
  ),
  sample('sales-organizations', 'organizations', 'crm:o1', ['id,name,domain,country', 'o1,Navy,NAVY.example,de'], {
    domain: 'navy.example',
    country: 'DE',
  }),
  sample('sales-contacts', 'parties', 'crm:1', [`id,${PERSON},job_title`, `1,${GRACE},Admiral`], {
    card: { ...card, organizationName: 'Navy, Inc.' },
    jobTitle: 'Admiral',
  }),
  sample(
    'sales-memberships',
    'memberships',
    'crm:m1',
    ['id,contact_id,organization_id,role,since', 'm1,1,o1,Buyer,2020-01-01'],
    { party: 'crm:1', organization: 'crm:o1' },
  ),
  sample(
    'sales-leads',
    'leads',
    'crm:l1',
    ['id,contact_id,status,source,referred_by,sku,created_at', 'l1,1,Open,referral,2,MAC-1,2026-02-01T09:00:00Z'],
    { status: 'NEW', origin: 'referral', referredBy: 'crm:2', product: 'MAC-1' },
  ),
  sample(
    'sales-opportunities',
    'opportunities',
    'crm:p1',
    [
      'id,contact_id,organization_id,name,stage,amount,currency,probability,close_date,created_at,skus',
      'p1,1,o1,Ten grinders,Negotiation,1590,EUR,60,2026-12-01,2026-02-01T09:00:00Z,MAC-1',
      'p2,1,,Perhaps,Prospecting,,EUR,,2026-12-01,2026-02-01T09:00:00Z,',
    ],
    { stage: 'NEGOTIATION', probability: 0.6, amount: minor(159_000), products: ['MAC-1'] },
  ),
  sample(
    'sales-interactions',
    'interactions',
    'crm:i1',
    ['id,contact_id,type,direction,occurred_at,subject', 'i1,1,email,inbound,2026-02-02T09:00:00Z,Offer'],
    { kind: 'MAIL', direction: 'INBOUND' },
  ),
];

const finance: readonly Sample[] = [
  sample('finance-accounts', 'parties', 'erp:1', [`id,${PERSON},currency,status`, `1,${GRACE},eur,on hold`], {
    card,
    defaultCurrency: 'EUR',
    status: 'ON_HOLD',
  }),
  sample(
    'finance-orders',
    'orders',
    'shop:1',
    [
      'id,customer_id,order_number,status,ordered_at,total,discount,shipping,currency,channel',
      '1,1,A-1,Completed,2026-02-01T09:00:00Z,163.90,,4.90,EUR,web',
    ],
    { total: minor(16_390), discount: null, shipping: minor(490), status: 'COMPLETED' },
  ),
  sample(
    'finance-invoices',
    'invoices',
    'erp:1',
    [
      'id,customer_id,invoice_number,order_id,issued_at,due_date,total,amount_paid,currency,status',
      '1,1,R-1,1,2026-02-01T09:00:00Z,2026-03-01,163.90,,EUR,Sent',
    ],
    { order: 'shop:1', status: 'OPEN', paid: minor(0) },
  ),
  sample(
    'finance-payments',
    'payments',
    'psp:1',
    [
      'id,customer_id,order_id,amount,currency,method,status,paid_at',
      '1,1,1,163.90,EUR,card,Paid,2026-02-01T09:00:00Z',
    ],
    { order: 'shop:1', status: 'SUCCEEDED' },
  ),
  sample(
    'finance-refunds',
    'refunds',
    'psp:9',
    ['id,customer_id,order_id,payment_id,amount,currency,refunded_at', '9,1,1,1,4.90,EUR,2026-02-09T09:00:00Z'],
    { payment: 'psp:1', amount: minor(490) },
  ),
  sample(
    'finance-subscriptions',
    'subscriptions',
    'erp:s1',
    [
      'id,customer_id,plan,price,currency,interval,status,started_at',
      's1,1,Plan M,24.90,EUR,monthly,active,2026-02-01T09:00:00Z',
    ],
    { interval: 'MONTH', status: 'ACTIVE', price: minor(2_490) },
  ),
];

const marketing: readonly Sample[] = [
  sample(
    'marketing-subscribers',
    'parties',
    'mailer:1',
    [`id,${PERSON},preferred_language,preferred_channels,muted_channels`, `1,${GRACE},de,mail;app,phone`],
    { card, preferredChannels: ['MAIL', 'APP'], mutedChannels: ['PHONE'] },
  ),
  sample(
    'marketing-campaigns',
    'campaigns',
    'mailer:c1',
    ['id,name,channel,budget,currency,start_date,end_date', 'c1,New blends,Email,800,EUR,2026-02-01,2026-02-10'],
    { channel: 'MAIL', budget: minor(80_000), startsOn: '2026-02-01' },
  ),
  sample(
    'marketing-engagements',
    'engagements',
    'mailer:e1',
    [
      '{"id":"e1","subscriber_id":"1","event":"page_view","timestamp":"2026-02-02T09:00:00Z","sku":"MAC-1","category":"Machines","properties":{"url":"/machines/mac-1?mail=x"}}',
      '{"id":"e2","subscriber_id":"1","event":"social","timestamp":"2026-02-02T09:00:00Z","properties":{"network":"Instagram","action":"like"}}',
      '{"id":"e3","subscriber_id":"1","event":"open","timestamp":"2026-02-02T09:00:00Z","campaign_id":"c1"}',
    ],
    { kind: 'PAGE_VIEW', page: '/machines/mac-1', category: 'machines', product: 'MAC-1' },
  ),
  sample(
    'marketing-interests',
    'interests',
    'mailer:n1',
    ['id,subscriber_id,category,points,stated_at,source', 'n1,1,Coffee,20,2026-02-02T09:00:00Z,preference centre'],
    { category: 'coffee', points: 20 },
  ),
];

const service: readonly Sample[] = [
  sample('service-requesters', 'parties', 'desk:1', [`id,${PERSON},support_plan`, `1,${GRACE},premium`], {
    card,
    supportPlan: 'premium',
  }),
  sample(
    'service-tickets',
    'tickets',
    'desk:t1',
    [
      'id,requester_id,number,subject,status,priority,channel,sku,created_at,solved_at,reopens',
      't1,1,T-1,Leaking,solved,high,mail,MAC-1,2026-02-03T09:00:00Z,2026-02-04T09:00:00Z,1',
    ],
    { status: 'RESOLVED', priority: 'HIGH', reopenCount: 1, resolvedAt: at('2026-02-04T09:00:00Z') },
  ),
  sample(
    'service-calls',
    'calls',
    'pbx:1',
    [
      'id,requester_id,direction,outcome,started_at,duration_seconds,ticket_id',
      '1,1,inbound,answered,2026-02-03T09:00:00Z,120,t1',
    ],
    { outcome: 'ANSWERED', durationSeconds: 120, ticket: 'desk:t1' },
  ),
  sample(
    'service-surveys',
    'surveys',
    'survey:1',
    ['id,requester_id,type,score,comment,answered_at,ticket_id', '1,1,csat,4,Fine,2026-02-05T09:00:00Z,t1'],
    { kind: 'CSAT', score: 4, ticket: 'desk:t1' },
  ),
  sample(
    'service-reviews',
    'reviews',
    'shop:1',
    [
      'id,requester_id,sku,rating,title,body,status,created_at',
      '1,1,MAC-1,5,Good,"Grinds, and well",approved,2026-02-05T09:00:00Z',
    ],
    { product: 'MAC-1', rating: 5, status: 'PUBLISHED', text: 'Grinds, and well' },
  ),
  sample(
    'service-returns',
    'returns',
    'rma:1',
    [
      'id,requester_id,sku,order_number,quantity,status,reason,requested_at',
      '1,1,MAC-1,A-1,1,Received,Too loud,2026-02-05T09:00:00Z',
    ],
    { orderNumber: 'A-1', status: 'ARRIVED' },
  ),
  sample(
    'service-devices',
    'devices',
    'iot:1',
    [
      'id,requester_id,sku,serial_number,status,registered_at,warranty_until',
      '1,1,MAC-1,SN-1,active,2026-02-02T09:00:00Z,2028-02-02',
    ],
    { serialNumber: 'SN-1', warrantyUntil: '2028-02-02' },
  ),
  sample(
    'service-device-alerts',
    'alerts',
    'iot:a1',
    ['id,requester_id,device_id,code,severity,raised_at', 'a1,1,1,HEATER_FAULT,critical,2026-02-06T09:00:00Z'],
    { device: 'iot:1', severity: 'CRITICAL', clearedAt: null },
  ),
];

const privacy: readonly Sample[] = [
  sample(
    'privacy-consents',
    'consents',
    'preferences:p1',
    [
      'id,domain,subscriber_id,purpose,channel,status,source,proof,valid_from,valid_until,country',
      'p1,marketing,1,marketing,mail,granted,sign-up,form 3,2026-02-02T09:00:00Z,,de',
    ],
    { parties: ['marketing/mailer:1'], purpose: 'MARKETING', channel: 'MAIL', status: 'GRANTED', jurisdiction: 'DE' },
  ),
];

/** One for each record of the domains, parties before records. */
export const SAMPLES: readonly Sample[] = [...sales, ...finance, ...marketing, ...service, ...privacy];

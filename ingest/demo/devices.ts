import type { Chance } from './chance.ts';
import type { Clock } from './clock.ts';
import { productOf } from './catalogue.ts';
import { DELIVERY, type Purchase } from './finance.ts';
import { tongueOf, type Person } from './people.ts';
import type { Rows } from './rows.ts';
import type { DeviceRow } from './service-rows.ts';
import { TROUBLE } from './ticket-texts.ts';
import { requesterId, type Desk } from './tickets.ts';

const CODES = { INFO: 'DESCALE_DUE', WARNING: 'PUMP_PRESSURE_LOW', CRITICAL: 'HEATER_FAULT' } as const;
const WARRANTY_DAYS = 730;

/** Machines that were bought and kept report trouble now and then; what is critical leads to a ticket within two days. */
export function deviceRows(
  rows: Rows,
  desk: Desk,
  person: Person,
  delivered: readonly Purchase[],
  clock: Clock,
  chance: Chance,
): void {
  let count = 0;
  for (const { ago, order, sentBack } of delivered)
    for (const { sku } of order.lines)
      if (productOf(sku).category === 'Machines' && sku !== sentBack?.sku) {
        const days = ago - DELIVERY;
        const device = makeDevice(person, count++, sku, days, clock, chance);
        rows.device.push(device);
        alert(rows, desk, person, device, days, clock, chance);
      }
}

const makeDevice = (
  person: Person,
  number: number,
  sku: string,
  ago: number,
  clock: Clock,
  chance: Chance,
): DeviceRow => ({
  id: `iot:${person.index}-${number}`,
  party: requesterId(person),
  product: sku,
  serialNumber: `SN-${String(3_000_000 + person.index)}-${number}`,
  firmware: `${chance.int(1, 3)}.${chance.int(0, 9)}`,
  status: ago > 330 && chance.odds(0.1) ? 'RETIRED' : 'ACTIVE',
  registeredAt: clock.at(ago, chance),
  warrantyUntil: clock.day(ago - WARRANTY_DAYS),
});

function alert(
  rows: Rows,
  desk: Desk,
  person: Person,
  device: DeviceRow,
  age: number,
  clock: Clock,
  chance: Chance,
): void {
  const severity = chance.weighted<keyof typeof CODES | null>([
    [4, null],
    [3, 'INFO'],
    [2, 'WARNING'],
    [2, 'CRITICAL'],
  ]);
  if (severity === null || age < 6) return;
  const ago = chance.int(5, Math.min(age - 1, 150));
  const code = CODES[severity];
  const number = code;
  const ticket =
    severity === 'CRITICAL'
      ? desk.question(ago - chance.int(1, 2), {
          text: TROUBLE[tongueOf(person)],
          sku: device.product,
          number,
          solved: ago > 20,
          priority: 'URGENT',
        })
      : null;
  const clearedAt = ticket ? ticket.resolvedAt : ago > 10 ? clock.at(ago - chance.int(1, 4), chance) : undefined;
  rows.deviceAlert.push({
    id: `${device.id}-a`,
    party: device.party,
    device: device.id,
    code,
    severity,
    raisedAt: clock.at(ago, chance),
    ...(clearedAt && { clearedAt }),
  });
}

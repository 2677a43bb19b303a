import { EXPECTED, isStale } from '../../../platform/domain/card-quality.ts';
import { PROFILE_FIELDS, type ProfileField } from '../config.ts';
import { candidatesOf, type Candidate, type ShownCard } from '../profile/candidates.ts';
import type { Profile } from '../profile/profile.ts';
import type { Survivor } from '../profile/survive.ts';
import { textOf } from '../profile/text.ts';

export type PartName = 'COMPLETENESS' | 'VALIDITY' | 'CONSISTENCY' | 'FRESHNESS' | 'DUPLICATES';
export type Problem = 'MISSING' | 'INVALID' | 'DIFFERS' | 'STALE' | 'DUPLICATE';

/** What is to be fixed, and in which record. */
export interface QualityFinding {
  readonly part: PartName;
  readonly problem: Problem;
  readonly record: { readonly domain: string; readonly id: string };
  readonly field: ProfileField | null;
  /** What stands there; null where nothing does or the problem is not about a value. */
  readonly value: string | null;
  /** What could stand there; null where nobody knows. */
  readonly offer: string | null;
}

export interface QualityPart {
  readonly name: PartName;
  readonly points: number;
  readonly most: number;
}

export interface Quality {
  /** The sum of the parts' points, 0 to 100. */
  readonly score: number;
  readonly parts: readonly QualityPart[];
  readonly findings: readonly QualityFinding[];
}

/** The points of each part at most. */
export const MOST: Readonly<Record<PartName, number>> = {
  COMPLETENESS: 30,
  VALIDITY: 25,
  CONSISTENCY: 20,
  FRESHNESS: 15,
  DUPLICATES: 10,
};

/** Of these a person has one value. */
export const SINGLE: readonly ProfileField[] = ['name', 'birthDate', 'organization', 'language'];

type Checked = readonly [share: number, findings: readonly QualityFinding[]];

/** How good the cards of one customer are. `suspected`: records that may be double, by key. */
export function qualityOf(
  cards: readonly ShownCard[],
  profile: Profile,
  suspected: ReadonlySet<string>,
  home: string | null,
  now: Date,
): Quality {
  const values = cards.flatMap((card) => valuesOf(card, home, now));
  const checked: Readonly<Record<PartName, Checked>> = {
    COMPLETENESS: completeness(cards, profile, values),
    VALIDITY: validity(profile, values),
    CONSISTENCY: consistency(profile, values),
    FRESHNESS: freshness(cards, now),
    DUPLICATES: duplicates(cards, suspected),
  };
  const parts = (Object.keys(MOST) as PartName[]).map((name) => {
    const most = MOST[name];
    return { name, most, points: cards.length === 0 ? 0 : most * checked[name][0] };
  });
  return {
    score: parts.reduce((sum, { points }) => sum + points, 0),
    parts,
    findings: Object.values(checked).flatMap(([, findings]) => findings),
  };
}

interface FieldValue extends Candidate<unknown> {
  readonly field: ProfileField;
}

const valuesOf = (card: ShownCard, home: string | null, now: Date): FieldValue[] =>
  PROFILE_FIELDS.flatMap((field) =>
    (candidatesOf[field](card, home, now) as Candidate<unknown>[]).map((value) => ({ ...value, field })),
  );

const bestOf = (profile: Profile, field: ProfileField): Survivor<unknown> | null => {
  const best = [profile[field] ?? []].flat()[0] as Survivor<unknown> | undefined;
  return best && best.verification !== 'INVALID' ? best : null;
};

const shareOf = (good: number, all: number): number => (all === 0 ? 1 : good / all);

const sourceOf = ({ domain, id }: ShownCard) => ({ domain, id });

function completeness(cards: readonly ShownCard[], profile: Profile, values: readonly FieldValue[]): Checked {
  const has = new Set(values.map(({ field, source }) => `${field} ${source.domain} ${source.id}`));
  const findings = cards.flatMap((card) =>
    EXPECTED.flatMap((field): QualityFinding[] => {
      if (has.has(`${field} ${card.domain} ${card.id}`)) return [];
      const best = bestOf(profile, field);
      const offer = best && textOf(best.value);
      return [{ part: 'COMPLETENESS', problem: 'MISSING', record: sourceOf(card), field, value: null, offer }];
    }),
  );
  const known = EXPECTED.filter((field) => values.some((value) => value.field === field));
  return [shareOf(known.length, EXPECTED.length), findings];
}

function validity(profile: Profile, values: readonly FieldValue[]): Checked {
  const wrong = values.filter(({ verification }) => verification === 'INVALID');
  const findings = wrong.map(({ field, source, value }): QualityFinding => {
    const best = bestOf(profile, field);
    const offer = best && textOf(best.value);
    return { part: 'VALIDITY', problem: 'INVALID', record: source, field, value: textOf(value), offer };
  });
  return [shareOf(values.length - wrong.length, values.length), findings];
}

function consistency(profile: Profile, values: readonly FieldValue[]): Checked {
  const single = values.filter(({ field }) => SINGLE.includes(field));
  const differing = single.filter(
    ({ field, normal }) => (profile[field] as Survivor<unknown> | null)?.normal !== normal,
  );
  const findings = differing.map(({ field, source, value }): QualityFinding => {
    const offer = textOf((profile[field] as Survivor<unknown>).value);
    return { part: 'CONSISTENCY', problem: 'DIFFERS', record: source, field, value: textOf(value), offer };
  });
  return [shareOf(single.length - differing.length, single.length), findings];
}

function freshness(cards: readonly ShownCard[], now: Date): Checked {
  const stale = cards.filter(({ observedAt }) => isStale(observedAt, now));
  return [shareOf(cards.length - stale.length, cards.length), stale.map((card) => about(card, 'FRESHNESS', 'STALE'))];
}

function duplicates(cards: readonly ShownCard[], suspected: ReadonlySet<string>): Checked {
  const seen = new Set<string>();
  const double = cards.filter(({ domain, id }) => {
    const again = seen.has(domain);
    seen.add(domain);
    return again || suspected.has(`${domain}/${id}`);
  });
  return [
    shareOf(cards.length - double.length, cards.length),
    double.map((card) => about(card, 'DUPLICATES', 'DUPLICATE')),
  ];
}

const about = (card: ShownCard, part: PartName, problem: Problem): QualityFinding => ({
  ...{ part, problem, record: sourceOf(card), field: null, value: null, offer: null },
});

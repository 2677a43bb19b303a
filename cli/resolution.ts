import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { explainPair, type Explanation } from '../subgraphs/identity/matching/explain.ts';
import { DEFAULTS, type Resolution } from '../subgraphs/identity/matching/resolve.ts';
import { probabilityOf } from '../subgraphs/identity/matching/score.ts';
import type { Records } from './records.ts';

interface Output {
  readonly output: string;
  readonly format: 'csv' | 'ndjson';
  readonly threshold: number;
}

/** A pair as it is told: LINK, REVIEW below the threshold, SPLIT where the rest of their clusters speaks against it. */
interface Link {
  readonly a: number;
  readonly b: number;
  readonly decision: 'LINK' | 'REVIEW' | 'SPLIT';
  readonly explanation: Explanation;
}

/** Writes `links`, `clusters` and `model.json` into a folder that only their owner can read, and counts them. */
export async function writeResolution(records: Records, resolution: Resolution, { output, format, threshold }: Output) {
  mkdirSync(output, { recursive: true, mode: 0o700 });
  const counts = { links: 0, reviews: 0, splits: 0 };
  const names = [...resolution.comparer.comparisons.map(({ name }) => name), 'relation'];
  const links = linksOf(records, resolution, threshold);
  await writeLines(join(output, `links.${format}`), format === 'csv' ? linkHeader(names) : null, () =>
    links.map((link) => {
      counts[link.decision === 'LINK' ? 'links' : link.decision === 'REVIEW' ? 'reviews' : 'splits']++;
      return format === 'csv' ? linkRow(records, names, link) : JSON.stringify(linkObject(records, link));
    }),
  );
  const header = format === 'csv' ? 'file,record,cluster' : null;
  await writeLines(join(output, `clusters.${format}`), header, () => clusterLines(records, resolution, format));
  await writeLines(join(output, 'model.json'), null, () => [JSON.stringify(modelOf(resolution), null, 2)].values());
  const clusters = new Set(resolution.clusters).size;
  return {
    records: records.ids.length,
    rejected: records.rejected,
    comparedPairs: resolution.compared,
    ...counts,
    clusters,
  };
}

function* linksOf({ table }: Records, resolution: Resolution, threshold: number): Generator<Link> {
  const { a, b, bits } = resolution.pairs;
  for (let pair = 0; pair < a.length; pair++) {
    const probability = probabilityOf(bits[pair]!);
    if (probability < Math.min(threshold, DEFAULTS.reviewProbability)) continue;
    const [x, y] = [a[pair]!, b[pair]!];
    const together = resolution.clusters[x] === resolution.clusters[y];
    const decision = together ? 'LINK' : probability < threshold ? 'REVIEW' : 'SPLIT';
    yield { a: x, b: y, decision, explanation: explainPair(table, resolution, x, y) };
  }
}

const linkHeader = (names: readonly string[]): string =>
  ['leftFile', 'left', 'rightFile', 'right', 'decision', 'probability', 'prior']
    .concat(names.flatMap((name) => [`${name} level`, `${name} weight`]))
    .map(csvCell)
    .join(',');

function linkRow(records: Records, names: readonly string[], { a, b, decision, explanation }: Link): string {
  const { probability, prior, reasons } = explanation;
  const said = names.flatMap((name) => {
    const reason = reasons.find(({ comparison }) => comparison === name);
    return reason ? [reason.level, bitsText(reason.bits)] : ['', ''];
  });
  const [left, right] = [nameOf(records, a), nameOf(records, b)];
  return [left.file, left.record, right.file, right.record, decision, String(probability), bitsText(prior), ...said]
    .map(csvCell)
    .join(',');
}

const linkObject = (records: Records, { a, b, decision, explanation }: Link) => ({
  left: nameOf(records, a),
  right: nameOf(records, b),
  decision,
  ...explanation,
});

function* clusterLines(records: Records, { clusters }: Resolution, format: 'csv' | 'ndjson'): Generator<string> {
  for (let row = 0; row < records.ids.length; row++) {
    const { file, record } = nameOf(records, row);
    const cluster = clusters[row]! + 1;
    yield format === 'csv'
      ? [file, record, String(cluster)].map(csvCell).join(',')
      : JSON.stringify({ file, record, cluster });
  }
}

/** What was learned: rates and weights in bits of every level; no value of a record. */
const modelOf = ({ comparer, rates, weights, relations, shares }: Resolution) => ({
  shares: { withinFile: shareNames(relations, shares[0]), betweenFiles: shareNames(relations, shares[1]) },
  comparisons: comparer.comparisons.map(({ name, levels }, at) => ({
    name,
    levels: levels.map((level, index) => ({
      name: level.name,
      m: rates.m[at]![index + 1],
      u: rates.u[at]![index + 1],
      weight: weights.bits[at * 8 + index + 1],
    })),
  })),
});

const shareNames = (relations: Resolution['relations'], shares: Float64Array) =>
  Object.fromEntries(['match', ...relations.map(({ name }) => name)].map((name, at) => [name, shares[at]]));

const nameOf = ({ files, ids, table }: Records, row: number) => ({
  file: files[table.files[row]!]!,
  record: ids[row]!,
});

/** Six digits after the point: what is shown adds up to what is shown. */
const bitsText = (bits: number): string => bits.toFixed(6);

const csvCell = (text: string): string => (/[",\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

async function writeLines(file: string, header: string | null, lines: () => IteratorObject<string>): Promise<void> {
  const stream = createWriteStream(file, { mode: 0o600 });
  if (header !== null) stream.write(`${header}\n`);
  for (const line of lines()) if (!stream.write(`${line}\n`)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
}

import { InvalidArgumentError, type Command } from 'commander';
import { evaluateClusters } from '../../subgraphs/identity/matching/evaluate.ts';
import { Fault } from '../fault.ts';
import { resolveShown, withMatchingOptions, type MatchingOptions } from '../matching.ts';
import { mappingOf, readRecords, type Records } from '../records.ts';

interface Options extends MatchingOptions {
  readonly truth?: string;
  readonly truthPattern?: RegExp;
}

/** `c360 evaluate identity`: the matching engine on records whose truth is known. */
export function identityCommand(evaluate: Command): void {
  withMatchingOptions(evaluate.command('identity'))
    .description('say how well the matching engine finds who is who; it does not see the truth')
    .option('--truth <column>', 'the column whose values tell who is who')
    .option(
      '--truth-pattern <regex>',
      "what in a record's id tells it: the first group, or all that matches",
      patternOf,
    )
    .action(async (options: Options) => {
      const mapping = await mappingOf(options.map);
      const truthOf = readTruth(options, mapping.id);
      const records = await readRecords(options.records, mapping, options.truth ?? null);
      const truth = truthOf(records);
      const { clusters, compared } = await resolveShown(records, options);
      const evaluation = { ...evaluateClusters(clusters, truth), comparedPairs: compared, rejected: records.rejected };
      process.stdout.write(`${JSON.stringify(evaluation, null, 2)}\n`);
      process.exitCode = records.rejected > 0 ? 1 : 0;
    });
}

/** Who is who: the column's value, or what the pattern finds in the id. Each record must have it. */
function readTruth({ truth, truthPattern }: Options, id: string | null): (records: Records) => string[] {
  if ((truth === undefined) === (truthPattern === undefined))
    throw new Fault('The truth is in a column (--truth) or in the ids (--truth-pattern); name one of them.');
  if (truthPattern && id === null)
    throw new Fault('--truth-pattern reads the ids, and the mapping names no column of ids: add `id: <column>`.');
  return ({ ids, extra }) =>
    (truthPattern ? ids.map((text) => found(truthPattern, text)) : extra).map((entity, index) => {
      if (entity !== '') return entity;
      throw new Fault(`Every record has its truth; record ${index + 1} has none.`);
    });
}

function found(pattern: RegExp, text: string): string {
  const match = pattern.exec(text);
  return match?.[1] ?? match?.[0] ?? '';
}

function patternOf(text: string): RegExp {
  try {
    return new RegExp(text, 'u');
  } catch {
    throw new InvalidArgumentError(`It is a regular expression such as rec-(\\d+); ${text} is none.`);
  }
}

import { expect, test } from '@jest/globals';
import { evaluateClusters } from './evaluate.ts';

test('pairs count each pair of a cluster, clusters only those that are exactly right', () => {
  const evaluation = evaluateClusters([1, 1, 1, 2, 2, 3, 4], ['a', 'a', 'b', 'c', 'c', 'd', 'd']);
  expect(evaluation).toMatchObject({ truePairs: 3, foundPairs: 4, rightPairs: 2, precision: 0.5, recall: 0.666667 });
  expect(evaluation).toMatchObject({ trueClusters: 3, foundClusters: 2, rightClusters: 1, clusterF1: 0.4 });
});

test('finding nothing where there is nothing is perfect, and finding something there is not', () => {
  expect(evaluateClusters([1, 2], ['a', 'b'])).toMatchObject({ precision: 1, recall: 1, f1: 1, clusterF1: 1 });
  expect(evaluateClusters([1, 1], ['a', 'b'])).toMatchObject({ precision: 0, recall: 0, f1: 0, clusterF1: 0 });
});

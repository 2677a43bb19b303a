import { SURE } from '../recommendations/learn.ts';
import type { Verdict } from '../writes.ts';

type Figures = Readonly<Record<string, number>>;

/** Below this area a model tells those it happens to from others no better than a coin with a little luck. */
const LEAST_AUC = 0.6;
const MOST_ECE = 0.1;

const shown = (value: number): string => value.toFixed(4);

/**
 * A learned model becomes champion when it discriminates and is calibrated, and its error on customers that it has not seen is
 * not above the champion's on the same customers.
 */
export function judgeLearned({ auc = 0, brier = 1, ece = 1 }: Figures, champion: Figures | null): Verdict {
  if (auc < LEAST_AUC) return { promoted: false, because: `AUC is to be at least ${LEAST_AUC}; it is ${shown(auc)}.` };
  if (ece > MOST_ECE)
    return { promoted: false, because: `The calibration error is to be at most ${MOST_ECE}; it is ${shown(ece)}.` };
  return beside('Brier score', brier, champion?.['brier'] ?? null);
}

/**
 * A model of campaign response becomes champion when it is calibrated, and its error on showings that it has not seen is not above that of
 * what answers until then: the champion, or the usual rates. It need not tell customers apart: where they are alike, their mean rate is right.
 */
export function judgeResponse({ brier = 1, ece = 1, brierBefore = 0 }: Figures, hasChampion: boolean): Verdict {
  if (ece > MOST_ECE)
    return { promoted: false, because: `The calibration error is to be at most ${MOST_ECE}; it is ${shown(ece)}.` };
  const other = `${hasChampion ? 'the champion' : 'the usual rates'} ${shown(brierBefore)}`;
  return { promoted: brier <= brierBefore, because: `Brier score ${shown(brier)} on the same showings, ${other}.` };
}

/**
 * A model of lifetime value becomes champion when its squared error, which an expectation makes smallest, is below that of
 * going on at the same pace, and not above the champion's.
 */
export function judgeClv({ rmse = Infinity, naiveRmse = 0 }: Figures, champion: Figures | null): Verdict {
  if (rmse >= naiveRmse)
    return {
      promoted: false,
      because: `The error is to be below that of the pace so far, ${shown(naiveRmse)}; it is ${shown(rmse)}.`,
    };
  return beside('Root mean squared error', rmse, champion?.['rmse'] ?? null);
}

/**
 * A recommender becomes champion unless popularity alone does better by more than two standard errors of the difference. It is not held
 * against the champion, which had seen part of what it is measured on: the newer one knows the newer products.
 */
export function judgeRecommendations({ ndcgAt10 = 0, ndcgGain = -1, ndcgGainError = 0 }: Figures): Verdict {
  const because = `nDCG ${shown(ndcgAt10)}, beside popularity alone ${shown(ndcgGain)} ± ${shown(ndcgGainError)}.`;
  return { promoted: ndcgGain + SURE * ndcgGainError >= 0, because };
}

function beside(name: string, own: number, other: number | null): Verdict {
  if (other === null) return { promoted: true, because: `The first that is good enough: ${name} ${shown(own)}.` };
  return own <= other
    ? { promoted: true, because: `${name} ${shown(own)} on the same customers, the champion before ${shown(other)}.` }
    : { promoted: false, because: `${name} ${shown(own)} on the same customers, the champion ${shown(other)}.` };
}

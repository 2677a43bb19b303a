/** How well probabilities of an event hold against what happened. */
export interface Discrimination {
  /** Area under the ROC curve: the chance that an event has a higher probability than a non-event; null for one class. */
  readonly auc: number | null;
  /** Mean squared error of the probability (Brier 1950). */
  readonly brier: number;
  /** Expected calibration error: |observed share − mean probability| over ten equally wide bins, weighted by their size. */
  readonly ece: number;
}

const BINS = 10;

/** Measures probabilities against labels of the same order. */
export function discrimination(probabilities: ArrayLike<number>, labels: ArrayLike<0 | 1>): Discrimination {
  const count = labels.length;
  let squares = 0;
  const bins = Array.from({ length: BINS }, () => ({ events: 0, probability: 0 }));
  for (let i = 0; i < count; i++) {
    const [p, y] = [probabilities[i]!, labels[i]!];
    squares += (y - p) ** 2;
    const bin = bins[Math.min(BINS - 1, Math.floor(p * BINS))]!;
    bin.events += y;
    bin.probability += p;
  }
  const gap = bins.reduce((sum, { events, probability }) => sum + Math.abs(events - probability), 0);
  return { auc: auc(probabilities, labels), brier: squares / count, ece: gap / count };
}

/** By ranks (Mann and Whitney 1947); equal probabilities share their mean rank. */
function auc(probabilities: ArrayLike<number>, labels: ArrayLike<0 | 1>): number | null {
  const order = Array.from({ length: labels.length }, (_, i) => i).sort(
    (a, b) => probabilities[a]! - probabilities[b]!,
  );
  let [events, ranks] = [0, 0];
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && probabilities[order[to]!] === probabilities[order[from]!]) to++;
    for (let at = from; at < to; at++) {
      if (labels[order[at]!] === 0) continue;
      events++;
      ranks += (from + 1 + to) / 2;
    }
    from = to;
  }
  const others = order.length - events;
  return events === 0 || others === 0 ? null : (ranks - (events * (events + 1)) / 2) / (events * others);
}

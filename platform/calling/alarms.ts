/** How finely deadlines are told apart: those of one span of time share a timer, which rings at its end. */
const SPAN_MS = 16;

/** Calls back at a deadline (`performance.now()`), at most 16 ms late; the function it returns calls that off. */
export type Alarm = (deadline: number, ring: () => void) => () => void;

/** Many deadlines by few timers: a timer of its own for each call would cost more than much of the call. */
export function createAlarms(): Alarm {
  const spans = new Map<number, Set<() => void>>();

  function open(span: number): Set<() => void> {
    const rings = new Set<() => void>();
    spans.set(span, rings);
    const ring = () => {
      spans.delete(span);
      for (const each of rings) each();
    };
    setTimeout(ring, Math.max(0, Math.ceil(span * SPAN_MS - performance.now()))).unref();
    return rings;
  }

  return (deadline, ring) => {
    const span = Math.ceil(deadline / SPAN_MS);
    const rings = spans.get(span) ?? open(span);
    rings.add(ring);
    return () => void rings.delete(ring);
  };
}

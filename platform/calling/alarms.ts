/** How finely deadlines are told apart: those of one span of time share a timer, which rings at its end. */
const SPAN_MS = 16;

/** Calls back at a deadline (`performance.now()`), at most 16 ms late; the function it returns calls that off. */
export type Alarm = (deadline: number, ring: () => void) => () => void;

/** Many deadlines by few timers: a timer of its own for each call would cost more than much of the call. None outlives what waits for it. */
export function createAlarms(): Alarm {
  const spans = new Map<number, Span>();

  function open(at: number): Span {
    const rings = new Set<() => void>();
    const ring = () => {
      spans.delete(at);
      for (const each of rings) each();
    };
    const timer = setTimeout(ring, Math.max(0, Math.ceil(at * SPAN_MS - performance.now())));
    const span = { rings, timer };
    spans.set(at, span);
    return span;
  }

  return (deadline, ring) => {
    const at = Math.ceil(deadline / SPAN_MS);
    const span = spans.get(at) ?? open(at);
    span.rings.add(ring);
    return () => {
      span.rings.delete(ring);
      if (span.rings.size > 0) return;
      clearTimeout(span.timer);
      if (spans.get(at) === span) spans.delete(at);
    };
  };
}

interface Span {
  readonly rings: Set<() => void>;
  readonly timer: NodeJS.Timeout;
}

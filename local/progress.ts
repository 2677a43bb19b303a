/** What a start is doing; `bytes` of `totalBytes` where something is fetched. */
export interface ProgressEvent {
  readonly step: 'index' | 'download' | 'unpack' | 'database' | 'start';
  readonly message: string;
  readonly bytes?: number;
  readonly totalBytes?: number;
  /** Since the start began. */
  readonly seconds: number;
}

export type Report = (step: ProgressEvent['step'], message: string, bytes?: number, totalBytes?: number) => void;

/** A reporter that stamps each event with the seconds since now. */
export function reporter(listener: ((event: ProgressEvent) => void) | undefined): Report {
  const began = performance.now();
  return (step, message, bytes, totalBytes) =>
    listener?.({ step, message, bytes, totalBytes, seconds: (performance.now() - began) / 1000 });
}

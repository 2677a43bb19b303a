import type { Dispatcher } from 'undici';

export interface Sent {
  readonly path: string;
  /** Names and values in turn. */
  readonly headers: string[];
  readonly body: string;
}

export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** What becomes of a request: what takes its body once it is answered, and one of the others at its end. */
export interface Receiver {
  begin(status: number, headers: Headers): (chunk: Buffer) => void;
  end(): void;
  /** Also where taking the body threw; `answered` when an answer had begun. */
  fail(answered: boolean): void;
}

/** Sends a POST and hands over the answer as it comes, without the streams and promises of `request`; returns what gives it up. */
export function exchange(dispatcher: Dispatcher, { path, headers, body }: Sent, receiver: Receiver): () => void {
  let controller: Dispatcher.DispatchController | null = null;
  let take: ((chunk: Buffer) => void) | null = null;
  let givenUp = false;
  const reason = new Error('The request was given up.');
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      controller!.abort(error as Error);
    }
  };
  dispatcher.dispatch(
    { path, method: 'POST', headers, body },
    {
      onRequestStart: (started) => {
        controller = started;
        if (givenUp) started.abort(reason);
      },
      onResponseStart: (_, status, given) => {
        if (status >= 200) attempt(() => (take = receiver.begin(status, given)));
      },
      onResponseData: (_, chunk) => attempt(() => take!(chunk)),
      onResponseEnd: () => receiver.end(),
      onResponseError: () => receiver.fail(take !== null),
    },
  );
  return () => {
    givenUp = true;
    controller?.abort(reason);
  };
}

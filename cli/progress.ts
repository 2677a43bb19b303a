import cliProgress from 'cli-progress';
import type { ProgressEvent } from '../local/progress.ts';

/** A display of long work: a bar with rate and time left on a terminal, a line now and then elsewhere. */
export interface Bar {
  readonly update: (done: number, total: number, text: string) => void;
  readonly end: () => void;
}

const LINE_EVERY_MS = 2_000;

/** `unit` scales what is shown, e.g. bytes to MB. */
export function createBar(label: string, unit: { readonly name: string; readonly size: number }): Bar {
  return process.stderr.isTTY ? terminalBar(label, unit) : lineBar(label, unit);
}

function terminalBar(label: string, { name, size }: { name: string; size: number }): Bar {
  const format = `${label} {bar} {percentage}% | {value}/{total} ${name} | {duration_formatted}, {eta_formatted} left | {text}`;
  const bar = new cliProgress.SingleBar({ format, stream: process.stderr, hideCursor: true }, cliProgress.Presets.rect);
  let started = false;
  return {
    update: (done, total, text) => {
      if (!started) bar.start(Math.ceil(total / size), 0, { text });
      started = true;
      bar.setTotal(Math.ceil(total / size));
      bar.update(Math.floor(done / size), { text });
    },
    end: () => {
      if (started) bar.stop();
    },
  };
}

function lineBar(label: string, { name, size }: { name: string; size: number }): Bar {
  const began = performance.now();
  let shown = -Infinity;
  let held: string | null = null;
  return {
    update: (done, total, text) => {
      const now = performance.now();
      const amount = `${Math.floor(done / size)}/${Math.ceil(total / size)} ${name}`;
      held = `${label} ${amount}, ${((now - began) / 1000).toFixed(0)} s ${text}\n`;
      if (now - shown < LINE_EVERY_MS) return;
      shown = now;
      process.stderr.write(held);
      held = null;
    },
    end: () => {
      if (held !== null) process.stderr.write(held);
    },
  };
}

/** What starting the engines does, step by step; downloads with bytes and seconds. */
export function showProgress(): { readonly show: (event: ProgressEvent) => void; readonly end: () => void } {
  let bar: Bar | null = null;
  let last: { readonly step: string; readonly message: string; readonly at: number } | null = null;
  const end = () => {
    bar?.end();
    bar = null;
  };
  return {
    show: ({ step, message, bytes, totalBytes, seconds }) => {
      if (bytes !== undefined && totalBytes !== undefined) {
        bar ??= createBar('fetching', { name: 'MB', size: 1_000_000 });
        bar.update(bytes, totalBytes, message);
        return;
      }
      end();
      const now = performance.now();
      if (last?.message === message || (last?.step === step && now - last.at < LINE_EVERY_MS)) return;
      last = { step, message, at: now };
      process.stderr.write(`${seconds.toFixed(1).padStart(6)} s  ${message}\n`);
    },
    end,
  };
}

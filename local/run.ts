import { execFile, type ExecFileOptions } from 'node:child_process';

/** Runs a program to its end and answers what it printed; a failure carries the last lines of its complaint. */
export function run(file: string, args: readonly string[], options: ExecFileOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(file, args, { maxBuffer: 64 * 1024 * 1024, encoding: 'utf8', ...options }, (error, stdout, stderr) => {
      if (!error) return resolve(String(stdout));
      const complaint = String(stderr).trim().split('\n').slice(-5).join('\n');
      reject(new Error(`${file} ${args[0] ?? ''} failed: ${complaint || error.message}`, { cause: error }));
    });
  });
}

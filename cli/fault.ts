/** A mistake of whoever runs the command: printed without a stack, with its own exit code. */
export class Fault extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode = 2) {
    super(message);
    this.name = 'Fault';
    this.exitCode = exitCode;
  }
}

import { ModuleMocker } from 'jest-mock';

/**
 * A jest environment that is the process itself: no vm context, so that modules are loaded and compiled once a worker, not once
 * a file. What a file changed of the environment variables and of the console is put back when it ends.
 */
export default class ProcessEnvironment {
  readonly global = globalThis;
  readonly fakeTimers = null;
  readonly fakeTimersModern = null;
  readonly moduleMocker = new ModuleMocker(globalThis);
  private readonly before = { env: { ...process.env }, console: globalThis.console };

  setup(): void {}

  teardown(): void {
    this.moduleMocker.restoreAllMocks();
    for (const name of Object.keys(process.env)) if (!(name in this.before.env)) delete process.env[name];
    Object.assign(process.env, this.before.env);
    globalThis.console = this.before.console;
  }

  exportConditions(): string[] {
    return ['node', 'node-addons'];
  }

  getVmContext(): null {
    return null;
  }
}

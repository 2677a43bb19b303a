import { createRequire, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { ModuleMocker } from 'jest-mock';

const require = createRequire(import.meta.url);
const GLOBALS = Symbol.for('jest globals of the running file');
const EVENT_HANDLERS = Symbol.for('EVENT_HANDLERS'); // jest-circus keeps its handlers here
const holder = globalThis as unknown as Record<symbol, Record<string, unknown> | undefined>;

let run = 0;

/** `@jest/globals` of the file that runs now: each file has its own, like its own test tree. */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals' ? { url: `jest-globals:${run}`, shortCircuit: true } : next(specifier, context),
  load: (url, context, next) =>
    url.startsWith('jest-globals:')
      ? { format: 'module', shortCircuit: true, source: exportsOf(holder[GLOBALS] ?? {}) }
      : next(url, context),
});

function exportsOf(globals: Record<string, unknown>): string {
  return `const globals = globalThis[Symbol.for('${GLOBALS.description}')];
export const { ${Object.keys(globals).join(', ')} } = globals;`;
}

/** What jest asks of a runtime, answered by Node's own loader. */
export default class NativeRuntime {
  private readonly mocker: ModuleMocker;

  constructor(_config: unknown, environment: { readonly moduleMocker: ModuleMocker }) {
    this.mocker = environment.moduleMocker;
    run += 1;
  }

  unstable_shouldLoadAsEsm(): boolean {
    return true;
  }

  /** The test file anew for each run; what it imports stays loaded. */
  async unstable_importModule(path: string): Promise<unknown> {
    return import(`${pathToFileURL(path).href}?run=${run}`);
  }

  requireModule(path: string): unknown {
    return require(path);
  }

  /** The test framework holds the tests of one file: it is loaded anew for each. */
  requireInternalModule(path: string): unknown {
    delete require.cache[require.resolve(path)];
    holder[EVENT_HANDLERS] = undefined;
    return require(path);
  }

  setGlobalsForRuntime(globals: Record<string, unknown>): void {
    const jest = { fn: this.mocker.fn.bind(this.mocker), spyOn: this.mocker.spyOn.bind(this.mocker) };
    holder[GLOBALS] = { ...globals, jest };
  }

  enterTestCode(): void {}
  leaveTestCode(): void {}
  resetModules(): void {}
  teardown(): void {}

  clearAllMocks(): void {
    this.mocker.clearAllMocks();
  }

  resetAllMocks(): void {
    this.mocker.resetAllMocks();
  }

  restoreAllMocks(): void {
    this.mocker.restoreAllMocks();
  }

  getSourceMaps(): Map<string, string> {
    return new Map();
  }

  getAllCoverageInfoCopy(): undefined {
    return undefined;
  }
}

/** Sources are ESM TypeScript that Node runs as they are: test files share one process a worker and the modules it has loaded. */
export default {
  testEnvironment: './test/runtime/environment.ts',
  runtime: '<rootDir>/test/runtime/runtime.ts',
  testSequencer: './test/runtime/sequencer.ts',
  transform: {},
  injectGlobals: false,
  globalSetup: './test/engines.ts',
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/bench/', '/console/'],
  testTimeout: 60_000,
  maxWorkers: 2,
};

/** The import law: cli → gateway, ingest, local, subgraphs → platform; no domain imports another. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: `^${from}/`, pathNot: '\\.test\\.ts$' },
  to: {
    path: '^(cli|examples|gateway|ingest|local|subgraphs|platform|schema|test)/',
    pathNot: allowed.map((folder) => `^${folder}/`),
  },
});

export default {
  forbidden: [
    only('platform-stands-alone', 'platform', ['platform']),
    only('gateway-knows-no-domain', 'gateway', ['gateway', 'platform']),
    only('ingest-translates-only', 'ingest', ['ingest', 'platform']),
    only('local-stands-alone', 'local', ['local', 'platform']),
    {
      name: 'domains-do-not-meet',
      severity: 'error',
      from: { path: '^subgraphs/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(cli|examples|gateway|ingest|local|subgraphs|schema|test)/', pathNot: '^subgraphs/$1/' },
    },
    only('examples-are-domains', 'examples', ['examples', 'platform']),
    {
      name: 'mongoose-has-its-places',
      severity: 'error',
      from: {
        pathNot: [
          '/(model|writes|loaders)\\.ts$',
          '^platform/mongo\\.ts$',
          '^local/scratch\\.ts$',
          '\\.test\\.ts$',
          '^test/',
        ],
      },
      to: { path: 'node_modules/(mongoose|mongodb)/' },
    },
    {
      name: 'verify-shares-nothing-with-writes',
      severity: 'error',
      from: { path: ['/verify\\.ts$', '^platform/domain/recount\\.ts$'] },
      to: { path: ['/(writes|draft)\\.ts$'] },
    },
    {
      name: 'what-runs-needs-no-dev-dependency',
      severity: 'error',
      from: {
        path: '^(cli|gateway|ingest|local|platform|schema|subgraphs)/',
        pathNot: ['\\.test\\.ts$', '/fixtures/'],
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'tests-stay-outside',
      severity: 'error',
      from: { pathNot: ['\\.test\\.ts$', '^test/', '/fixtures/', '^jest'] },
      to: { path: ['\\.test\\.ts$', '^test/', '/seed\\.ts$', '/fixtures/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(bench|console)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'] },
  },
};

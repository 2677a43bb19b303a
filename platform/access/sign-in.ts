import { z } from 'zod';

/** Signatures that an issuer's tokens may have: those that only the holder of a private key can make. */
export const SIGNATURES = ['RS256', 'PS256', 'ES256', 'EdDSA'] as const;

const LOOPBACK = new Set(['127.0.0.1', '::1', '[::1]', 'localhost']);

/** True for a host that only this machine reaches. */
export const isLoopback = (host: string): boolean => LOOPBACK.has(host);

const isSafe = (url: string): boolean => {
  const parsed = URL.parse(url);
  return parsed !== null && (parsed.protocol === 'https:' || isLoopback(parsed.hostname));
};

const list = (text: string): string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** The variables that say who may sign in; README's table describes each. */
export const signInVariables = {
  DEVELOPMENT_TOKENS: z.enum(['on', 'off']).optional(),
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/u })
    .refine(isSafe, 'is https, or on loopback')
    .optional(),
  OIDC_AUDIENCE: z.string().transform(list).pipe(z.array(z.string()).min(1)).optional(),
  OIDC_ALGORITHMS: z
    .string()
    .transform(list)
    .pipe(z.array(z.enum(SIGNATURES)).min(1))
    .default([...SIGNATURES]),
  OIDC_ROLES_CLAIM: z.string().min(1).default('roles'),
  OIDC_ROLES: z
    .string()
    .transform(list)
    .pipe(z.array(z.string().regex(/^[^=]+=[a-z]+$/u, 'is claimed=role, separated by commas')))
    .default([]),
  OIDC_CLAIM_PREFIX: z.string().default(''),
};

type Variables = z.infer<z.ZodObject<typeof signInVariables>>;

/** An issuer of tokens for people, and what its claims mean here. */
export interface Issuer {
  readonly url: string;
  readonly audiences: readonly string[];
  readonly algorithms: readonly string[];
  /** The claim that lists roles, by its name or as a path with dots. */
  readonly rolesClaim: string;
  /** What a claimed role is called here; one that is not there gives nothing. */
  readonly roles: ReadonlyMap<string, string>;
  /** Before the names of our own claims: `purpose`, `quota`, `rows`. */
  readonly claimPrefix: string;
}

export interface SignIn {
  /** Whether development tokens are issued and taken: on loopback, unless the environment says. */
  readonly developmentTokens: boolean;
  /** Null: nobody else's tokens are taken. */
  readonly issuer: Issuer | null;
}

/** What the variables say, with the rules between them; `fail` is told of each that is broken. */
export function signInOf(variables: Variables, host: string, fail: (problem: string) => void): SignIn {
  const { OIDC_ISSUER: url, OIDC_AUDIENCE: audiences, DEVELOPMENT_TOKENS: development } = variables;
  if ((url === undefined) !== (audiences === undefined))
    fail('OIDC_ISSUER, OIDC_AUDIENCE: an issuer is believed for the audiences named; set both or neither.');
  const roles = new Map(variables.OIDC_ROLES.map((pair) => pair.split('=', 2) as [string, string]));
  const issuer =
    url === undefined || audiences === undefined
      ? null
      : {
          url,
          audiences,
          algorithms: variables.OIDC_ALGORITHMS,
          rolesClaim: variables.OIDC_ROLES_CLAIM,
          roles,
          claimPrefix: variables.OIDC_CLAIM_PREFIX,
        };
  return { developmentTokens: development ? development === 'on' : isLoopback(host), issuer };
}

/** What a client has to know of a code; `docs/errors.md` is made from these. */
interface Entry {
  /** The HTTP status where the request never reaches GraphQL; a GraphQL answer has its own. */
  readonly status?: number;
  /** Refused as a whole, nothing executed; or one part null beside the data of the others; or either. */
  readonly refuses: 'request' | 'part' | 'either';
  readonly meaning: string;
  readonly when: string;
  readonly action: string;
}

/** Every code that an error's `extensions.code` may have. A code without an entry here does not compile. */
export const CODES = {
  BAD_REQUEST: {
    status: 400,
    refuses: 'request',
    meaning: 'The request is no GraphQL-over-HTTP request.',
    when: 'Its body is no JSON object, or `query`, `variables`, `operationName` or `extensions` has a wrong type.',
    action: 'Correct the request as the message says.',
  },
  CSRF_PREVENTED: {
    status: 400,
    refuses: 'request',
    meaning: 'Another site could have sent the request in a user’s name.',
    when: 'It has neither a JSON body nor one of the headers that a browser asks about first.',
    action: 'Send `apollo-require-preflight: 1`, or POST JSON.',
  },
  UNAUTHENTICATED: {
    status: 401,
    refuses: 'request',
    meaning: 'Nobody known asks.',
    when: 'The credential is missing, forged, expired, revoked, or meant for something else; which of these is not told.',
    action: 'Sign in again; `npx c360 token` prints a development token.',
  },
  PURPOSE_NOT_ALLOWED: {
    status: 403,
    refuses: 'request',
    meaning: 'The request names a purpose that its credential is not good for.',
    when: 'The header `x-c360-purpose` can only choose among the purposes that the token or key lists.',
    action: 'Leave the header out, or use a credential for that purpose.',
  },
  NOT_FOUND: {
    status: 404,
    refuses: 'request',
    meaning: 'Nothing is served at this path.',
    when: 'The path is none of those that the server has.',
    action: 'Ask `/graphql`.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    refuses: 'request',
    meaning: 'The path is not served by this method.',
    when: 'Another method than GET and POST came, or a mutation came by GET.',
    action: 'Use a method of the `Allow` header; send mutations by POST.',
  },
  NOT_ACCEPTABLE: {
    status: 406,
    refuses: 'request',
    meaning: 'The client takes no media type that is served.',
    when: '`Accept` names neither application/graphql-response+json nor application/json.',
    action: 'Accept one of them.',
  },
  BODY_TOO_LARGE: {
    status: 413,
    refuses: 'request',
    meaning: 'The body is longer than the server takes.',
    when: 'The limit is in the message; what exceeds it is not read.',
    action: 'Send less at once, in several requests.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    refuses: 'request',
    meaning: 'The body is not in a form that is read.',
    when: 'It is not application/json in UTF-8, or it is compressed.',
    action: 'Send `content-type: application/json`, uncompressed.',
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    refuses: 'either',
    meaning: 'Something failed that should not; the message tells nothing of the inside.',
    when: 'A defect, or a value that its type does not allow. `service` names the domain, where one is at fault.',
    action: 'Report it with the response’s `x-request-id`: the log has the cause under it.',
  },
  SIGN_IN_UNAVAILABLE: {
    status: 503,
    refuses: 'request',
    meaning: 'It cannot be found out now who asks.',
    when: 'What says which credentials are good, such as the issuer of tokens, does not answer; nobody is let in on trust.',
    action: 'Try again after `Retry-After`; the log says what does not answer.',
  },
  GRAPHQL_PARSE_FAILED: {
    refuses: 'request',
    meaning: 'The document is no GraphQL.',
    when: 'The message names the place.',
    action: 'Correct the document.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    refuses: 'request',
    meaning: 'The document does not fit the schema.',
    when: 'A field, argument or type is not there, or is used wrongly. Nothing is suggested, so that nothing is given away.',
    action: 'Compare it with the schema reference.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    refuses: 'request',
    meaning: 'It is not clear which operation to run.',
    when: 'The document has several operations, or none of the name given.',
    action: 'Give `operationName` as it stands in the document.',
  },
  OPERATION_TOO_LARGE: {
    refuses: 'request',
    meaning: 'The operation is over a limit.',
    when: 'Tokens, nesting, repetition, definitions and variables are counted in the document, list items and fields in the values of variables; depth, aliases, root fields, directives, fields and uses of fragments after fragments are expanded. Limit and count are in the message.',
    action: 'Ask for less, or in several requests.',
  },
  OPERATION_TOO_EXPENSIVE: {
    refuses: 'request',
    meaning: 'The operation could answer more than is allowed.',
    when: 'Its cost by `@cost` and `@listSize`, lists multiplied, is over the limit; `cost` and `limit` are beside the code.',
    action: 'Ask for shorter pages (`first`), or fewer lists in one operation.',
  },
  RATE_LIMITED: {
    status: 429,
    refuses: 'request',
    meaning: 'The caller has spent what may be spent in a minute.',
    when: 'Operations are charged their cost, refused ones 10, subscriptions theirs for each event; the quota is the credential’s own or the installation’s.',
    action: 'Wait as long as `Retry-After` or `retryAfterSeconds` says; ask for less at once.',
  },
  SUBSCRIBER_TOO_SLOW: {
    refuses: 'request',
    meaning: 'The subscription has ended, since its client takes events too slowly.',
    when: 'As many events wait as may, and the client took none of them for as long as the message says.',
    action: 'Subscribe again; take events as they come, or ask for less of each.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    refuses: 'request',
    meaning: 'No document is known by this hash.',
    when: 'It is neither in the manifest nor registered; registered ones are forgotten after a week.',
    action: 'Send hash and document together; clients with automatic persisted queries do it by themselves.',
  },
  PERSISTED_QUERY_MISMATCH: {
    refuses: 'request',
    meaning: 'The hash is of another document.',
    when: 'Document and hash came together, and the hash is not the document’s SHA-256.',
    action: 'Hash the document as it is sent, in UTF-8.',
  },
  PERSISTED_QUERY_ONLY: {
    refuses: 'request',
    meaning: 'Only documents of the manifest are run.',
    when: 'The installation has `DOCUMENTS=persisted-only`, and another document came.',
    action: 'Add the document to `schema/operations` and compose, or use one of the manifest.',
  },
  NOT_SUPPORTED: {
    refuses: 'request',
    meaning: 'The operation is of a kind that this transport does not serve.',
    when: 'A subscription came as a request that takes one answer.',
    action: 'Subscribe over WebSocket (`graphql-transport-ws`), or accept `text/event-stream`.',
  },
  TOO_MANY_OPERATIONS: {
    refuses: 'request',
    meaning: 'A WebSocket connection runs as many operations at once as it may.',
    when: 'The limit is in the message.',
    action: 'Complete other operations first, or open another connection.',
  },
  TOO_MANY_CONNECTIONS: {
    status: 429,
    refuses: 'request',
    meaning: 'As many connections that stay open are held as may be: WebSockets and event streams.',
    when: 'The limit is in the message: of one caller, or of one address until it is known who asks. A WebSocket is closed with 1013.',
    action:
      'Close others, or run several operations on one WebSocket; else wait as long as `Retry-After` or `retryAfterSeconds` says.',
  },
  PLAN_FAILED: {
    refuses: 'request',
    meaning: 'No way was found to answer the operation from the domains.',
    when: 'The planner found none, or not in time.',
    action: 'Try again when the message says so; else ask for less, or in parts.',
  },
  BAD_USER_INPUT: {
    refuses: 'either',
    meaning: 'A variable or an argument breaks a rule.',
    when: 'The message states the rule and, unless it may be personal, what came.',
    action: 'Correct the value.',
  },
  FORBIDDEN: {
    refuses: 'either',
    meaning: 'The caller lacks a scope.',
    when: '`scopes` lists what is demanded: every scope of one of the alternatives.',
    action: 'Leave the field out, or have the scope granted.',
  },
  ROWS_NOT_EVALUATED: {
    refuses: 'part',
    meaning: 'What was asked cannot be narrowed to the customers whom the caller’s row policy allows.',
    when: 'A caller with a row policy writes, subscribes, or asks what belongs to no customer; or the policy cannot be evaluated now.',
    action: 'Ask by customer; or have the policy name an attribute that there is, that filters and is not personal.',
  },
  ROWS_TOO_MANY: {
    refuses: 'part',
    meaning: 'A count or sum over all customers is not made for so many.',
    when: 'The caller’s row policy allows more than 5,000 parties, and a campaign’s figures or a `totalCount` over more than 100,000 are asked for.',
    action: 'Leave the count out, or ask by customer.',
  },
  UNAVAILABLE: {
    refuses: 'part',
    meaning: 'A figure cannot be had now, since what it is made of could not be read.',
    when: 'Another domain did not answer; the message names it.',
    action: 'Try again later; the rest of the answer holds.',
  },
  TIMELINE_CHANGED: {
    refuses: 'part',
    meaning: 'The customer is not the one that the cursor was given for.',
    when: 'Parties were linked, merged or parted between two pages of a timeline.',
    action: 'Read the timeline again from its first page.',
  },
  CONSENT_REQUIRED: {
    refuses: 'part',
    meaning: 'The person does not agree to the purpose that the caller reads for.',
    when: 'The part is declared `@basis`, and the person has not consented, has refused, or has revoked.',
    action: 'Leave the person alone, or ask for the consent; `Customer.permission` says how it stands.',
  },
  CONSENT_UNAVAILABLE: {
    refuses: 'part',
    meaning: 'What the person agreed to cannot be read now, so nothing is shown that depends on it.',
    when: '`privacy`, or `identity` before it, did not answer.',
    action: 'Try again later; the rest of the answer holds.',
  },
  GROUP_TOO_SMALL: {
    refuses: 'part',
    meaning: 'Figures of so few persons would tell of each of them, not only of all.',
    when: 'The caller’s purpose rests on consent, and the campaign reached fewer than 10 subscribers.',
    action: 'None: ask for larger campaigns, or read who agrees one by one.',
  },
  SUBGRAPH_UNAVAILABLE: {
    refuses: 'part',
    meaning: 'A domain is down; its part is null.',
    when: '`service` names the domain: it could not be reached, or failed.',
    action: 'Try again later; the rest of the answer holds.',
  },
  SUBGRAPH_TIMEOUT: {
    refuses: 'part',
    meaning: 'A domain did not answer before the request’s deadline; its part is null.',
    when: '`service` names the domain.',
    action: 'Try again, or ask for less.',
  },
  UNKNOWN_OPERATION: {
    refuses: 'request',
    meaning: 'No committed operation has this name.',
    when: 'A domain asks through the gateway by name; gateway and domain are of different versions.',
    action: 'Deploy both from one version.',
  },
  GATEWAY_UNAVAILABLE: {
    refuses: 'part',
    meaning: 'A domain could not ask the others.',
    when: '`GATEWAY_URL` does not answer.',
    action: 'Look at the gateway’s `/readyz`.',
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** A code of the catalogue. */
export type ErrorCode = keyof typeof CODES;

/** A code by which HTTP refuses a request before GraphQL has a say in it. */
export type HttpErrorCode = {
  [Code in ErrorCode]: (typeof CODES)[Code] extends { status: number } ? Code : never;
}[ErrorCode];

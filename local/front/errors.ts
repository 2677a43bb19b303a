import { DatabaseError } from 'pg';

/** An error as MongoDB's drivers expect it in a reply. */
export class CommandError extends Error {
  readonly code: number;
  readonly labels: readonly string[];
  readonly extra: Readonly<Record<string, unknown>>;
  constructor(code: number, message: string, labels: readonly string[] = [], extra: Record<string, unknown> = {}) {
    super(message);
    this.code = code;
    this.labels = labels;
    this.extra = extra;
  }
}

export const DUPLICATE_KEY = 11000;
export const WRITE_CONFLICT = 112;
export const NO_SUCH_TRANSACTION = 251;
export const TRANSIENT = 'TransientTransactionError';

/** The names of MongoDB's error codes, and the engine's ordinal for each it can raise (SQLSTATE `M` and four digits in base 36). */
const CODES: ReadonlyArray<readonly [code: number, name: string, state?: string]> = [
  [1, 'InternalError', 'M0000'],
  [2, 'BadValue', 'M0001'],
  [5, 'GraphContainsCycle', 'M0002'],
  [9, 'FailedToParse', 'M0003'],
  [13, 'Unauthorized', 'M00ER'],
  [14, 'TypeMismatch', 'M0004'],
  [15, 'Overflow', 'M0005'],
  [16, 'InvalidLength', 'M00DO'],
  [18, 'AuthenticationFailed', 'M00EV'],
  [20, 'IllegalOperation', 'M0006'],
  [26, 'NamespaceNotFound', 'M0008'],
  [27, 'IndexNotFound', 'M0009'],
  [28, 'PathNotViable', 'M000A'],
  [40, 'ConflictingUpdateOperators', 'M000D'],
  [43, 'CursorNotFound', 'M000E'],
  [48, 'NamespaceExists', 'M000F'],
  [50, 'MaxTimeMSExpired', 'M00EX'],
  [52, 'DollarPrefixedFieldName', 'M000G'],
  [56, 'EmptyFieldName', 'M000J'],
  [57, 'DottedFieldName', 'M000K'],
  [59, 'CommandNotFound', 'M00EY'],
  [61, 'ShardKeyNotFound', 'M000L'],
  [66, 'ImmutableField', 'M000M'],
  [67, 'CannotCreateIndex', 'M000N'],
  [68, 'IndexAlreadyExists', 'M000O'],
  [72, 'InvalidOptions', 'M000P'],
  [73, 'InvalidNamespace', 'M000Q'],
  [85, 'IndexOptionsConflict', 'M000R'],
  [86, 'IndexKeySpecsConflict', 'M000S'],
  [91, 'ShutdownInProgress', 'M00F0'],
  [WRITE_CONFLICT, 'WriteConflict', 'M00F1'],
  [115, 'CommandNotSupported', 'M000U'],
  [121, 'DocumentValidationFailure', 'M00CO'],
  [146, 'ExceededMemoryLimit', 'M000W'],
  [166, 'CommandNotSupportedOnView', 'M000Z'],
  [167, 'OptionNotSupportedOnView', 'M0010'],
  [171, 'CannotIndexParallelArrays', 'M00FE'],
  [197, 'InvalidIndexSpecificationOption', 'M0012'],
  [241, 'ConversionFailure', 'M0015'],
  [NO_SUCH_TRANSACTION, 'NoSuchTransaction', 'M00F6'],
  [256, 'TransactionCommitted', 'M00F7'],
  [263, 'OperationNotSupportedInTransaction', 'M0016'],
  [10334, 'BSONObjectTooLarge', 'M001B'],
  [DUPLICATE_KEY, 'DuplicateKey', 'M001C'],
  [16410, 'Location16410', 'M0020'],
  [17419, 'Location17419', 'M003A'],
  [17420, 'Location17420', 'M003B'],
  [40324, 'Location40324', 'M007U'],
  [40414, 'Location40414', 'M0087'],
  [40415, 'Location40415', 'M0088'],
];

const NAME_OF = new Map(CODES.map(([code, name]) => [code, name]));
const CODE_OF = new Map<string, number>([
  ...CODES.flatMap(([code, , state]) => (state ? [[state, code] as const] : [])),
  ['23505', DUPLICATE_KEY],
  ['23P01', DUPLICATE_KEY],
  ['40001', WRITE_CONFLICT],
  ['40P01', WRITE_CONFLICT],
  ['55P03', WRITE_CONFLICT],
  ['57014', 50],
  ['57P01', 91],
  ['53100', 14031],
]);

export function codeName(code: number): string {
  return NAME_OF.get(code) ?? `Location${code}`;
}

/** MongoDB's code for a SQLSTATE; states unknown to the table are BadValue when the engine raised them, else InternalError. */
export function codeOfState(state: string): number {
  return CODE_OF.get(state) ?? (state.startsWith('M') ? 2 : 1);
}

/** Results carry SQLSTATEs packed into an integer, six bits a character, the first lowest. */
export function unpackState(packed: number): string {
  let state = '';
  for (let i = 0; i < 5; i++) state += String.fromCharCode(((packed >> (6 * i)) & 63) + 48);
  return state;
}

/** Whatever was thrown, as an error a driver understands. */
export function toCommandError(error: unknown): CommandError {
  if (error instanceof CommandError) return error;
  if (error instanceof DatabaseError && error.code) {
    const code = codeOfState(error.code);
    if (code === WRITE_CONFLICT)
      return new CommandError(code, 'Write conflict during plan execution; retry the transaction');
    if (code === 50) return new CommandError(code, 'operation exceeded time limit');
    return new CommandError(code, error.message, [], error.constraint ? { constraint: error.constraint } : {});
  }
  return new CommandError(1, error instanceof Error ? error.message : String(error));
}

/** The reply document of a failed command. */
export function errorReply({ code, message, labels, extra }: CommandError): Record<string, unknown> {
  return {
    ok: 0,
    errmsg: message,
    code,
    codeName: codeName(code),
    ...extra,
    ...(labels.length ? { errorLabels: labels } : {}),
  };
}

/** Messages of V8 where the stack, a buffer or a list is too small, and codes of Node. */
const MESSAGES =
  /^(?:Maximum call stack size exceeded|Invalid (?:array|string|typed array|array buffer) length|Array buffer allocation failed|(?:Map|Set) maximum size exceeded)/u;
const CODES = new Set(['ERR_BUFFER_TOO_LARGE', 'ERR_STRING_TOO_LONG']);

/**
 * Whether a file holds more than the stack or a buffer: it would again, however often it is tried. Of the other
 * errors of a range ("Offset is outside the bounds of the DataView") each is a fault of a reader.
 */
export const isOutOfRoom = (error: unknown): boolean =>
  error instanceof Error &&
  ((error instanceof RangeError && MESSAGES.test(error.message)) ||
    ('code' in error && typeof error.code === 'string' && CODES.has(error.code)));

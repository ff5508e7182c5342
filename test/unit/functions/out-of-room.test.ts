import { constants } from 'node:buffer';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isOutOfRoom } from '../../../functions/reading/out-of-room.ts';

const caughtFrom = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
};
const deeper = (): number => 1 + deeper();

describe('an error', () => {
  it.each([
    ['calls that are nested too deep', deeper],
    ['a list of no length', () => new Array(-1)],
    ['a text that is too long', () => 'a'.padEnd(constants.MAX_STRING_LENGTH + 1)],
    ['a buffer that is too large', () => new ArrayBuffer(Number.MAX_SAFE_INTEGER)],
    [
      'a file that inflates too far',
      () => inflateRawSync(deflateRawSync('a'.repeat(9)), { maxOutputLength: 5 }),
    ],
  ])('of %s is for want of room', (_, act) => {
    expect(isOutOfRoom(caughtFrom(act))).toBe(true);
  });

  it.each([
    ['a byte behind the end', () => new DataView(new ArrayBuffer(1)).getUint8(2)],
    ['a byte behind the end of a buffer', () => Buffer.alloc(1).readUInt16LE(4)],
    ['a view behind the end', () => new Uint8Array(new ArrayBuffer(1), 2)],
    ['a text repeated a negative number of times', () => 'a'.repeat(-1)],
    ['digits that no number has', () => (1).toPrecision(200)],
    ['nothing there', () => Reflect.get(Object(undefined), 'a').b],
  ])('of %s is a fault', (_, act) => {
    expect(isOutOfRoom(caughtFrom(act))).toBe(false);
  });
});

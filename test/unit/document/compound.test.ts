import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openCompound } from '../../../shared/document/compound.ts';
import { oleOf } from './files.ts';
import { refusalOf } from './reading.ts';

const DOC = readFileSync(new URL('../../fixtures/formats/bulletin.doc', import.meta.url));

const DIRECTORY = DOC.readUInt32LE(48);

/** The file with four bytes changed. */
function withNumber(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const changed = Buffer.from(bytes);
  changed.writeUInt32LE(value, at);
  return changed;
}

describe('a compound file', () => {
  it('names what stands at its root', () => {
    expect(openCompound(oleOf(['WordDocument', '1Table'])).names).toEqual(['WordDocument', '1Table']);
    expect(openCompound(DOC).names).toContain('WordDocument');
  });

  it('gives its streams, long and short', () => {
    const { stream } = openCompound(DOC);
    expect(stream('WordDocument')?.subarray(0, 2)).toEqual(Uint8Array.of(0xec, 0xa5));
    expect(stream('\x01CompObj')?.length).toBeGreaterThan(50);
    expect(stream('nothing')).toBeUndefined();
  });

  it.each([
    ['cut off', DOC.subarray(0, 700)],
    ['with a directory behind its end', withNumber(DOC, 48, 0xffff)],
    ['with sectors of no size', withNumber(DOC, 30, 0)],
    [
      'with a directory in a circle',
      withNumber(DOC, (DOC.readUInt32LE(76) + 1) * 512 + DIRECTORY * 4, DIRECTORY),
    ],
  ])('%s is refused', async (_, bytes) => {
    expect(await refusalOf(bytes)).toBe('unreadable');
  });
});

describe('a Word 97 document', () => {
  it('with a password is refused for that', async () => {
    const at = DOC.indexOf(Buffer.of(0xec, 0xa5));
    const locked = Buffer.from(DOC);
    locked.writeUInt16LE(DOC.readUInt16LE(at + 10) | 0x100, at + 10);
    expect(await refusalOf(locked)).toBe('encrypted');
  });
});

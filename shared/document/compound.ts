import { PermanentError } from '../contract/permanent-error.ts';

/** Compound files ([MS-CFB]): what Word and Excel wrote from 1997 on, and what holds a package with a password. */
export interface Compound {
  /** The names of the streams and storages at the root. */
  readonly names: readonly string[];
  /** The bytes of a stream at the root; `undefined` where there is none of that name. */
  stream(name: string): Uint8Array | undefined;
}

const HEADER = 512;
const ENTRY = 128;
/** Streams shorter than this lie in the mini stream, in sectors of 64 bytes. */
const MINI_STREAM = 4_096;
const MINI_SECTOR = 64;
/** Numbers of sectors from here on are none: the end of a chain, a free sector. */
const NO_SECTOR = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
const IN_HEADER = 109;
const STREAM = 2;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** Opens a compound file. Throws `unreadable` for one whose chains lead nowhere or in a circle. */
export function openCompound(bytes: Uint8Array): Compound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER + ENTRY) throw damaged('too short');
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw damaged('no sector size');
  const sectorSize = 1 << shift;
  const most = Math.ceil(bytes.length / sectorSize);
  const sector = (index: number): Uint8Array => {
    const from = (index + 1) * sectorSize;
    if (from >= bytes.length) throw damaged('a sector behind the end');
    return bytes.subarray(from, from + sectorSize);
  };
  const tableSectors = allocationSectors(view, sector, most);
  const next = nextOf(tableSectors.map((index) => viewOf(sector(index))));
  const chain = (start: number): Uint8Array => concat(follow(start, next, most).map(sector));

  const entries = entriesOf(viewOf(chain(view.getUint32(48, true))));
  const [root] = entries;
  if (!root) throw damaged('no root');
  const atRoot = childrenOf(root, entries);
  const mini = () => chain(root.start);
  const nextMini = () => nextOf([viewOf(chain(view.getUint32(60, true)))]);
  return {
    names: atRoot.map(({ name }) => name),
    stream(name) {
      const entry = atRoot.find((one) => one.name === name && one.type === STREAM);
      if (!entry) return undefined;
      if (entry.size === 0) return new Uint8Array();
      if (entry.size >= MINI_STREAM) return chain(entry.start).subarray(0, entry.size);
      const whole = mini();
      const pieces = follow(entry.start, nextMini(), most * (sectorSize / MINI_SECTOR));
      return concat(pieces.map((i) => whole.subarray(i * MINI_SECTOR, (i + 1) * MINI_SECTOR))).subarray(
        0,
        entry.size,
      );
    },
  };
}

const damaged = (detail: string): PermanentError =>
  new PermanentError('unreadable', `compound file: ${detail}`);
const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);
const concat = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** The sectors that hold the allocation table: 109 are named in the header, more in a chain of their own. */
function allocationSectors(
  header: DataView,
  sector: (index: number) => Uint8Array,
  most: number,
): readonly number[] {
  const listed = Array.from({ length: IN_HEADER }, (_, i) => header.getUint32(76 + i * 4, true));
  let at = header.getUint32(68, true);
  for (let read = 0; at < NO_SECTOR; read++) {
    if (read > most) throw damaged('a circle');
    const view = viewOf(sector(at));
    const last = Math.floor(view.byteLength / 4) - 1;
    for (let i = 0; i < last; i++) listed.push(view.getUint32(i * 4, true));
    at = last < 0 ? NO_SECTOR : view.getUint32(last * 4, true);
  }
  return listed.filter((index) => index < NO_SECTOR).slice(0, most);
}

/** The sector after one, by an allocation table that lies in these pieces of one length. */
function nextOf(pieces: readonly DataView[]): (index: number) => number {
  const each = Math.floor((pieces[0]?.byteLength ?? 0) / 4);
  return (index) => {
    const piece = each === 0 ? undefined : pieces[Math.floor(index / each)];
    const at = (index % each) * 4;
    return piece && at + 4 <= piece.byteLength ? piece.getUint32(at, true) : NO_SECTOR;
  };
}

function follow(start: number, next: (index: number) => number, most: number): readonly number[] {
  const chain: number[] = [];
  for (let at = start; at < NO_SECTOR; at = next(at)) {
    if (chain.length >= most) throw damaged('a circle');
    chain.push(at);
  }
  return chain;
}

function entriesOf(directory: DataView): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.byteLength; at += ENTRY) {
    const length = Math.min(64, directory.getUint16(at + 64, true));
    const units = Array.from({ length: Math.max(0, length / 2 - 1) }, (_, i) =>
      directory.getUint16(at + i * 2, true),
    );
    entries.push({
      name: String.fromCharCode(...units),
      type: directory.getUint8(at + 66),
      left: directory.getUint32(at + 68, true),
      right: directory.getUint32(at + 72, true),
      child: directory.getUint32(at + 76, true),
      start: directory.getUint32(at + 116, true),
      size: directory.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** The entries of a storage hang in a tree, which a hostile file may have tied in a knot. */
function childrenOf(root: Entry, entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<number>();
  const waiting = [root.child];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = entries[at];
    if (at === NO_ENTRY || !entry || seen.has(at)) continue;
    seen.add(at);
    waiting.push(entry.left, entry.right);
  }
  return [...seen].flatMap((at) => entries[at] ?? []);
}

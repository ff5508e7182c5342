import { glob, readFile, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { uploadKey } from '../../shared/contract/keys.ts';

/** A file to upload, and the key it goes under. */
export interface Parcel {
  readonly file: string;
  readonly key: string;
}

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));

/** The shipped samples; a sample's path below `samples/` is its key. */
export async function sampleParcels(): Promise<readonly Parcel[]> {
  const paths = await Array.fromAsync(glob('wards/*/*', { cwd: SAMPLES }));
  return paths.sort().map((path) => ({ file: join('samples', path), key: path.split(sep).join('/') }));
}

/** Where a parcel's bytes are: samples lie in the project, wherever it was called from. */
export const readParcel = ({ file, key }: Parcel): Promise<Buffer> =>
  readFile(file === join('samples', ...key.split('/')) ? join(SAMPLES, key) : file);

/** Throws for what cannot be an office; whether there is such a one, the receipt tells. */
export function checkOffice(code: string): void {
  if (!/^\d{5}$/.test(code)) throw new Error(`An office code has five digits, and "${code}" has not.`);
}

/** A person's own files, as an upload of one office. Throws for what is no file, or would overwrite another. */
export async function ownParcels(files: readonly string[], office: string): Promise<readonly Parcel[]> {
  checkOffice(office);
  const parcels = files.map((file) => ({ file, key: uploadKey({ office, name: basename(file) }) }));
  for (const { file } of parcels) {
    const found = await stat(file).catch(() => undefined);
    if (found === undefined) throw new Error(`There is no file ${file}.`);
    if (found.isDirectory()) throw new Error(`${file} is a folder. Name the files in it: ${join(file, '*')}`);
    if (!found.isFile()) throw new Error(`${file} is no file with an end: it cannot be uploaded.`);
  }
  const twice = parcels.find(({ key }, at) => parcels.findIndex((other) => other.key === key) < at);
  if (twice !== undefined)
    throw new Error(`Two of the files are called ${basename(twice.file)}: one would replace the other.`);
  return parcels;
}

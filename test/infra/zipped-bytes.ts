import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** What a zip has beside each file that is packed in it: two headers and the name, twice. */
const ABOUT_A_FILE = 200;

/** How large a folder is as the zip that is deployed; a little more, rather than less. */
export const zippedBytes = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .reduce(
      (sum, { parentPath, name }) =>
        sum + deflateRawSync(readFileSync(join(parentPath, name))).length + ABOUT_A_FILE,
      0,
    );

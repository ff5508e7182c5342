import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, MEDIA_TYPES } from '../../shared/document/document.ts';
import { lineBlocks } from '../../shared/document/line-blocks.ts';
import { documentOf, parseBlocks } from './truth.ts';

export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What stands in the samples of a folder: as documents, and as texts that a sample may also be like. */
export interface Truths {
  readonly documents: readonly Document[];
  readonly texts: readonly string[];
}

const TRUTH = /^truth.*\.(?:json|txt)$/u;
/** A plain text that the samples in other encodings were made from. */
const PLAIN = /_utf8\.txt$/u;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());

/** The files of a folder, but for what says what stands in them. Throws where there is none: nothing was measured. */
export function samplesIn(folder: string): readonly Sample[] {
  const names = filesIn(folder).filter((name) => !TRUTH.test(name) && !name.endsWith('.md'));
  if (names.length === 0) throw new Error(`no samples in ${folder}`);
  return names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

/** `truth*.json` (blocks, truth.ts), `truth*.txt` and `*_utf8.txt` (text). */
export function truthsIn(folder: string): Truths {
  const named = (pattern: RegExp) =>
    filesIn(folder)
      .filter((name) => pattern.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
  const documents = named(/^truth.*\.json$/u).map((json) => documentOf(parseBlocks(json)));
  const texts = [...named(/^truth.*\.txt$/u), ...named(PLAIN)];
  const asDocument = (text: string): Document => ({
    mediaType: MEDIA_TYPES.text,
    text,
    blocks: lineBlocks(text),
  });
  return {
    documents: documents.length > 0 ? documents : texts.map(asDocument),
    texts: [...documents.map(({ text }) => text), ...texts],
  };
}

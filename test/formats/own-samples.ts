import { readdirSync, readFileSync } from 'node:fs';
import { docxOf, mhtOf, utf16 } from '../unit/document/files.ts';
import { encodeAs } from '../unit/document/legacy/encode.ts';
import type { Sample } from './samples.ts';
import { type Blocks, documentOf, parseBlocks } from './truth.ts';

export const OWN_FOLDER = new URL('../fixtures/formats/', import.meta.url);

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const lineOf = (text: string): string => text.replaceAll('\t', ' ');

/** The bulletin of test/fixtures/formats as what else offices send: encodings, fonts of them, a saved page. */
export function ownSamples(): readonly Sample[] {
  const truth = parseBlocks(readFileSync(new URL('truth.json', OWN_FOLDER), 'utf8'));
  const { text } = documentOf(truth);
  const lines = text.split('\n');
  return [
    ...readdirSync(OWN_FOLDER)
      .filter((name) => !/^truth|\.(?:md|jpg)$/u.test(name))
      .map((name) => ({ name, bytes: readFileSync(new URL(name, OWN_FOLDER)) })),
    { name: 'utf8.txt', bytes: Buffer.from(text) },
    { name: 'utf8-nfd.txt', bytes: Buffer.from(text.normalize('NFD')) },
    { name: 'utf16le-bom.txt', bytes: utf16(text, 'le', { mark: true }) },
    { name: 'utf16be-bom.txt', bytes: utf16(text, 'be', { mark: true }) },
    { name: 'utf16le.txt', bytes: utf16(text, 'le') },
    ...(['windows-1258', 'tcvn3', 'vni', 'viscii', 'vps'] as const).map((name) => ({
      name: `${name}.txt`,
      bytes: bytesOf(encodeAs(name, text)),
    })),
    {
      name: 'windows-1258.html',
      bytes: bytesOf(`<html><body>${htmlOf(truth, (one) => encodeAs('windows-1258', one))}`),
    },
    { name: 'vntime.docx', bytes: docxIn('.VnTime', lines, 'tcvn3') },
    { name: 'vni.docx', bytes: docxIn('VNI-Times', lines, 'vni') },
    { name: 'vntime.rtf', bytes: rtfIn('.VnTime', lines, 'tcvn3') },
    { name: 'page.mht', bytes: bytesOf(mhtOf(`<html><body>${htmlOf(truth, (one) => one)}</body></html>`)) },
  ];
}

function htmlOf(truth: Blocks, write: (text: string) => string): string {
  return truth
    .map(([kind, content]) => {
      if (kind === 'h') return `<h1>${write(content)}</h1>`;
      if (kind !== 't') return `<${kind}>${write(content)}</${kind}>`;
      const rows = content.map(
        (cells) => `<tr>${cells.map((cell) => `<td>${write(cell)}</td>`).join('')}</tr>`,
      );
      return `<table>${rows.join('')}</table>`;
    })
    .join('\n');
}

function docxIn(font: string, lines: readonly string[], name: 'tcvn3' | 'vni'): Uint8Array {
  const run = (line: string) =>
    `<w:p><w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t xml:space="preserve">${encodeAs(name, lineOf(line))}</w:t></w:r></w:p>`;
  return docxOf(lines.map(run).join(''));
}

function rtfIn(font: string, lines: readonly string[], name: 'tcvn3' | 'vni'): Uint8Array {
  const escaped = (line: string) =>
    encodeAs(name, lineOf(line)).replace(/[\x80-\xff]/gu, (one) => `\\'${one.charCodeAt(0).toString(16)}`);
  return bytesOf(
    `{\\rtf1\\ansi\\ansicpg1258\\deff0{\\fonttbl{\\f0\\fnil\\fcharset0 ${font};}}${lines.map((line) => `\\pard ${escaped(line)}\\par`).join('\n')}}`,
  );
}

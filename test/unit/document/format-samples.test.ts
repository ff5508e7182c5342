import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REASONS, type ReasonCode } from '../../../shared/contract/reasons.ts';
import { readDocument } from '../../../shared/document/read-document.ts';
import { similarity } from '../../formats/similarity.ts';
import { endOf, refusalOf } from './reading.ts';

/** Files of many programs, with what stands in them; they are not part of this repository. */
const FOLDER = new URL('../../../../shared/formats/samples/', import.meta.url);
const isThere = existsSync(FOLDER);
if (!isThere) console.log('skipped: no format samples beside this repository');

const bytesOf = (file: string): Uint8Array => readFileSync(new URL(file, FOLDER));
const words = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');

/** How some of them must end; nothing where they are read. */
const ENDS: readonly (readonly [file: string, reason: ReasonCode | undefined])[] = [
  ['nasty/bomb_30k.png', 'too-many-pixels'],
  ['nasty/trunc_scan_p1.png', 'unreadable'],
  ['bundle.zip', 'nested-archive'],
  ['nasty/enc_user.pdf', 'encrypted'],
  ['nasty/bomb_50m_paras.docx', 'too-complex'],
  ['nasty/deep.docx', 'too-complex'],
  ['nasty/deep2k.html', 'too-complex'],
  ['nasty/bomb_2m_ops.pdf', 'too-complex'],
  ['nasty/trunc_real.docx', 'unreadable'],
  ['nasty/trunc_real.pdf', 'unreadable'],
  ['nasty/trunc_real.doc', 'unreadable'],
  ['nasty/trunc_table.xls', 'unreadable'],
  ['nasty/bomb_rows.xlsx', 'too-complex'],
  ['nasty/doc_as.docx', undefined],
  ['nasty/rtf_as.doc', undefined],
  ['nasty/lying.docx', 'unreadable'],
  ['nasty/docx_as.doc', undefined],
  ['nasty/html_as.xls', undefined],
  ['nasty/enc_owner.pdf', undefined],
];
const OTHERS = isThere
  ? readdirSync(new URL('nasty/', FOLDER)).filter((file) => !ENDS.some(([name]) => name === `nasty/${file}`))
  : [];

describe.runIf(isThere)('files of other programs', () => {
  it.each([
    ['t_utf8.txt', 't_utf8.txt'],
    ['t_utf8bom.txt', 't_utf8.txt'],
    ['t_nfd.txt', 't_utf8.txt'],
    ['t_utf16le_bom.txt', 't_utf8.txt'],
    ['t_utf16be_bom.txt', 't_utf8.txt'],
    ['t_utf16le_nobom.txt', 't_utf8.txt'],
    ['page.html', 'truth.txt'],
    ['page_nfd.html', 'truth.txt'],
    ['page_cp1258.html', 'truth.txt'],
    ['real.docx', 'truth_real.txt'],
    ['nfd.docx', 't_utf8.txt'],
    ['real.pdf', 'truth_real.txt'],
    ['real.doc', 'truth_real.txt'],
    ['real.odt', 'truth_real.txt'],
    ['real.rtf', 'truth_real.txt'],
    ['page.mht', 'truth.txt'],
    ['cp1258.rtf', 't_utf8.txt'],
    ['vni.docx', 't_utf8.txt'],
    ['t_cp1258.txt', 't_utf8.txt'],
    ['t_tcvn3.txt', 't_utf8.txt'],
    ['t_vni.txt', 't_utf8.txt'],
    ['t_viscii.txt', 't_utf8.txt'],
    ['t_vps.txt', 't_utf8.txt'],
  ])('%s reads as %s', async (file, truth) => {
    expect(similarity((await readDocument(bytesOf(file))).text, words(truth))).toBeGreaterThanOrEqual(0.99);
  });

  it.each(ENDS)('%s: %s', async (file, reason) => {
    expect(await refusalOf(bytesOf(file))).toBe(reason);
  });

  it.each([
    ['scanned.pdf', [1, 2]],
    ['scan_p1.jpg', [1]],
    ['scan_rot90.png', [1]],
    ['scan_g4.tif', [1, 2]],
  ])('%s has pages that are pictures: %j', async (file, scanned) => {
    expect(await readDocument(bytesOf(file))).toMatchObject({ text: '', scanned });
  });

  it.each(OTHERS)('%s ends in a document or a reason', async (file) => {
    const end = await endOf(bytesOf(`nasty/${file}`));
    if ('blocks' in end) expect(end.blocks.length + (end.scanned?.length ?? 0)).toBeGreaterThan(0);
    else expect(Object.keys(REASONS)).toContain(end.reason);
  });
});

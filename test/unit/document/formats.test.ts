import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../shared/document/read-document.ts';
import { similarity } from '../../formats/similarity.ts';
import { documentOf, figuresOf, parseBlocks } from '../../formats/truth.ts';

const FOLDER = new URL('../../fixtures/formats/', import.meta.url);
const bytesOf = (file: string): Uint8Array => readFileSync(new URL(file, FOLDER));
const truthOf = (file: string) => documentOf(parseBlocks(readFileSync(new URL(file, FOLDER), 'utf8')));

const BULLETIN = truthOf('truth.json');
const TABLE = truthOf('truth_table.json');

describe('one bulletin in every format', () => {
  it.each([
    ['bulletin.html', 1],
    ['bulletin.docx', 1],
    ['bulletin.odt', 1],
    ['bulletin.doc', 1],
    ['bulletin.rtf', 1],
    ['bulletin.pdf', 0.995],
    ['bulletin-fallback-font.pdf', 0.9],
  ])('%s says what the truth says, and so do its figures', async (file, least) => {
    const document = await readDocument(bytesOf(file));
    expect(similarity(document.text, BULLETIN.text)).toBeGreaterThanOrEqual(least);
    expect(figuresOf(document)).toEqual(figuresOf(BULLETIN));
  });

  it.each(['bulletin.doc', 'bulletin.odt', 'bulletin.rtf', 'bulletin.docx'])(
    '%s keeps headings, items and the rows of its table apart',
    async (file) => {
      const { text, blocks } = await readDocument(bytesOf(file));
      const kinds = blocks.map(({ kind, start }) => `${kind} ${text.slice(start, start + 6)}`);
      expect(kinds).toEqual(
        expect.arrayContaining(['heading Báo cá', 'heading II. Mộ', 'list-item Diện t', 'table-row 1\tTổng']),
      );
      expect(blocks.filter(({ kind }) => kind === 'table-row').map(({ cells }) => cells?.length)).toEqual(
        Array.from({ length: 6 }, () => 6),
      );
    },
  );
});

it('a .doc whose rows have lost the edges of their cells keeps its rows', async () => {
  const bytes = Buffer.from(bytesOf('bulletin.doc'));
  const edges = Buffer.from('08d6', 'hex');
  for (let at = bytes.indexOf(edges); at >= 0; at = bytes.indexOf(edges, at + 2))
    bytes.fill(0, at + 2, at + 4);
  const { blocks } = await readDocument(bytes);
  expect(blocks.filter(({ kind }) => kind === 'table-row').map(({ cells }) => cells?.length)).toEqual(
    Array.from({ length: 6 }, () => 6),
  );
});

describe('one table in every format', () => {
  it.each(['table.xlsx', 'table.xls', 'table.ods'])('%s says what the truth says', async (file) => {
    expect((await readDocument(bytesOf(file))).text).toBe(TABLE.text);
  });

  it.each(['table.xlsx', 'table.xls', 'table.ods', 'table.csv', 'table.html'])(
    '%s: plan is a target, actual a level, percent an attainment',
    async (file) => {
      const figures = figuresOf(await readDocument(bytesOf(file)));
      expect(figures).toEqual(figuresOf(TABLE));
      expect(figures.map(({ figure }) => figure)).toEqual(
        expect.arrayContaining([
          'budget.revenue.total target 8000000000 VND',
          'budget.revenue.total level 3600000000 VND',
          'budget.revenue.total plan-attainment 45 %',
          'insurance.health rate 91.4 %',
          'agri.rice.area level 240.125 ha',
        ]),
      );
      expect(figures).toHaveLength(15);
    },
  );

  it.each(['table.xlsx', 'table.xls', 'table.ods'])('%s: each row has its sheet and cell', async (file) => {
    const { blocks } = await readDocument(bytesOf(file));
    expect(blocks.map(({ place }) => place.cell)).toEqual([
      'A1',
      'A2',
      'A4',
      'A5',
      'A6',
      'A7',
      'A8',
      'A9',
      'A10',
    ]);
    expect(new Set(blocks.map(({ place }) => place.sheet))).toEqual(new Set(['Chỉ tiêu']));
  });

  it.each(['table.xlsx', 'table.xls', 'table.ods'])(
    '%s: a hidden sheet is not reported, but looked at for stamps',
    async (file) => {
      const { text, aside } = await readDocument(bytesOf(file));
      expect(text).not.toContain('999');
      expect(aside).toEqual(expect.arrayContaining(['Ghi chú nội bộ', '999']));
    },
  );
});

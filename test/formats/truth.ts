import * as z from 'zod';
import { assemble, type Piece } from '../../shared/document/assemble.ts';
import { type Document, MEDIA_TYPES } from '../../shared/document/document.ts';
import { extractReport } from '../../shared/extract-report.ts';
import type { ReportReading } from '../../shared/report/reading.ts';

/** What stands in a sample, in order: `h` heading, `p` paragraph, `li` item, `t` the rows of a table. */
const blocks = z.array(
  z.union([
    z.tuple([z.enum(['h', 'p', 'li']), z.string()]),
    z.tuple([z.literal('t'), z.array(z.array(z.string()))]),
  ]),
);
export type Blocks = z.infer<typeof blocks>;

export const parseBlocks = (json: string): Blocks => blocks.parse(JSON.parse(json));

const KINDS = { h: 'heading', p: 'paragraph', li: 'list-item' } as const;

/** The document that a perfect reader would make of a sample. */
export function documentOf(truth: Blocks): Document {
  let table = -1;
  const pieces = truth.flatMap(([kind, content]): readonly Piece[] => {
    if (kind !== 't') return [{ kind: KINDS[kind], text: content }];
    table += 1;
    return content.map((cells) => ({ kind: 'table-row', cells, table }));
  });
  return assemble(MEDIA_TYPES.docx, pieces);
}

type Observation = ReportReading['observations'][number];

/** The figures of a document, and whether each stands in a table. None where it is no report. */
export function figuresOf(
  document: Document,
): readonly { readonly figure: string; readonly inTable: boolean }[] {
  const extraction = extractReport(document);
  if (extraction.status !== 'report') return [];
  const rows = document.blocks.filter(({ kind }) => kind === 'table-row');
  return extraction.reading.observations.map((one) => ({
    figure: figureOf(one),
    inTable: rows.some(({ start, end }) => one.source.start >= start && one.source.end <= end),
  }));
}

const figureOf = ({ indicator, measure, value, unit }: Observation): string =>
  `${indicator ?? '-'} ${measure} ${value} ${unit}`;

import type { ReasonCode } from '../../contract/reasons.ts';
import type { Format } from '../sniff.ts';
import type { Reader } from './reader.ts';

/**
 * Who reads a format, or why it is refused. To add a format: a row in sniff.ts, a reader beside this file, a
 * row here.
 */
export const READERS: Readonly<
  Record<Format, { readonly open: () => Promise<Reader> } | { readonly refuse: ReasonCode }>
> = {
  text: { open: async () => (await import('./text.ts')).readText },
  html: { open: async () => (await import('./html.ts')).readHtml },
  docx: { open: async () => (await import('./docx.ts')).readDocx },
  pdf: { open: async () => (await import('./pdf.ts')).readPdf },
  jpeg: { open: async () => (await import('./picture.ts')).readJpeg },
  png: { open: async () => (await import('./picture.ts')).readPng },
  tiff: { open: async () => (await import('./picture.ts')).readTiff },
  foreign: { open: async () => (await import('./foreign.ts')).refuseForeign },
  'encrypted-office': { refuse: 'encrypted' },
  image: { refuse: 'unsupported-image' },
  doc: { open: async () => (await import('./doc.ts')).readDoc },
  rtf: { open: async () => (await import('./rtf.ts')).readRtf },
  odt: { open: async () => (await import('./odt.ts')).readOdt },
  mht: { open: async () => (await import('./mht.ts')).readMht },
  xlsx: { open: async () => (await import('./sheets.ts')).readXlsx },
  xls: { open: async () => (await import('./sheets.ts')).readXls },
  ods: { open: async () => (await import('./sheets.ts')).readOds },
  'other-office': { refuse: 'unsupported-format' },
  zip: { refuse: 'nested-archive' }, // open-archive.ts opens the outermost
  xml: { refuse: 'unsupported-format' },
};

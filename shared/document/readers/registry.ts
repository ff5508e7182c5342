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
  foreign: { open: async () => (await import('./foreign.ts')).refuseForeign },
  'encrypted-office': { refuse: 'encrypted' },
  image: { refuse: 'no-text' },
  'office-97': { refuse: 'unsupported-format' },
  rtf: { refuse: 'unsupported-format' },
  odf: { refuse: 'unsupported-format' },
  xlsx: { refuse: 'unsupported-format' },
  zip: { refuse: 'unsupported-format' },
  mht: { refuse: 'unsupported-format' },
  xml: { refuse: 'unsupported-format' },
};

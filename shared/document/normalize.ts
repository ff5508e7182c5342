import type { Span } from '../contract/span.ts';
import type { Block, Document } from './document.ts';
import { everyMatch } from './lettering.ts';

/** A document in NFC, and the way back to the offsets of the text as it was uploaded. */
export interface Normalized {
  readonly document: Document;
  /** Maps an NFC offset to the source: slices between mapped offsets say the same words. */
  readonly toSource: (offset: number) => number;
}

/** Spaces that programs put in for a plain one (no-break, figure, thin …); each is one UTF-16 unit. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * Composes the text (NFC) and folds exotic spaces one for one. Text that is already composed keeps its offsets;
 * else each offset is carried over the combining sequences before it.
 */
export function normalize(document: Document): Normalized {
  const { text } = document;
  if (text.normalize('NFC') === text) {
    return { document: { ...document, text: text.replace(SPACES, ' ') }, toSource: (offset) => offset };
  }
  const { composed, sources, targets } = compose(text);
  const inComposed = ({ start, end }: Span): Span => ({
    start: targets[start] ?? 0,
    end: targets[end] ?? composed.length,
  });
  const blocks = document.blocks.map(
    (block): Block => ({
      ...block,
      ...inComposed(block),
      ...(block.cells && { cells: block.cells.map(inComposed) }),
    }),
  );
  return {
    document: { ...document, text: composed.replace(SPACES, ' '), blocks },
    toSource: (offset) => sources[offset] ?? text.length,
  };
}

interface Composed {
  readonly composed: string;
  /** For each composed offset, where its character begins in the source. */
  readonly sources: readonly number[];
  /** For each source offset, the composed offset at or before it. */
  readonly targets: readonly number[];
}

/** A base character with the marks that follow it, or one Hangul syllable: what NFC composes never reaches over its edges. */
const SEQUENCE =
  /(?:[\u1100-\u1112][\u1161-\u1175]|[\uac00-\ud7a3])[\u11a8-\u11c2]?\p{M}*|\P{M}\p{M}*|\p{M}+/gsu;

function compose(text: string): Composed {
  const sources: number[] = [];
  const targets: number[] = [];
  let composed = '';
  for (const { 0: sequence, index } of everyMatch(SEQUENCE, text)) {
    const whole = sequence.normalize('NFC');
    for (let i = 0; i < sequence.length; i++)
      targets[index + i] = composed.length + Math.min(i, whole.length - 1);
    for (let i = 0; i < whole.length; i++)
      sources[composed.length + i] = index + (i === 0 ? 0 : Math.min(i, sequence.length));
    composed += whole;
  }
  targets[text.length] = composed.length;
  sources[composed.length] = text.length;
  return { composed, sources, targets };
}

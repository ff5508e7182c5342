import type { Fresh } from './fresh.ts';

/** What reading a bulletin takes. */
export interface ExtractFigures {
  readonly documents: {
    readonly count: number;
    readonly bytes: number;
    readonly perSecond: number;
    readonly megabytesPerSecond: number;
  };
  /** Milliseconds for one bulletin of this length, warm. */
  readonly warm: { readonly of2KbMs: number; readonly of5KbMs: number };
  /** Bulletins as they are written, one after another, to where the limit on figures ends them. */
  readonly lengths: readonly Length[];
  /** The same with a tenth of the figures, which no limit ends. */
  readonly sparseLengths: readonly Length[];
  /** A text in NFD against the same in NFC. */
  readonly nfdRatio: number;
  readonly hostile: readonly Hostile[];
  /** Decoding, one automaton and the digits: what any reader must do. `ratio`: what ours takes against it. */
  readonly floor: { readonly megabytesPerSecond: number; readonly ratio: number };
  readonly fresh: Fresh;
}

export interface Length {
  readonly bytes: number;
  readonly nsPerByte: number;
  /** Against 5 KB. */
  readonly ratio: number;
  readonly outcome: string;
}

/** `ratio` is of a byte of the long text against one of 5 KB of its kind, `againstOrdinary` against a bulletin's. */
export interface Hostile extends Length {
  readonly name: string;
  readonly againstOrdinary: number;
}

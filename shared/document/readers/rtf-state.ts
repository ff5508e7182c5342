import { tableOfFont } from '../legacy/code-tables.ts';
import type { Destination } from './rtf-words.ts';

/** What a group inherits from the one around it, and changes for itself. */
export interface State {
  readonly reads: Destination;
  readonly font: number | undefined;
  readonly isBold: boolean;
  /** Hidden, or deleted while changes were tracked. */
  readonly isHidden: boolean;
  readonly isListItem: boolean;
  readonly inTable: boolean;
  readonly style: number;
  readonly isInMargin: boolean;
  /** Characters that follow a `\u` for programs without Unicode. */
  readonly skips: number;
}

export interface Font {
  readonly name: string;
  readonly page?: string | undefined;
}

export const NEW_PARAGRAPH = { isListItem: false, inTable: false, style: 0 } as const;
export const BEGINNING: State = {
  reads: 'body',
  font: undefined,
  isBold: false,
  isHidden: false,
  ...NEW_PARAGRAPH,
  isInMargin: false,
  skips: 1,
};

/** "Arial;"; of "{.VnTime{\*\falt Arial};}" nothing is left behind the group inside, and the name is known. */
export const nameOfFont = (words: string, known: Font | undefined): string =>
  words.replace(/;.*$/su, '') || (known?.name ?? '');

/** The code page of what is typed in a font: of one from before Unicode, that of the carriers of its letters. */
export const pageOfFont = (font: Font | undefined): string | undefined =>
  font && tableOfFont(font.name) ? 'windows-1252' : font?.page;

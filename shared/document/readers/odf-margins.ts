import { stampLines, textsIn } from './margin-texts.ts';

const MARGIN = /^style:(?:header|footer)(?!-style)/u;

/** The paragraphs of page headers and footers of OpenDocument, which lie in `styles.xml`. */
export const odfMargins = (styles: string): readonly string[] =>
  textsIn(styles, /^text:[ph]$/u, MARGIN).flatMap(stampLines);

import { PermanentError } from '../../contract/permanent-error.ts';
import { restoreTyped } from '../legacy/restore.ts';
import { plainHtml } from './plain-html.ts';
import { rtfPage } from './rtf-page.ts';
import { BEGINNING, type Font, NEW_PARAGRAPH, nameOfFont, pageOfFont, type State } from './rtf-state.ts';
import { rtfTokens, type Token } from './rtf-tokens.ts';
import {
  CHARACTERS,
  CODE_PAGES,
  codePage,
  DESTINATIONS,
  type Destination,
  PARAGRAPH_ENDS,
  SILENT,
} from './rtf-words.ts';

const MOST_GROUPS = 1_000;

/** What stands in an RTF file as plain HTML: its text, footnotes and text boxes last, and its page headers and footers. */
export interface RtfText {
  readonly body: string;
  readonly margins: string;
}

/** Throws `too-complex` for groups that are nested too deep. */
export function rtfHtml(file: string): RtfText {
  const pages = { body: rtfPage(), note: rtfPage(), box: rtfPage(), margin: rtfPage() };
  const fonts = new Map<number, Font>();
  const headings = new Set<number>();
  const outer: State[] = [];
  let state = BEGINNING;
  let ansiPage = 'windows-1252';
  let standardFont = 0;
  let isStarred = false;
  let skip = 0;
  let run = '';
  let bytes: number[] = [];

  const ownFont = (): Font | undefined => fonts.get(state.font ?? standardFont);
  const ownPage = () => {
    const { reads } = state;
    return isPlace(reads) ? pages[reads] : undefined;
  };
  const endBytes = () => {
    if (bytes.length > 0)
      run += new TextDecoder(pageOfFont(ownFont()) ?? ansiPage).decode(Uint8Array.from(bytes));
    bytes = [];
  };
  const endRun = () => {
    endBytes();
    const words = run;
    run = '';
    if (words === '') return;
    if (state.reads === 'font')
      fonts.set(state.font ?? 0, { ...ownFont(), name: nameOfFont(words, ownFont()) });
    else if (state.reads === 'style' && HEADING.test(words)) headings.add(state.style);
    else if (!state.isHidden) ownPage()?.words(plainHtml(restoreTyped(words, ownFont()?.name), state));
  };
  const change = (changes: Partial<State>) => {
    endRun();
    state = { ...state, ...changes };
  };
  const add = (text: string) => {
    endBytes();
    if (state.reads !== 'nothing') run += text;
  };
  const endParagraph = () => {
    endRun();
    const tag = headings.has(state.style) ? 'h1' : state.isListItem ? 'li' : 'p';
    ownPage()?.endParagraph(state.inTable ? undefined : tag);
  };

  /** Words that change how the text that follows is read; a number of 0 turns off. */
  const WORDS: Readonly<Record<string, (number: number | undefined) => void>> = {
    b: (number) => change({ isBold: number !== 0 }),
    v: (number) => change({ isHidden: number !== 0 }),
    deleted: (number) => change({ isHidden: number !== 0 }),
    plain: () => change({ isBold: false, isHidden: false, font: undefined }),
    pard: () => change(NEW_PARAGRAPH),
    intbl: () => change({ inTable: true }),
    ls: () => change({ isListItem: true }),
    f: (number = 0) => change({ font: number }),
    s: (number = 0) => change({ style: number }),
    uc: (number = 1) => change({ skips: Math.min(8, Math.max(0, number)) }),
    deff: (number = 0) => {
      standardFont = number;
    },
    ansicpg: (number = 1252) => {
      ansiPage = codePage(number);
    },
    mac: () => {
      ansiPage = 'macintosh';
    },
    fcharset: (number = 0) => {
      if (state.reads === 'font')
        fonts.set(state.font ?? 0, { name: '', ...ownFont(), page: CODE_PAGES[number] });
    },
    trowd: () => ownPage()?.beginRow(),
    cellx: (number = 0) => ownPage()?.edge(number),
    cell: () => {
      endRun();
      ownPage()?.endCell();
    },
    row: () => ownPage()?.endRow(),
    line: () => {
      endRun();
      ownPage()?.words('<br>');
    },
    nestcell: () => add(' '),
    u: (number = 0) => {
      add(String.fromCharCode(number & 0xffff));
      skip = state.skips;
    },
  };

  const takeWord = (word: string, number: number | undefined) => {
    const isUnknownAllowed = !isStarred;
    isStarred = word === '*';
    if (isStarred) return;
    const destination = DESTINATIONS[word];
    if (destination !== undefined && state.reads === 'nothing') return;
    if (destination === 'box')
      return change({ ...NEW_PARAGRAPH, reads: state.isInMargin ? 'margin' : destination });
    if (destination === 'shape') return change({ reads: destination });
    if (destination !== undefined)
      return change({ reads: destination, isInMargin: destination === 'margin' });
    const isKnown = WORDS[word] !== undefined;
    if (SILENT.has(word) || !(isUnknownAllowed || isKnown)) return change({ reads: 'nothing' });
    if (state.reads === 'nothing') return;
    if (PARAGRAPH_ENDS.has(word)) endParagraph();
    else if (CHARACTERS[word] !== undefined) add(CHARACTERS[word]);
    else WORDS[word]?.(number);
  };
  const open = () => {
    endRun();
    if (outer.push(state) > MOST_GROUPS)
      throw new PermanentError('too-complex', `over ${MOST_GROUPS} groups`);
  };
  const close = () => {
    endRun();
    const { reads } = state;
    state = outer.pop() ?? BEGINNING;
    if (reads !== state.reads && reads !== 'body' && isPlace(reads)) pages[reads].endParagraph('p');
  };
  const take = (token: Token) => {
    if (token.kind === 'open') open();
    else if (token.kind === 'close') close();
    else if (token.kind === 'word') takeWord(token.word, token.number);
    else if (token.kind === 'text') add(token.text);
    else if (token.kind === 'byte' && state.reads !== 'nothing') bytes.push(token.byte);
    if (token.kind !== 'word') isStarred = false;
  };

  for (const token of rtfTokens(file)) {
    if (skip === 0 || token.kind === 'open' || token.kind === 'close') {
      skip = 0;
      take(token);
    } else if (token.kind === 'text') {
      const rest = token.text.slice(skip);
      skip = Math.max(0, skip - token.text.length);
      if (rest !== '') take({ kind: 'text', text: rest });
    } else if (token.kind === 'word' && token.word === 'u') take(token);
    else skip -= 1;
  }
  endRun();
  return { body: pages.body.html() + pages.note.html() + pages.box.html(), margins: pages.margin.html() };
}

const HEADING = /^(?:heading \d|title|subtitle)\b/iu;
/** What has a page of its own: a note or a box does not break the paragraph that it hangs in. */
const PLACES = ['body', 'note', 'box', 'margin'] as const;
const isPlace = (reads: Destination): reads is (typeof PLACES)[number] => PLACES.some((one) => one === reads);

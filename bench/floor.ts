import { fold } from '../shared/document/fold.ts';
import { CATALOGUE } from '../shared/indicator/catalogue.ts';

/** How many phrases the automaton looks for: about as many as a reader of indicators must know. */
const PHRASES = 800;
const UNITS = 0x10000;

/**
 * The least that a reader of figures must do to a document: decode it, look for every phrase in one pass of an
 * automaton over its letters, and find its digits. What is read from bytes is compared with this, in one process.
 */
export function floorScan(): (bytes: Uint8Array) => number {
  const phrases = [...new Set(CATALOGUE.flatMap(({ labels }) => labels.map(fold)))].slice(0, PHRASES);
  const { classes, width } = classesOf(phrases);
  const { next, ends } = automaton(phrases, classes, width);
  const decoder = new TextDecoder();
  return (bytes) => {
    const text = decoder.decode(bytes);
    let [state, hits, inDigits] = [0, 0, false];
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      state = next[state * width + (classes[unit] ?? 0)] ?? 0;
      hits += ends[state] ?? 0;
      const isDigit = unit >= 0x30 && unit <= 0x39;
      if (isDigit && !inDigits) hits++;
      inDigits = isDigit;
    }
    return hits;
  };
}

/** The letters of the phrases, numbered from 1; capitals have their small letter's number, all others 0. */
function classesOf(phrases: readonly string[]): { readonly classes: Uint8Array; readonly width: number } {
  const classes = new Uint8Array(UNITS);
  const letters = [...new Set(phrases.join(''))];
  letters.forEach((letter, i) => {
    classes[letter.charCodeAt(0)] = i + 1;
    classes[letter.toUpperCase().charCodeAt(0)] = i + 1;
  });
  return { classes, width: letters.length + 1 };
}

/** Aho and Corasick (1975), its failure links worked into a table that has a next state for every letter. */
function automaton(phrases: readonly string[], classes: Uint8Array, width: number) {
  const most = phrases.reduce((sum, { length }) => sum + length, 1);
  const next = new Int32Array(most * width).fill(-1);
  const ends = new Uint8Array(most);
  let states = 1;
  for (const phrase of phrases) {
    let state = 0;
    for (const letter of phrase) {
      const cell = state * width + (classes[letter.charCodeAt(0)] ?? 0);
      if (next[cell] === -1) next[cell] = states++;
      state = next[cell] ?? 0;
    }
    ends[state] = 1;
  }
  const fallback = new Int32Array(states);
  const queue = [0];
  for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
    for (let letter = 0; letter < width; letter++) {
      const cell = state * width + letter;
      const over = state === 0 ? 0 : (next[(fallback[state] ?? 0) * width + letter] ?? 0);
      const to = next[cell] ?? -1;
      if (to === -1) next[cell] = over;
      else {
        fallback[to] = over;
        ends[to] ||= ends[over] ?? 0;
        queue.push(to);
      }
    }
  }
  return { next, ends };
}

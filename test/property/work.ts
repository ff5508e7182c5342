import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

// What is optimized is no longer counted whole: V8 begins again at zero. It holds for this process, which is the test's.
setFlagsFromString('--no-opt');
setFlagsFromString('--no-maglev');

/**
 * How much is done, counted: how often each block of our own code was run (V8 counts them for coverage), and how many
 * letters patterns and searches looked over. The same on every machine, however busy; a time would not be.
 *
 * Not counted is what a pattern does inside itself, at one place of the text: test/property/long-runs.test.ts is about
 * that.
 */
export function workOf(run: () => unknown, ours = OURS): number {
  const session = new Session();
  session.connect();
  const searched = countSearches();
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    run();
    return blocksRun(session, ours) + searched.letters();
  } finally {
    searched.stop();
    session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}

/** Posts of the session are answered at once: it is in this thread. */
function blocksRun(session: Session, ours: RegExp): number {
  let blocks = 0;
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    for (const { url, functions } of result)
      if (ours.test(url)) for (const { ranges } of functions) for (const { count } of ranges) blocks += count;
  });
  return blocks;
}

/** The reading itself, without the schemas. */
const OURS = /\/shared\/(?!contract\/)/;

/** Every use of a pattern goes through `exec` once that is not the built-in one. */
function countSearches() {
  let letters = 0;
  const { exec } = RegExp.prototype;
  const { indexOf, includes } = String.prototype;
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    const missed = isAtOnce(this) ? from + 1 : String(text).length;
    const end = found === null ? missed : found.index + found[0].length;
    letters += Math.max(1, end - from);
    return found;
  };
  String.prototype.indexOf = function (words, from = 0) {
    const found = indexOf.call(this, words, from);
    letters += Math.max(1, (found < 0 ? this.length : found) - from);
    return found;
  };
  String.prototype.includes = function (words, from = 0) {
    return this.indexOf(String(words), from) >= 0;
  };
  return {
    letters: () => letters,
    stop() {
      RegExp.prototype.exec = exec;
      String.prototype.indexOf = indexOf;
      String.prototype.includes = includes;
    },
  };
}

/** Whether a pattern is tried at one place only: sticky, or with a `^` that all of it stands behind. */
function isAtOnce({ sticky, multiline, source }: RegExp): boolean {
  return sticky || (!multiline && source.startsWith('^') && !hasAlternatives(source));
}

/** A `|` that stands in no group and no class. */
function hasAlternatives(source: string): boolean {
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth -= 1;
    else if (sign === '|' && depth === 0) return true;
  }
  return false;
}

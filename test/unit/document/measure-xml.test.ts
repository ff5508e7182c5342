import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { PermanentError } from '../../../shared/contract/permanent-error.ts';
import { elementsOfXml } from '../../../shared/document/readers/measure-xml.ts';

/** How many elements are counted, or why it is refused. */
function sizeOf(markup: string, most = 1_000): number | string {
  try {
    return elementsOfXml(markup, most);
  } catch (error) {
    if (error instanceof PermanentError) return error.reason;
    throw error;
  }
}

/** How many elements a parser sees that takes XML of any form. */
function seenIn(markup: string): number {
  let seen = 0;
  const onopentagname = () => {
    seen += 1;
  };
  new Parser({ onopentagname }, { xmlMode: true }).end(markup);
  return seen;
}

describe('XML', () => {
  it.each([
    [0, ''],
    [0, 'Thu 5 tỷ'],
    [2, '<a><b/></a>'],
    [2, '<a b="1 > 0"><b c = \'<d>\'/></a>'],
    [2, `<a b="it's" c='"'><b/></a>`],
    [2, '<?xml version="1.0"?><!DOCTYPE a><a><!-- <c> --><![CDATA[<d>]]><b/></a>'],
    [1, '<a><!----><!-- a - b ---></a>'],
    [2, "<a>it's<b/>it's</a>"],
    [2, "<a></a '><b></b '>"],
  ])('of %i elements is counted', (count, markup) => {
    expect(sizeOf(markup)).toBe(count);
  });

  it.each([
    ['a quote that is in no value', `<a '>${'<b>'.repeat(1_000)}`],
    ['a quote that is in no value and comes twice', `<a '>${'<b>'.repeat(1_000)}<c '>`],
    ['a value without its name', `<a ="${'><b>'.repeat(1_000)}">`],
    ['a value without quotes', `${'<a b=c/>'.repeat(1_000)}`],
    ['a value behind a stroke', `<a b/="><b><b>">`],
    ['a tag that never ends', '<a><b'],
    ['a value that never ends', '<a b="'],
    ['a remark that never ends', '<a><!-- <b/>'],
    ['a remark that ends at once for some', `<!-->${'<b>'.repeat(1_000)}-->`],
    ['a remark that ends early for some', `<!-- --!>${'<b>'.repeat(1_000)}-->`],
    ['a word to programs that ends early for some', `<? a >${'<b>'.repeat(1_000)}?>`],
    ['characters that never end', '<a><![CDATA[ <b/>'],
  ])('with %s is refused', (_, markup) => {
    expect(sizeOf(markup)).toBe('unreadable');
  });

  it.each([
    ['elements', '<a/>'.repeat(1_001)],
    ['levels', '<a>'.repeat(300)],
    ['levels that ends of others seem to close', '<a></b>'.repeat(300)],
  ])('with too many %s is too complex', (_, markup) => {
    expect(sizeOf(markup)).toBe('too-complex');
  });

  it('is counted as more than a parser sees in it, or as much, whatever it is', () => {
    const pieces = '<a <b< > /> / </a> </b> = " \' c <!-- --> -- ! <! <![CDATA[ ]]> <? ?> <!DOCTYPE'.split(
      ' ',
    );
    const markup = fc
      .array(fc.constantFrom(...pieces, ' '), { maxLength: 24 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(markup, (text) => {
        const counted = sizeOf(text);
        if (typeof counted === 'number') expect(counted).toBeGreaterThanOrEqual(seenIn(text));
      }),
      { numRuns: 20_000 },
    );
  });
});

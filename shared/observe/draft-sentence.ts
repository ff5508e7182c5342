import type { Block } from '../document/document.ts';
import { isIndicator } from '../indicator/indicator.ts';
import type { Quantity, QuantityUnit } from '../quantity/quantity.ts';
import { basisOf } from './basis.ts';
import type { Draft } from './draft.ts';
import {
  accumulated,
  comparedInBrackets,
  hasOwnSubject,
  inherited,
  isListedWith,
  isSecondCount,
  ofNextPlace,
} from './ellipsis.ts';
import { type Frame, framesOf, type Sentence } from './frame.ts';
import { type Link, linkOf } from './link.ts';
import { listLinks } from './lists.ts';
import { unitByThing } from './meant-unit.ts';
import { ownLabel } from './own-label.ts';
import {
  isBrokenDown,
  isDenied,
  isDividedBy,
  isOfGroup,
  isOfOtherCrop,
  isPlace,
  isRatioOf,
  isRepeatedInBrackets,
  isSeason,
  isShareOfPart,
  wholeOf,
} from './parts.ts';
import { readMeasure } from './read-measure.ts';

/**
 * Reads the figures of one sentence from left to right, each in the light of the ones before it; the first also in
 * that of the sentence before, `told`.
 */
export function draftSentence(
  sentence: Sentence,
  block: Block,
  told: readonly Draft[] = [],
): readonly Draft[] {
  const frames = framesOf(sentence);
  const listed = listLinks(frames, sentence);
  const drafts: Draft[] = [];
  for (const frame of frames) drafts.push(draftOf(frame, listed.get(frame), sentence, block, drafts, told));
  return drafts;
}

function draftOf(
  frame: Frame,
  listed: Link | undefined,
  sentence: Sentence,
  block: Block,
  before: readonly Draft[],
  told: readonly Draft[],
): Draft {
  const claim = listed ? { link: listed } : claimOf(frame, sentence, before, told);
  const { link, partOf, divides, unit } = claim;
  const indicator = isIndicator(link?.thing) ? link.thing : undefined;
  const quantity = unitByThing(unit ? { ...frame.quantity, unit } : frame.quantity, link?.thing);
  return {
    frame: quantity === frame.quantity ? frame : { ...frame, quantity },
    sentence,
    block,
    ...(link && { link }),
    ...(indicator && { indicator }),
    ...(partOf !== undefined && { partOf }),
    ...(divides && { divides }),
    label: link?.label ?? ownLabel(frame, sentence),
    strength: link?.strength ?? 0,
    reading: readMeasure(frame, sentence, indicator, before.at(-1)?.reading),
  };
}

interface Claim {
  readonly link?: Link;
  /** The indicator of the whole that this figure is a part of. */
  readonly partOf?: string;
  /** The figure of that whole, where its parts make it up. */
  readonly divides?: Quantity;
  /** The unit of the whole, where the figure has none: "11 giáo viên (mầm non 6, tiểu học 5)". */
  readonly unit?: QuantityUnit;
}

function claimOf(frame: Frame, sentence: Sentence, before: readonly Draft[], told: readonly Draft[]): Claim {
  if (isDenied(frame, sentence) || isPlace(frame, sentence)) return {};
  const last = before.at(-1);
  if (last && isRatioOf(last, frame, sentence) && !basisOf(frame, sentence))
    return last.link ? { link: last.link } : {};
  if (last && isRepeatedInBrackets(frame, last, sentence)) return repeated(last, frame, sentence);
  const compared = last && comparedInBrackets(frame, last, sentence);
  if (compared) return { link: compared };
  if (last && isListedWith(last, frame, sentence)) return last.link ? { link: last.link } : {};
  const own = linkOf(frame, sentence);
  if (own && last && (isOfGroup(own, frame, last, sentence) || isOfOtherCrop(own, last))) return {};
  if (own && own.side !== 'earlier' && !isBrokenDown(own, frame, sentence, before)) return { link: own };
  const whole = wholeOf(frame, sentence, before);
  if (whole?.link && isSeason(frame, sentence)) return { link: whole.link };
  if (whole) return partOf(whole, frame, sentence);
  const sum = own ? undefined : accumulated(frame, sentence, before.length > 0 ? before : told);
  if (sum) return { link: sum };
  const sibling = last && ofNextPlace(frame, sentence, before);
  if (sibling) return { link: sibling };
  if (hasOwnSubject(frame, sentence)) return {};
  if (last && isShareOfPart(frame, last, sentence) && !isOfSamePart(own, last)) return {};
  const link = nearer(own, inherited(frame, sentence, before));
  return link && !isSecondCount(frame, sentence, link, before) ? { link } : {};
}

/** "46 hộ (1,2%)" says the same thing again; "trực tuyến 3.505 hồ sơ (91,9%)" is a rate where the count is none. */
function repeated(last: Draft, frame: Frame, sentence: Sentence): Claim {
  if (last.link) return { link: last.link };
  const own = linkOf(frame, sentence);
  const isRate = own?.thing.measures.some(({ measure }) => measure === 'rate');
  return own && isRate && isOfSamePart(own, last) ? { link: own } : {};
}

/** "trong đó trực tuyến 3.505 hồ sơ, chiếm 91,9%": the words that name the part name its rate. */
const isOfSamePart = (own: Link | undefined, { frame }: Draft): boolean =>
  own !== undefined && own.at.start >= frame.left.start;

/** "vốn được giao 64 tỷ, giải ngân 47,6 tỷ, đạt 74,4%": what was spoken of last is meant, not what came before. */
function nearer(own: Link | undefined, last: Link | undefined): Link | undefined {
  return own && last && last.at.start > own.at.start ? last : (own ?? last);
}

/** Money is left as it stands: its scale ("46,5 tỷ, gồm: 20, 26,5") is not known to be that of the whole. */
function partOf(
  { indicator, frame: { quantity: whole } }: Draft,
  { quantity }: Frame,
  sentence: Sentence,
): Claim {
  const isBare = quantity.unit === undefined && !quantity.unknownNoun;
  const isPlain = whole.unit?.kind === 'count' || whole.unit?.kind === 'area';
  return {
    ...(indicator && { partOf: indicator.id }),
    ...(isDividedBy(whole, quantity, sentence) && { divides: whole }),
    ...(isBare && isPlain && whole.unit && { unit: whole.unit }),
  };
}

/**
 * The answer about one thing, kept until another is asked about: figures and sentences are settled one after another,
 * and link, measure and parts all ask for the nearest verb of the same figure. A map of all answers would cost more
 * than it saves. What is asked with the thing (`of`) must go with it, as its sentence does with a figure.
 */
export function once<Thing extends object, Of, Answer>(
  answer: (thing: Thing, of: Of) => Answer,
): (thing: Thing, of: Of) => Answer {
  let last: { readonly thing: Thing; readonly answer: Answer } | undefined;
  return (thing, of) => {
    if (last?.thing !== thing) last = { thing, answer: answer(thing, of) };
    return last.answer;
  };
}

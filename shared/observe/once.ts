/**
 * The answer, worked out once for each thing that it is asked of: link, measure and parts all ask for the nearest
 * verb of a figure. What is asked with it (`of`) must go with the thing, as its sentence does with a figure.
 */
export function once<Thing extends object, Of, Answer>(
  answer: (thing: Thing, of: Of) => Answer,
): (thing: Thing, of: Of) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing, of) => {
    const before = known.get(thing);
    if (before) return before.answer;
    const settled = answer(thing, of);
    known.set(thing, { answer: settled });
    return settled;
  };
}

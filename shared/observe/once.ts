/**
 * The answer, worked out once for each thing that it is asked of: link, measure and parts all ask for the nearest
 * verb of a figure. What is `given` beside the thing must go with it, as its sentence does with a figure.
 */
export function once<Thing extends object, Given extends readonly unknown[], Answer>(
  answer: (thing: Thing, ...given: Given) => Answer,
): (thing: Thing, ...given: Given) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing, ...given) => {
    const before = known.get(thing);
    if (before) return before.answer;
    const settled = answer(thing, ...given);
    known.set(thing, { answer: settled });
    return settled;
  };
}

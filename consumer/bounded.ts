/** A map of the newest `most` keys: what was set longest ago is forgotten first. */
export function bounded<Value>(most: number) {
  if (!Number.isInteger(most) || most < 1) throw new RangeError(`At least one must be kept, not ${most}.`);
  const kept = new Map<string, Value>();
  return {
    get: (key: string): Value | undefined => kept.get(key),
    set(key: string, value: Value): void {
      kept.delete(key);
      kept.set(key, value);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
  };
}

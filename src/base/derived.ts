/**
 * A function that makes something of an object once and keeps it as long as the object lives. What is
 * made depends on the object alone, which does not change: a run, a trace, an instruction.
 */
export function derived<K extends object, V>(of: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { value: V }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = of(key);
    known.set(key, { value });
    return value;
  };
}

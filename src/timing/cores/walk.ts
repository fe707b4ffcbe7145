export type Node = Record<string, unknown>;

/** What `visit` makes of the objects in a value, outer ones first; the path of one is `memory.load`. */
export function* walk<T>(
  node: unknown,
  path: string,
  visit: (node: Node, path: string) => T | undefined,
): Generator<T> {
  if (typeof node !== 'object' || node === null) return;
  const found = visit(node as Node, path);
  if (found) yield found;
  for (const [key, value] of Object.entries(node))
    yield* walk(value, path ? `${path}.${key}` : key, visit);
}

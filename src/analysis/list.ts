import { derived } from '../base/derived.ts';
import type { List } from '../machine/memory/region.ts';
import type { TraceReader } from '../trace/reader.ts';
import { savedAt } from '../trace/save-areas.ts';

/** Nodes after which a list counts as endless. */
const LONGEST = 100_000;

/** A linked list in guest memory as it stands at the positions [from, to). */
export interface Walk {
  /** Addresses of the nodes, first to last. */
  nodes: number[];
  /** By address of a node, its place in `nodes`. */
  places: ReadonlyMap<number, number>;
  /** Why it does not end in a null pointer: where its last pointer leads to, and what is there. */
  broken?: { pointer: bigint; why: string };
  from: number;
  to: number;
}

/** The last walk along every list: most steps change none. */
const lastWalks = derived((_: TraceReader) => new Map<List, Walk>());

/** Follows a list from its head. A damaged one ends at the damage. */
export function walkList(reader: TraceReader, list: List, position: number): Walk {
  const walks = lastWalks(reader);
  const known = walks.get(list);
  if (known && known.from <= position && position < known.to) return known;
  const walk = follow(reader, list, position);
  walks.set(list, walk);
  return walk;
}

function follow(reader: TraceReader, list: List, position: number): Walk {
  const nodes: number[] = [];
  const places = new Map<number, number>();
  const walk: Walk = { nodes, places, from: 0, to: Number.POSITIVE_INFINITY };
  const broken = (pointer: bigint, why: string) => ({ ...walk, broken: { pointer, why } });
  let pointer = 0n;
  for (let at = list.head; ; at = Number(pointer) + list.next) {
    const word = at % 8 === 0 ? reader.wordLife(at, position) : undefined;
    if (!word) {
      // It may be mapped later: good for this position only.
      walk.from = position;
      walk.to = position + 1;
      places.delete(nodes.pop() ?? 0);
      return broken(pointer, at % 8 === 0 ? 'nothing is mapped there' : 'it is not aligned');
    }
    walk.from = Math.max(walk.from, word.from);
    walk.to = Math.min(walk.to, word.to);
    pointer = word.value;
    const node = Number(pointer);
    if (pointer === 0n) return walk;
    if (places.has(node))
      return broken(pointer, `that is node ${(places.get(node) ?? 0) + 1} again`);
    if (nodes.length === LONGEST) return broken(pointer, 'the list is longer than the lab follows');
    places.set(node, nodes.push(node) - 1);
  }
}

/** The coroutine that a node stands for. */
export function contextOfNode(reader: TraceReader, list: List, node: number, position: number) {
  if (list.context === undefined) return undefined;
  const offset = reader.trace.coroutines?.offset ?? 0;
  return savedAt(reader, node + list.context + offset, position)?.area.context;
}

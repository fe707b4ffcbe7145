import { type Core, type CoreResult, readCore } from '../../timing/cores/core.ts';

export { CORES } from '../../timing/cores/cores.ts';

/** New values by path: `memory.load.value`, `systemCalls.byNumber.0.cycles.value`; null removes. */
export type Changes = Readonly<Record<string, unknown>>;

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Name of a changed core, and source of a figure that was set by hand. */
export const OWN = 'own';

const titleOf = (base: Core) => `${base.title}, changed`;
const BY_HAND = 'Set by hand';

/**
 * A core with some of its values changed. A figure whose value is changed counts as set by hand, unless
 * its source is changed, too.
 */
export function changed(base: Core, changes: Changes): CoreResult {
  const entries = Object.entries(changes);
  if (entries.length === 0) return { ok: true, core: base };
  const core = structuredClone(base) as unknown as Node;
  core.name = OWN;
  core.title = titleOf(base);
  core.sources = { ...base.sources, [OWN]: BY_HAND };
  for (const [path, value] of entries) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const parent = keys.reduce<unknown>(
      (node, key) => (isNode(node) ? node[key] : undefined),
      core,
    );
    if (!isNode(parent) || last in Object.prototype)
      return { ok: false, problems: [{ path, message: `${base.title} has no such figure` }] };
    if (value === null) delete parent[last];
    else parent[last] = value;
    if (last !== 'value' || `${keys.join('.')}.source` in changes) continue;
    parent.source = OWN;
    delete parent.estimate;
  }
  return readCore(core);
}

/** The changes that make one core of another. */
export function difference(base: Core, core: Core): Changes {
  const found: Record<string, unknown> = {};
  compare(base, core, '', found);
  // What `changed` does by itself.
  if (found.name === OWN) delete found.name;
  if (found.title === titleOf(base)) delete found.title;
  if (found[`sources.${OWN}`] === BY_HAND) delete found[`sources.${OWN}`];
  for (const path of Object.keys(found)) {
    const figure = path.replace(/value$/, '');
    if (figure === path || found[`${figure}source`] !== OWN) continue;
    delete found[`${figure}source`];
    delete found[`${figure}estimate`];
  }
  return found;
}

function compare(before: unknown, after: unknown, path: string, found: Record<string, unknown>) {
  if (before === after) return;
  const whole =
    !isNode(before) ||
    !isNode(after) ||
    (Array.isArray(before) && before.length !== (after as unknown as unknown[]).length);
  if (whole) {
    found[path] = after ?? null;
    return;
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
    compare(before[key], after[key], path ? `${path}.${key}` : key, found);
}

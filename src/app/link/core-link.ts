import { type Choice, DEFAULT_CORE, useChoice } from '../state/core.ts';

/** Between the base, the paths and the values: stands in an address as it is. */
const MARK = '*';

/** The longest that a changed core may be in a link; mail and chat programs cut longer ones. */
const MOST_LINKED = 4000;

/** JSON without the mark. */
const packed = (value: unknown) => JSON.stringify(value).replaceAll(MARK, '\\u002a');

/**
 * The chosen core as an address has it: `core=skylake`, or with what was changed
 * `core=zen5*systemCalls.default.value*70`; nothing for the default.
 */
export function coreQuery({ base, changes } = useChoice.getState()): Record<string, string> {
  const parts = Object.entries(changes).flatMap(([path, value]) => [path, packed(value)]);
  if (base === DEFAULT_CORE && parts.length === 0) return {};
  const whole = [base, ...parts].join(MARK);
  return { core: whole.length <= MOST_LINKED ? whole : base };
}

/** Whether a link carries all that was changed. */
export function isLinked(choice: Choice = useChoice.getState()): boolean {
  return (
    Object.keys(choice.changes).length === 0 || coreQuery(choice).core?.includes(MARK) === true
  );
}

/** The core that an address names; undefined if it names none or can't be read. */
export function coreIn(query: URLSearchParams): Choice | undefined {
  const [base, ...parts] = query.get('core')?.split(MARK) ?? [];
  if (!base || parts.length % 2 !== 0) return undefined;
  const changes: Record<string, unknown> = {};
  try {
    for (let i = 0; i < parts.length; i += 2) changes[parts[i]] = JSON.parse(parts[i + 1]);
  } catch {
    return undefined;
  }
  return { base, changes };
}

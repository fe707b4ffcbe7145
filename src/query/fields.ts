import { frameFields } from '../machine/kernel/frame-fields.ts';
import { slotName } from '../machine/registers.ts';
import { UCONTEXT_FIELDS } from '../machine/ucontext.ts';
import type { TraceReader } from '../trace/reader.ts';
import { type SaveArea, saveAreaOf, saveAreas } from '../trace/save-areas.ts';
import { openSignalFrames } from '../trace/signal-frames.ts';
import { contextsNamed, suggestion } from './names.ts';
import { Problem } from './problem.ts';

/** A part of an object in memory. */
export interface Field {
  name: string;
  address: number;
  size: number;
}

/** By each name that a field goes by. */
type Fields = Map<string, Field>;

/** The save area of a context, or one by its symbol. */
function areaNamed(reader: TraceReader, name: string): SaveArea | undefined {
  const [context] = contextsNamed(reader, name);
  return context !== undefined
    ? saveAreaOf(reader, context)
    : saveAreas(reader).find(({ symbol }) => symbol === name);
}

/** The object that a context is saved in, by its name as it is shown: `coros[2]`. */
export function objectNamed(reader: TraceReader, name: string): Field | undefined {
  const area = saveAreas(reader).find(({ symbol }) => symbol === name);
  return area && { name, address: area.object, size: area.size };
}

function areaFields({ kind, address, words }: SaveArea): Fields {
  if (kind === 'pointer')
    return new Map(words.map((word) => [word.register, { ...word, name: word.register }]));
  return byNames(UCONTEXT_FIELDS.map((each) => ({ ...each, address: address + each.offset })));
}

/** C's name, the short one, and that of the register: `uc_mcontext.gregs[RBX]`, `gregs[RBX]`, `rbx`. */
function byNames(all: readonly (Field & { short: string; slot?: number })[]): Fields {
  const fields: Fields = new Map();
  for (const { name, short, address, size, slot } of all) {
    const [, register] = /gregs\[(\w+)\]$/.exec(name) ?? [];
    const names = [name, short, register?.toLowerCase(), slot !== undefined && slotName(slot)];
    for (const each of names)
      if (each && !fields.has(each)) fields.set(each, { name: short, address, size });
  }
  return fields;
}

/** Those of what is called `base`, where that is an object with fields. */
function fieldsOf(reader: TraceReader, base: string, position: number): Fields | undefined {
  const area = areaNamed(reader, base);
  if (area) return areaFields(area);
  const [frame] = base === 'frame' ? openSignalFrames(reader, position) : [];
  return frame && byNames(frameFields(frame.arrival));
}

/**
 * A field of where a context is saved, or of the signal's frame that is the newest at `position`: `A.rbx`,
 * `ctx_a.uc_link`, `frame.gregs[RIP]`. Undefined if no object is called so; throws a problem if it has no such field.
 */
export function fieldNamed(
  reader: TraceReader,
  text: string,
  position: number,
  at: number,
): Field | undefined {
  const [, base, wanted] = /^(.+?)\.(.+)$/.exec(text) ?? [];
  const fields = base && fieldsOf(reader, base, position);
  if (!fields) return undefined;
  const field = fields.get(wanted);
  if (field) return { ...field, name: `${base}.${field.name}` };
  const some = [...new Set([...fields.values()].map(({ name }) => name))].slice(0, 6).join(', ');
  const hint = suggestion(reader, wanted, fields.keys()) || `; it has ${some}`;
  throw new Problem(`${base} has no field '${wanted}'${hint}`, at + base.length + 1);
}

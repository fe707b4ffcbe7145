import { slotName } from '../machine/registers.ts';
import { UCONTEXT_FIELDS } from '../machine/ucontext.ts';
import type { TraceReader } from '../trace/reader.ts';
import { type SaveArea, saveAreaOf, saveAreas } from '../trace/save-areas.ts';
import { contextsNamed, suggestion } from './names.ts';
import { Problem } from './problem.ts';

/** A part of an object in memory. */
export interface Field {
  name: string;
  address: number;
  size: number;
}

/** The save area of a context, or one by its symbol. */
function areaNamed(reader: TraceReader, name: string): SaveArea | undefined {
  const [context] = contextsNamed(reader, name);
  return context !== undefined
    ? saveAreaOf(reader, context)
    : saveAreas(reader).find(({ symbol }) => symbol === name);
}

/** Every field of a save area, by each name that it goes by. */
function fieldsOf({ kind, address, words }: SaveArea): Map<string, Field> {
  const fields = new Map<string, Field>();
  if (kind === 'pointer')
    for (const word of words)
      fields.set(word.register, { name: word.register, address: word.address, size: word.size });
  else
    for (const { name, short, offset, size, slot } of UCONTEXT_FIELDS) {
      const field = { name: short, address: address + offset, size };
      const [, register] = /gregs\[(\w+)\]$/.exec(name) ?? [];
      const names = [name, short, slot !== undefined && slotName(slot), register?.toLowerCase()];
      for (const each of names) if (each && !fields.has(each)) fields.set(each, field);
    }
  return fields;
}

/** `A.rbx`, `ctx_a.uc_link`, `A.gregs[RIP]`: a field of where a context is saved; undefined if no object is called so. */
export function fieldNamed(reader: TraceReader, text: string, at: number): Field | undefined {
  const [, base, wanted] = /^(.+?)\.(.+)$/.exec(text) ?? [];
  const area = base && areaNamed(reader, base);
  if (!area) return undefined;
  const fields = fieldsOf(area);
  const field =
    fields.get(wanted) ?? fields.get(wanted.replace(/^(gregs)?\[(\w+)\]$/i, 'gregs[$2]'));
  if (field) return { ...field, name: `${base}.${field.name}` };
  const some = [...new Set([...fields.values()].map(({ name }) => name))].slice(0, 6).join(', ');
  const hint = suggestion(reader, wanted, fields.keys()) || `; it has ${some}`;
  throw new Problem(`${base}'s save area has no field '${wanted}'${hint}`, at + base.length + 1);
}

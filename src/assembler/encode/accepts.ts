import type { Form } from '../operands/forms.ts';
import type { Operand } from '../operands/operand.ts';
import { registerWidth } from '../operands/registers.ts';
import att from './accepted/att.json' with { type: 'json' };
import intel from './accepted/intel.json' with { type: 'json' };
import { MEMORY_SIZES, SINGLE, SPECIAL } from './accepted.ts';

/** The forms of each mnemonic; mnemonics that take the same share a set. */
function read(kinds: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> {
  const forms = new Map<string, ReadonlySet<string>>();
  for (const [names, all] of Object.entries(kinds)) {
    const set = new Set(all.split(' '));
    for (const name of names.split(' ')) forms.set(name, set);
  }
  return forms;
}

const FORMS = { att: read(att), intel: read(intel) };

/** All mnemonics of a syntax. */
export function mnemonics(syntax: Form['syntax']): Iterable<string> {
  return FORMS[syntax].keys();
}

/** Whether GNU as takes a mnemonic with operands of these classes; undefined if it has none such. */
export function accepts({ mnemonic, operands, syntax }: Form): boolean | undefined {
  const forms = FORMS[syntax].get(mnemonic);
  if (!forms) return undefined;
  let written = [''];
  for (const operand of operands) {
    const letters = classes(operand, syntax);
    written = written.flatMap((front) => letters.map((letter) => front + letter));
  }
  return written.some((form) => forms.has(form));
}

/** The classes an operand belongs to; none if no instruction takes it, as with rip. */
function classes(operand: Operand, syntax: Form['syntax']): string[] {
  if (operand.kind === 'immediate') return ['i'];
  if (operand.kind === 'memory') {
    const size = operand.size === undefined || syntax === 'att' ? 'M' : MEMORY_SIZES[operand.size];
    return size === undefined ? [] : [size];
  }
  const { name } = operand;
  const single = SINGLE.get(name);
  const general = single === undefined ? wide(name) : SPECIAL[single];
  return [single, general].filter((letter) => letter !== undefined);
}

function wide(name: string): string | undefined {
  if (/^[re]i[pz]$/.test(name)) return undefined;
  if (/^[c-gs]s$/.test(name)) return 's';
  if (/^cr/.test(name)) return 'c';
  if (/^d[rb]\d/.test(name)) return 'd';
  if (/^st/.test(name)) return 'f';
  if (/^mm/.test(name)) return 'm';
  return { 8: 'b', 16: 'w', 32: 'l', 64: 'q', 128: 'x', 256: 'y' }[registerWidth(name)];
}

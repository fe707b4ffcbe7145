import type { Context } from '../../machine/memory/region.ts';

/** A context where there is little room: `A`, `#12` for coroutine 12. */
export function shortContext({ name, coroutine }: Context): string {
  return coroutine ? `#${coroutine}` : name;
}

/** A name of an address for a narrow column: `A's ucontext_t, gregs[RBX]` → `A·RBX`. */
export function shortName(name: string): string {
  return name
    .replace(/\bcoroutine (\d+)/, '#$1')
    .replace(/^stack of /, 'stack ')
    .replace(/'s saved (\w+)/, '·$1')
    .replace(
      /'s ucontext_t, (?:gregs\[(\w+)\]|(.+))$/,
      (_, register, field) => `·${register ?? shortField(field)}`,
    )
    .replace(/^(?:stack )?(.+), top − /, '$1 top−')
    .replace(/ \+ 0x0$/, '')
    .replace(/ ([+−]) /, '$1');
}

const X87: Readonly<Record<string, string>> = {
  'control word': 'fcw',
  'status word': 'fsw',
  'tag word': 'ftw',
  'instruction pointer': 'fip',
  'code segment, opcode': 'fcs',
  'operand pointer': 'fdp',
};

/** A field of a `ucontext_t` for a narrow column: `gregs[RBX]` → `RBX`, `__fpregs_mem tag word` → `ftw`. */
export function shortField(field: string): string {
  return field
    .replace(/^gregs\[(\w+)\]$/, '$1')
    .replace(/^__fpregs_mem,? /, '')
    .replace(/^.+$/, (name) => X87[name] ?? name);
}

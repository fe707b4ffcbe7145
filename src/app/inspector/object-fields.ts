import type { UcontextField } from '../../machine/ucontext.ts';
import type { SaveArea } from '../../trace/save-areas.ts';

/**
 * The fields of save areas that are no `ucontext_t`: what switches keep there, named after the registers.
 * Where areas have different things at the same offset, there is a field for each.
 */
export function objectFields(areas: readonly SaveArea[]): UcontextField[] {
  const fields = new Map<string, UcontextField>();
  for (const { object, words } of areas)
    for (const { address, size, register, mangled } of words) {
      const offset = address - object;
      const name = `saved ${register}${mangled ? MANGLED : ''}`;
      const kind = kindOf(register);
      fields.set(`${offset} ${register}`, { name, short: register, offset, size, kind });
    }
  return [...fields.values()].sort((a, b) => a.offset - b.offset);
}

/** True if a save area has a field: every `ucontext_t` has all of its. */
export function hasField(
  { kind, object, words }: SaveArea,
  { offset, short }: UcontextField,
): boolean {
  return (
    kind === 'ucontext' ||
    words.some(({ address, register }) => address - object === offset && register === short)
  );
}

/** sysdeps/unix/sysv/linux/x86_64/pointer_guard.h, PTR_MANGLE */
const MANGLED = ', mangled: xor-ed with the word at fs:0x30 and rotated left by 17 bits';

function kindOf(register: string): UcontextField['kind'] {
  if (register === 'mxcsr') return 'mxcsr';
  if (/^(fcw|x87|fxsave|rflags)$/.test(register)) return 'x87';
  return /^r[is]p$/.test(register) ? 'address' : 'register';
}

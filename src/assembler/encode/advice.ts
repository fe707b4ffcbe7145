import { didYouMean } from '../../base/suggest.ts';
import { DIRECTIVE_NAMES } from '../directives/directives.ts';
import type { Form } from '../operands/forms.ts';
import type { Operand } from '../operands/operand.ts';
import { REGISTER_NAMES, registerWidth } from '../operands/registers.ts';
import { Fault, type Range } from '../text/fault.ts';
import type { EncodingFailure } from './encoder.ts';
import { MNEMONIC_NAMES } from './mnemonics.ts';

/** Says why an instruction could not be encoded, as far as its operands tell. */
export function encodingFault(reason: EncodingFailure, form: Form, range: Range): Fault {
  const { mnemonic } = form;
  if (reason === 'engine') return new Fault(range, 'the encoder failed on this instruction');
  if (reason === 'mnemonic' && !MNEMONIC_NAMES.has(mnemonic)) {
    const hint = didYouMean(mnemonic, [...MNEMONIC_NAMES, ...DIRECTIVE_NAMES]);
    return new Fault(range, `unknown mnemonic '${mnemonic}'`, hint);
  }
  return new Fault(range, `'${mnemonic}' does not take these operands`, advice(form));
}

function advice({ mnemonic, operands, syntax }: Form): string | undefined {
  const att = syntax === 'att';
  const widths = operands.flatMap((each) =>
    each.kind === 'register' ? [registerWidth(each.name)] : [],
  );
  const general = widths.filter((bits) => bits > 0 && bits <= 64);
  if (general.length === 2 && general[0] !== general[1])
    return `the registers have ${general[0]} and ${general[1]} bits`;
  const vector = operands.find(
    (each) => each.kind === 'register' && /^(?:xmm|mm)\d/.test(each.name),
  );
  if (vector && /^mov[bwl]?$/.test(mnemonic))
    return "'movups' or 'movaps' moves 16 bytes, 'movq' 8, 'movd' 4";
  const suffix = att ? { b: 8, w: 16, l: 32, q: 64 }[mnemonic.slice(-1)] : undefined;
  if (suffix && general.some((bits) => bits !== suffix))
    return `'${mnemonic.slice(-1)}' means ${suffix} bits, the register has ${general[0]}`;
  const bare = att ? operands.map(bareRegister).find(Boolean) : undefined;
  if (bare) return `did you mean the register '%${bare}'?`;
  const inMemory = operands.filter((each) => each.kind === 'memory').length;
  if (inMemory === 2) return 'only one operand can be in memory';
  if (att && operands.length > 1 && operands.at(-1)?.kind === 'immediate')
    return 'the destination comes last';
  if (inMemory === 0 || general.length > 0) return undefined;
  if (!att) return "add a size, such as 'qword ptr'";
  const sized = ['b', 'w', 'l', 'q'].map((letter) => mnemonic + letter);
  if (!sized.some((name) => MNEMONIC_NAMES.has(name))) return undefined;
  return `add a size: '${sized.slice(0, 3).join("', '")}' or '${sized[3]}'`;
}

/** The register's name if an operand is one without its `%`. */
function bareRegister(operand: Operand): string | undefined {
  const value = operand.kind === 'memory' && operand.bare ? operand.displacement : undefined;
  const name = value?.kind === 'symbol' ? value.symbol.name.toLowerCase() : '';
  return REGISTER_NAMES.has(name) ? name : undefined;
}

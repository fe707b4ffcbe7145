import { hex } from '../../../base/hex.ts';
import type { Random } from '../../../base/random.ts';
import type { ScenarioContext } from '../../../machine/scenarios/scenario.ts';
import { asm } from '../../asm.ts';
import { farData, loadFar } from '../../far-data.ts';
import { FLAG_BITS, frame, functions, garbage, quads } from '../../harness.ts';
import { ENTRY, randomControl, randomMask, type Scene } from '../../scene.ts';
import { type FunctionContract, readValue, type Value } from './contract.ts';
import type { Plan } from './plan.ts';

const ARGUMENTS = 'rdi rsi rdx rcx r8 r9'.split(' ');

const DIRECTION = 0x400n;

/** The object of a call, by the name that the contract has for it. */
export const objectAt = (name: string, call: number) => `lab.${name}_${call}`;

/** A sentence with objects called as the exercise calls them: `stack + 8` for `lab.stack_1 + 8`. */
export const plainly = (text: string) => text.replace(/\blab\.([a-z]\w*)_\d+\b/g, '$1');

/** Calls of the submission, each with objects of its own. */
export function functionScene(
  { cases, distance }: Plan,
  contract: FunctionContract,
  [symbol]: readonly string[],
  random: Random,
): Scene {
  const { calls } = contract;
  const argument = (value: Value, call: number, register: string) => {
    const { of, offset, between, number } = readValue(value);
    if (of !== undefined && of === calls) return `        leaq    ${of}(%rip), %${register}`;
    if (of !== undefined) return loadFar(`${objectAt(of, call)} + ${offset}`, distance, register);
    const chosen = between ? random.between(...between) : (number ?? random.word());
    return `        movabsq $${hex(BigInt.asUintN(64, BigInt(chosen)))}, %${register}`;
  };
  const word = (value: Value, call: number) => {
    const { of, offset, between, number } = readValue(value);
    if (of !== undefined && of === calls) return of;
    if (of !== undefined) return `${objectAt(of, call)} + ${offset + distance}`;
    return between ? random.between(...between) : (number ?? hex(random.word()));
  };
  const code = ({ odd, backward }: Plan['cases'][number], call: number) => {
    const { enter, leave } = frame(random);
    const anywhere = contract.entry === 'anywhere';
    const flags = (random.word() & FLAG_BITS & ~DIRECTION) | (backward ? DIRECTION : 0n) | 0x202n;
    return asm`
        ${enter}
        ${anywhere && odd && '        pushq   %rax'}
        call    lab.fill
        ${contract.arguments.map((each, i) => argument(each, call, ARGUMENTS[i]))}
        ${
          anywhere &&
          asm`
        pushq   $${flags}
        popfq`
        }
        call    ${symbol}
        ${anywhere && '        cld'}
        ${anywhere && odd && '        addq    $8, %rsp'}
        ${leave}`;
  };
  const names = Object.keys(contract.memory);
  const object = (name: string, call: number) => {
    const { words, at } = contract.memory[name];
    const content = Array.from({ length: words }, (_, i) => word(at[8 * i] ?? 'random', call));
    return asm`
        ${garbage(random.between(1, 4), random)}
${objectAt(name, call)}:
        ${quads(content)}`;
  };
  const harness = asm`
/* Written for this round by the grader. It only calls the function. */
        .text
        .globl  ${ENTRY}
${ENTRY}:
        subq    $8, %rsp
        ${cases.map(code)}
        addq    $8, %rsp
        ret
        ${functions(random)}
        ${farData(cases.map((_, call) => random.shuffle(names).map((name) => object(name, call))))}
`;
  return {
    harness,
    contexts: [{ name: 'A' }, ...saved(contract, cases.length)],
    distance,
    mask: randomMask(random),
    ...randomControl(random),
  };
}

/** The contexts that objects keep: B, C, ... */
function saved({ memory }: FunctionContract, calls: number): ScenarioContext[] {
  const symbols = Array.from({ length: calls }, (_, call) =>
    Object.keys(memory)
      .filter((name) => memory[name].ucontext)
      .map((name) => objectAt(name, call)),
  ).flat();
  return symbols.map((symbol, i) => ({
    name: String.fromCharCode(66 + i),
    save: { kind: 'ucontext', symbol },
  }));
}

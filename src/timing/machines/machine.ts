import { KINDS, type Kind } from './kinds.ts';

/** What is known of a CPU by its name. */
export type Machine =
  | { found: 'kind'; kind: Kind }
  /** Another instruction set: `arm64`. */
  | { found: 'foreign'; set: string }
  /** A name that CPUs of several kinds have. */
  | { found: 'ambiguous' }
  | { found: 'nothing' };

/** CPUs of other instruction sets. */
const FOREIGN: readonly [RegExp, string][] = [
  [
    /\bapple\b|\bm[1-9]( pro| max| ultra)?$|\b(snapdragon|graviton\d?|ampere|altra|axion|cobalt|grace|neoverse|cortex|raspberry|mediatek|dimensity|exynos|kirin|kunpeng|tegra|arm(v\d|64)?|aarch64)\b/,
    'arm64',
  ],
  [/\brisc ?v\b|\bsifive\b|\bspacemit\b/, 'RISC-V'],
  [/\bpower ?(pc|[5-9]|1\d)\b/, 'POWER'],
  [/\bloongson\b|\bloongarch\b/, 'LoongArch'],
  [/\bitanium\b/, 'Itanium'],
];

/** What clouds and hypervisors call CPUs of any kind, and names that makers gave to several. */
const AMBIGUOUS =
  /\b(epyc|xeon|ryzen|pentium|celeron|athlon|opteron|threadripper|core|i[3579]|qemu|kvm|virtual)\b/;

/** A name as the patterns of kinds.ts read it: small letters, single spaces, no dashes, trade marks and clocks. */
export function plainName(text: string): string {
  return text
    .toLowerCase()
    .replace(/\((r|tm|c)\)|[®™]/g, ' ')
    .replace(/@.*|\b\d+(\.\d+)? ?ghz\b/g, ' ')
    .replace(/\b(with radeon|\w+ ?-?core processor).*/g, ' ')
    .replace(/\b(amd|intel|cpu|processor)\b/g, ' ')
    .replace(/[-_,/]/g, ' ')
    .replace(/\bzen(?=\d)/g, 'zen ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * What core a CPU has, by the name it is sold under (`Ryzen 7 5800X`, `Intel(R) Xeon(R) Gold 6148 CPU @ 2.40GHz`), a
 * code name, or the lines of /proc/cpuinfo with its family and model, which leave no doubt.
 */
export function machineOf(text: string): Machine {
  const numbered = byNumbers(text);
  if (numbered) return { found: 'kind', kind: numbered };
  const name = plainName(text);
  const kind = KINDS.find(({ sold }) => sold.test(name));
  if (kind) return { found: 'kind', kind };
  const [, set] = FOREIGN.find(([pattern]) => pattern.test(name)) ?? [];
  if (set) return { found: 'foreign', set };
  return { found: AMBIGUOUS.test(name) ? 'ambiguous' : 'nothing' };
}

/** By family and model, as /proc/cpuinfo and lscpu print them. */
function byNumbers(text: string): Kind | undefined {
  const family = /\bfamily\s*:?\s*(\d+)/i.exec(text)?.[1];
  const model = /\bmodel\s*:?\s*(\d+)/i.exec(text)?.[1];
  if (!family) return undefined;
  return KINDS.find(({ numbers }) => {
    const [of, models] = numbers.split(':');
    if (of !== family) return false;
    return !models || models.split(',').some((range) => isWithin(Number(model), range));
  });
}

function isWithin(model: number, range: string): boolean {
  const [low, high = low] = range.split('-').map(Number);
  return model >= low && model <= high;
}

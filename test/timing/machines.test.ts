import { expect, test } from 'vitest';
import { coreNamed } from '../../src/timing/cores/cores.ts';
import { KINDS } from '../../src/timing/machines/kinds.ts';
import { machineOf } from '../../src/timing/machines/machine.ts';

const nameOf = (text: string) => {
  const machine = machineOf(text);
  return machine.found === 'kind' ? machine.kind.name : machine.found;
};

test.each([
  ['Ryzen 7 5800X', 'Zen 3'],
  ['AMD Ryzen 7 5800X3D 8-Core Processor', 'Zen 3'],
  ['AMD Ryzen 7 PRO 6850U with Radeon Graphics', 'Zen 3'],
  ['ryzen 5 7530U', 'Zen 3'],
  ['AMD Ryzen 5 5500U with Radeon Graphics', 'Zen 2'],
  ['Ryzen 9 3950X', 'Zen 2'],
  ['Ryzen 5 3500U', 'Zen and Zen+'],
  ['Ryzen 7 1700X', 'Zen and Zen+'],
  ['Ryzen 9 7950X3D', 'Zen 4'],
  ['Ryzen 7 7840HS', 'Zen 4'],
  ['Ryzen 5 8600G', 'Zen 4'],
  ['Ryzen 5 7520U', 'Zen 2'],
  ['Ryzen 9 9950X', 'Zen 5'],
  ['Ryzen AI 9 HX 370', 'Zen 5'],
  ['Ryzen Threadripper PRO 5995WX', 'Zen 3'],
  ['AMD Ryzen Threadripper 7980X', 'Zen 4'],
  ['AMD EPYC 7742 64-Core Processor', 'Zen 2'],
  ['AMD EPYC 7B13', 'Zen 3'],
  ['AMD EPYC 9654 96-Core Processor', 'Zen 4'],
  ['EPYC 9755', 'Zen 5'],
  ['AMD FX(tm)-8350 Eight-Core Processor', 'Bulldozer and its successors'],
  ['Core i7-12700', 'Golden Cove and its successors'],
  ['13th Gen Intel(R) Core(TM) i5-1340P', 'Golden Cove and its successors'],
  ['Intel(R) Core(TM) Ultra 7 155H', 'Golden Cove and its successors'],
  ['Intel Core Ultra 9 285K', 'Lion Cove'],
  ['Xeon Platinum 8480+', 'Golden Cove and its successors'],
  ['Intel(R) Xeon(R) w9-3495X', 'Golden Cove and its successors'],
  ['Xeon 6980P', 'Golden Cove and its successors'],
  ['11th Gen Intel(R) Core(TM) i7-1165G7 @ 2.80GHz', 'Ice Lake, Tiger Lake, Rocket Lake'],
  ['i7-1065G7', 'Ice Lake, Tiger Lake, Rocket Lake'],
  ['Core i9-11900K', 'Ice Lake, Tiger Lake, Rocket Lake'],
  ['Intel(R) Xeon(R) Platinum 8375C CPU @ 2.90GHz', 'Ice Lake, Tiger Lake, Rocket Lake'],
  ['Xeon Gold 6148', 'Skylake and its successors'],
  ['Intel(R) Xeon(R) Platinum 8259CL CPU @ 2.50GHz', 'Skylake and its successors'],
  ['i7-10700K', 'Skylake and its successors'],
  ['Core i9-9900K', 'Skylake and its successors'],
  ['Intel(R) Core(TM) m3-6Y30 CPU @ 0.90GHz', 'Skylake and its successors'],
  ['Xeon W-2145', 'Skylake and its successors'],
  ['Xeon E5-2690 v4', 'Haswell and Broadwell'],
  ['i7-4770K', 'Haswell and Broadwell'],
  ['Xeon E5-2690', 'Sandy Bridge and Ivy Bridge'],
  ['Xeon E5-2697 v2', 'Sandy Bridge and Ivy Bridge'],
  ['Core i5-2500K', 'Sandy Bridge and Ivy Bridge'],
  ['Core i7-920', 'Nehalem and Westmere'],
  ['Intel(R) Xeon(R) CPU           X5570  @ 2.93GHz', 'Nehalem and Westmere'],
  ['Intel(R) Core(TM)2 Quad CPU Q6600 @ 2.40GHz', 'Core 2'],
  ['Intel N100', 'an efficient core or Atom'],
  ['Core i3-N305', 'an efficient core or Atom'],
  ['zen4', 'Zen 4'],
  ['Sapphire Rapids', 'Golden Cove and its successors'],
  ['Apple M1', 'foreign'],
  ['M3 Max', 'foreign'],
  ['AWS Graviton3', 'foreign'],
  ['Raspberry Pi 5', 'foreign'],
  ['Intel(R) Xeon(R) CPU @ 2.20GHz', 'ambiguous'],
  ['AMD EPYC', 'ambiguous'],
  ['QEMU Virtual CPU version 2.5+', 'ambiguous'],
  ['my old box', 'nothing'],
  ['', 'nothing'],
])('%s is %s', (text, expected) => {
  expect(nameOf(text)).toBe(expected);
});

test.each([
  ['cpu family\t: 26\nmodel\t\t: 2\nmodel name\t: AMD EPYC', 'Zen 5'],
  ['cpu family\t: 25\nmodel\t\t: 1\nmodel name\t: AMD EPYC', 'Zen 3'],
  ['cpu family\t: 25\nmodel\t\t: 17\nmodel name\t: AMD EPYC', 'Zen 4'],
  ['CPU family: 6\nModel: 143', 'Golden Cove and its successors'],
  [
    'cpu family : 6\nmodel : 85\nmodel name : Intel(R) Xeon(R) CPU @ 2.20GHz',
    'Skylake and its successors',
  ],
])('the numbers of /proc/cpuinfo tell what a name does not: %j', (text, expected) => {
  expect(nameOf(text)).toBe(expected);
});

test('the nearest core of every kind ships; what is not the same says how it differs', () => {
  for (const { name, core, same, differs } of KINDS) {
    if (core) expect(coreNamed(core), name).toBeDefined();
    expect(differs === '', name).toBe(same === true);
  }
});

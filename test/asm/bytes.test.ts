import { expect, test } from 'vitest';
import { assemble } from '../../src/assembler/assemble.ts';
import { CATALOGUE } from '../../src/atlas/catalogue/catalogue.ts';
import { SOURCES } from '../machine/lab.ts';

const LIBCO = `
  488926 488b27 58 48896e08 48895e10 4c896618 4c896e20 4c897628 4c897e30
  488b6f08 488b5f10 4c8b6718 4c8b6f20 4c8b7728 4c8b7f30 ffe0`;

const LIBCO_WIN64 = `
  488922 488b21 58 4883e980 4883ea80
  48896a88 48897290 48897a98 48895aa0 4c8962a8 4c896ab0 4c8972b8 4c897ac0
  0f2972d0 0f297ae0 440f2942f0 440f290a 440f295210 440f295a20 440f296230 440f296a40 440f297250 440f297a60
  488b6988 488b7190 488b7998 488b59a0 4c8b61a8 4c8b69b0 4c8b71b8 4c8b79c0
  0f2871d0 0f2879e0 440f2841f0 440f2809 440f285110 440f285920 440f286130 440f286940 440f287150 440f287960
  654c8b042530000000 410f104008 0f294270 0f284170 410f114008 ffe0`;

const MINICORO_WIN64 = `
  488d053e010000 488901 48896108 48896910 48895918 4c896120 4c896928 4c897130 4c897938 48897940 48897148
  0f117150 0f117960 440f114170 440f118980000000 440f119190000000 440f1199a0000000 440f11a1b0000000
  440f11a9c0000000 440f11b1d0000000 440f11b9e0000000 654c8b142530000000
  498b4220 488981f0000000 498b8278140000 488981f8000000 498b4210 48898100010000 498b4208 48898108010000
  488b8208010000 49894208 488b8200010000 49894210 488b82f8000000 49898278140000 488b82f0000000 49894220
  440f10bae0000000 440f10b2d0000000 440f10aac0000000 440f10a2b0000000 440f109aa0000000 440f109290000000
  440f108a80000000 440f104270 0f107a60 0f107250
  488b7248 488b7a40 4c8b7a38 4c8b7230 4c8b6a28 4c8b6220 488b5a18 488b6a10 488b6208 ff22 c3`;

/** In tina.h they are numbers of eight bytes, the lowest first; two of padding are left out. */
const TINA_WIN64 = [
  '5541544157565355 2534ff6557415641 2534ff6500000008 2534ff6500000010 a0ec814800001478',
  '9024b4290f000000 8024bc290f000000 2444290f44000000 4460244c290f4470 290f44502454290f',
  '2464290f4440245c 4420246c290f4430 290f44102474290f 228b48218948243c 0000009024b4280f',
  '0000008024bc280f 0f44702444280f44 54280f4460244c28 40245c280f445024 0f44302464280f44',
  '74280f4420246c28 48243c280f441024 8f65000000a0c481 8f65000014782504 8f65000000102504',
  '5f41000000082504 5e5f5c415d415e41 9090c3c0894c5d5b',
]
  .join(' ')
  .replace(/\w+/g, (word) => Buffer.from(word, 'hex').reverse().toString('hex'))
  .replace(/9090$/, '');

const ORIGINALS = [
  ['libco', 'co_swap', LIBCO],
  ['libco-win64', 'co_swap', LIBCO_WIN64],
  ['minicoro-win64', '_mco_switch', MINICORO_WIN64],
  ['tina-win64', '_tina_swap', TINA_WIN64],
] as const;

test.each(ORIGINALS)('%s has the bytes of the original', async (name, symbol, original) => {
  const built = await assemble({
    files: SOURCES,
    units: [`asm/switches/${name}.S`],
    now: () => 0,
  });
  if (!built.ok) throw new Error(JSON.stringify(built.diagnostics));
  const { sections, symbols } = built.image;
  const found = symbols.find((each) => each.name === symbol);
  const text = sections.find((each) => each.name === '.text');
  if (!found || !text) throw new Error(symbol);
  const from = found.address - text.address;
  const bytes = Buffer.from(text.bytes.slice(from, from + found.size)).toString('hex');
  expect(bytes).toBe(original.replace(/\s/g, ''));
});

test('these are what the catalogue says it of', () => {
  const said = CATALOGUE.filter((entry) => !entry.facts && entry.exact === 'bytes');
  expect(said.map(({ name }) => name).sort()).toEqual(
    ORIGINALS.map(([name]) => `switches/${name}`),
  );
});

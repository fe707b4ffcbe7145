import type { Image } from '../../assembler/image.ts';
import { plural } from '../../base/count.ts';
import { hex } from '../../base/hex.ts';
import { SCENARIOS } from '../../machine/scenarios/scenarios.ts';
import { Exit } from '../exit.ts';
import { table } from '../output.ts';
import { build } from '../program.ts';
import { findSource } from '../source.ts';

/** `swaplab asm`: the exit code. */
export async function asm(name: string, listing: boolean): Promise<number> {
  const scenario = SCENARIOS.find((each) => each.name === name);
  const source = findSource(scenario?.routine ?? name);
  const units = scenario?.units ?? [source.path];
  const { image, warnings } = await build(source.files, units, source);
  for (const warning of warnings) console.error(warning);
  if (listing) {
    for (const path of units) console.log(listUnit(image, path));
  } else console.log(`${name}: ${contents(image)}`);
  return Exit.ok;
}

function contents(image: Image): string {
  const rows = image.sections.map(({ name, address, size }) => [
    `  ${name}`,
    hex(address),
    plural(size, 'byte'),
  ]);
  const symbols = image.symbols.map(({ name, address, kind }) => [`  ${name}`, hex(address), kind]);
  return [
    `${plural(image.sections.length, 'section')}, ${plural(image.symbols.length, 'symbol')}`,
    table([...rows, ...symbols]),
  ].join('\n');
}

/** Bytes in one line of a listing; more go on in the next. */
const BYTES = 8;

/** Every line of a source with the address and the bytes it became. */
function listUnit(image: Image, path: string): string {
  const file = image.files.findIndex((each) => each.path === path);
  const bytesOf = new Map<number, { address: number; bytes: Uint8Array }[]>();
  for (const { address, size, file: of, line } of image.lines) {
    if (of !== file) continue;
    const section = image.sections.find(
      (each) => address >= each.address && address < each.address + each.size,
    );
    if (!section) continue;
    const offset = address - section.address;
    const piece = { address, bytes: section.bytes.subarray(offset, offset + size) };
    bytesOf.set(line, [...(bytesOf.get(line) ?? []), piece]);
  }
  return image.files[file].text
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((text, i) => {
      const pieces = (bytesOf.get(i + 1) ?? []).flatMap(({ address, bytes }) =>
        Array.from({ length: Math.ceil(bytes.length / BYTES) }, (_, k) => ({
          address: (address + k * BYTES).toString(16),
          bytes: Buffer.from(bytes.subarray(k * BYTES, (k + 1) * BYTES)).toString('hex'),
        })),
      );
      const [first, ...more] = pieces.length > 0 ? pieces : [{ address: '', bytes: '' }];
      const row = (line: string, piece: { address: string; bytes: string }, source: string) =>
        `${line.padStart(5)}  ${piece.address.padEnd(12)}  ${piece.bytes.padEnd(2 * BYTES)}  ${source}`.trimEnd();
      return [row(String(i + 1), first, text), ...more.map((piece) => row('', piece, ''))];
    })
    .join('\n');
}

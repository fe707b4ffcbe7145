import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the library's sources lie. */
export const LIBRARY = fileURLToPath(new URL('../../asm/library/', import.meta.url));

/** Code that can be read and stepped through: no tables of jumps, no vectors, and loops stay loops instead of calls
 * of memcpy and strlen. */
const FLAGS = [
  '-S -Og -std=gnu11 -ffreestanding -fno-pie -fno-jump-tables -fno-tree-loop-distribute-patterns',
  '-fno-stack-protector -fcf-protection=none -fno-asynchronous-unwind-tables -fno-ident -fverbose-asm -fno-merge-constants',
  '-mno-avx -U_FORTIFY_SOURCE -o -',
].flatMap((line) => line.split(' '));

/** The compiler whose output is committed: `gcc 12.2.0`. */
export function compiler(): string {
  return `gcc ${execFileSync('gcc', ['-dumpfullversion'], { encoding: 'utf8' }).trim()}`;
}

/** The C sources of the library, by name. */
export function librarySources(): string[] {
  return readdirSync(LIBRARY).filter((name) => name.endsWith('.c'));
}

/** What the compiler makes of one of them: the lines of the source stand before what became of them. */
export function compile(name: string): string {
  const output = execFileSync('gcc', [...FLAGS, name], { cwd: LIBRARY, encoding: 'utf8' });
  const lines = output.slice(output.indexOf('\t.text')).split('\n');
  const kept = lines.filter((line) => !/^\t\.(?:file|loc)\b/.test(line)).map(readable);
  return `# ${name} as ${compiler()} -Og compiles it, made by npm run library.\n\n${kept.join('\n')}`;
}

/** Names of the compiler's own behind an instruction say nothing to a reader. */
function readable(line: string): string {
  if (line.startsWith('#')) return line.replace(/: +/, ': ');
  return /^\t\.(?:string|ascii)/.test(line) ? line : line.replace(/\t#.*$/, '');
}

/** Compiles them all again. */
export function writeLibrary(): void {
  for (const name of librarySources())
    writeFileSync(`${LIBRARY}${name.replace(/\.c$/, '.s')}`, compile(name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeLibrary();

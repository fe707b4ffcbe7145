// Makes loadable copies of the two engines that come as packages, in generated/ (not in git).
//
// Unicorn: the package's build of Unicorn 1.0 stores an instruction's length into a fixed operand
// slot that is the wrong one for a 64-bit guest on a 32-bit host; any code hook then corrupts rax
// or rcx. The repair looks for the slot's placeholder (0xf1f1f1f1) instead. Its interpreter also
// lacks the operation for loading 16 bits without sign and gives up for good where it is needed
// (pextrw); here it has it. It lets a REX prefix count wherever it stands; here the prefixes that may
// follow it undo it, as a CPU ignores it then. It throws away all its translations at every stop; here they are
// kept unless a fetch failed, which leaves a block unfinished. The other changes export the Emscripten module and let the same file
// load in a page, a worker and Node.
//
// The package has the emulator as JavaScript that wasm2js made of WebAssembly; wasm/ makes WebAssembly of it again, which
// starts sooner and runs several times as fast.
//
// iced-x86: the package is built for Node; its last lines, which read the .wasm from disk, are
// exchanged for a loader that works in all three.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, 'generated');
const UNICORN = join(
  dirname(require.resolve('@specy/x86/package.json')),
  'dist/x86/deps/unicorn-x86.min.js',
);
const ICED = dirname(require.resolve('iced-x86/package.json'));

/** What all that is made is made of. */
const MAKERS = ['prepare.mjs', ...readdirSync(join(here, 'wasm')).map((name) => `wasm/${name}`)];

/** Reads a file and refuses any version but the one the edits were made for. */
function readPinned(path, sha256) {
  const text = readFileSync(path, 'utf8');
  const actual = createHash('sha256').update(text).digest('hex');
  if (actual !== sha256) throw new Error(`${path}: SHA-256 is ${actual}, expected ${sha256}`);
  return text;
}

/** Replaces each pattern, which must occur exactly once. */
function edit(text, edits) {
  return edits.reduce((result, [from, to]) => {
    const found = result.split(from).length - 1;
    if (found !== 1) throw new Error(`pattern occurs ${found} times, expected once: ${from}`);
    return result.replace(from, () => to);
  }, text);
}

/** Leaves a file alone that is so already: what was made of it stays good. */
function put(name, content) {
  const path = join(out, name);
  if (!existsSync(path) || !readFileSync(path).equals(Buffer.from(content)))
    writeFileSync(path, content);
}

/** Of a text, what is between two others that stand in it once, as [before, between, after]. */
function cut(text, from, to) {
  const start = text.indexOf(from) + from.length;
  const end = text.indexOf(to, start);
  if (start < from.length || end < 0) throw new Error(`nothing between ${from} and ${to}`);
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}

/** How the glue of Emscripten comes by an instance. */
const INSTANCE = 'Instance:function(A,e){this.exports=';

async function makeUnicorn(text) {
  const { toWasm } = await import('./wasm/module.mjs');
  const edited = edit(text, [
    [
      'if(1&o){n[u+64>>2]=S;break A}n[u+56>>2]=S',
      'for(l=u;(0|n[l>>2])!=-235802127;)l=l+4|0;n[l>>2]=S',
    ],
    [
      'case 15:case 16:n[r+180>>2]=596',
      'case 16:w=(t[i+4|0]|t[i+5|0]<<8|t[i+6|0]<<16|t[i+7|0]<<24)+(0|n[140736+(t[i+3|0]<<2)>>2])|0,' +
        'n[140736+(t[i+2|0]<<2)>>2]=t[0|w]|t[w+1|0]<<8,e=i+8|0;continue r;' +
        'case 15:n[r+180>>2]=596',
    ],
    [
      'switch((S=255&E)+-38|0)',
      'switch((S=255&E,38==S||46==S||54==S||62==S||50==S>>>1||51==S>>>1||240==S||121==S>>>1)&&' +
        '(n[e+60>>2]=0,n[e+56>>2]=0,n[c+199324>>2]=0,X=0,N=-1),S+-38|0)',
    ],
    // All that has been translated is thrown away whenever the CPU stops, in case that a block was left unfinished.
    ['n[(i=nA)>>2]=0,U(58,0|G)', 'n[(i=nA)>>2]=0,keepTranslations||U(58,0|G)'],
    ['RA=237,lA=0,vA=0,XA=0;', 'RA=237,lA=0,vA=0,XA=0,keepTranslations=0;'],
    // Four CPUs' worth of memory, which costs nothing until it is used.
    ['new ArrayBuffer(16973824)', 'new ArrayBuffer(67108864)'],
    ['"object"==typeof window),t="undefined"!=typeof WorkerGlobalScope,b=', '!0),t=!1,b=!1&&'],
    [
      '"object"!=typeof window&&"undefined"==typeof WorkerGlobalScope)throw new Error',
      '!1)throw new Error',
    ],
    // Silences a warning about mprotect at every start; errors that matter throw.
    ['l=n.printErr||console.error.bind(console)', 'l=()=>{}'],
    ['"object"!=typeof N&&l("no native wasm support detected")', '0'],
    ['CA=(A,e)=>{nA.set(A,e)', 'CA=(A,e)=>{nA.set(A,e&&callable(e))'],
    ['export{uc};', 'export{uc,MUnicorn};'],
  ]);
  const [before, emulator, after] = cut(edited, INSTANCE, '(e)},instantiate:');
  put('unicorn.wasm', toWasm(emulator, { keepTranslations: 'keepTranslations' }));
  put(
    'unicorn.mjs',
    "import { callable, instance, translations } from '../unicorn-instance.mjs';\n" +
      `export { translations };\n${before}instance${after}`,
  );
  put(
    'unicorn.d.mts',
    `export declare const uc: Record<string, number>;
export declare const translations: { set keep(on: boolean) };
export declare const MUnicorn: {
  HEAPU8: Uint8Array;
  HEAPU32: Uint32Array;
  _malloc(size: number): number;
  _free(pointer: number): void;
  addFunction(callback: (...args: number[]) => number | void, signature: string): number;
  ccall(name: string, result: string, types: string[], args: number[]): number;
  _uc_open(arch: number, mode: number, handle: number): number;
  _uc_close(handle: number): number;
  _uc_reg_read(handle: number, register: number, value: number): number;
  _uc_reg_write(handle: number, register: number, value: number): number;
  _uc_mem_map_ptr(handle: number, lo: number, hi: number, size: number, perms: number, host: number): number;
  _uc_mem_unmap(handle: number, lo: number, hi: number, size: number): number;
  _uc_mem_write(handle: number, lo: number, hi: number, host: number, size: number): number;
  _uc_emu_start(handle: number, lo: number, hi: number, untilLo: number, untilHi: number, timeoutLo: number, timeoutHi: number, count: number): number;
  _uc_emu_stop(handle: number): number;
};
`,
  );
}

function makeIced(text) {
  put(
    'iced.mjs',
    edit(text.replace(/^ *\/\*\*[\s\S]*?\*\/\n/gm, ''), [
      ['const { TextDecoder, TextEncoder } = require(`util`);', ''],
      [
        'let imports = {};',
        "import { compiled } from '../compiled.mjs';\nconst module = { exports: {} };\nlet imports = {};",
      ],
      [
        "const path = require('path').join(__dirname, 'iced_x86_bg.wasm');\nconst bytes = require('fs').readFileSync(path);\n",
        '',
      ],
      [
        'const wasmModule = new WebAssembly.Module(bytes);',
        "const wasmModule = await compiled(new URL('./iced.wasm', import.meta.url));",
      ],
      [
        'const wasmInstance = new WebAssembly.Instance(wasmModule, imports);',
        'const wasmInstance = await WebAssembly.instantiate(wasmModule, imports);',
      ],
      ['module.exports.__wasm = wasm;', 'export default module.exports;'],
    ]),
  );
  put('iced.wasm', readFileSync(join(ICED, 'iced_x86_bg.wasm')));
  put('iced-types.d.ts', readFileSync(join(ICED, 'iced_x86.d.ts')));
  put(
    'iced.d.mts',
    "import type * as iced from './iced-types.js';\ndeclare const exports: typeof iced;\nexport default exports;\n",
  );
}

mkdirSync(out, { recursive: true });
const unicorn = readPinned(
  UNICORN,
  '8001bf3115e28c69bd7e178adee945441d51c2ea12a8e199b537682cbabc5d74',
);
const iced = readPinned(
  join(ICED, 'iced_x86.js'),
  'd60239c35c1d4d4407133c315e2b7301c0a7e3826edfa8650414f8fd6684d3b0',
);
const made = createHash('sha256').update(unicorn).update(iced);
for (const name of MAKERS) made.update(readFileSync(join(here, name)));
const stamp = made.digest('hex');
if (!existsSync(join(out, 'made')) || readFileSync(join(out, 'made'), 'utf8') !== stamp) {
  await makeUnicorn(unicorn);
  makeIced(iced);
  put('made', stamp);
}

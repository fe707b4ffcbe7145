import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, expect, test, vi } from 'vitest';
import { Random, seed } from '../../assembler/random.ts';
import { runInLab } from './programs.ts';

const hasCompiler = spawnSync('cc', ['--version']).status === 0;
const folder = mkdtempSync(`${tmpdir()}/swaplab-`);
afterAll(() => rmSync(folder, { recursive: true }));

vi.setConfig({ testTimeout: 300_000 });

const source = new Random(seed);
const random = () => source.below(2 ** 32) / 2 ** 32;
const upTo = (most: number) => Math.floor(random() * (most + 1));
const oneOf = <T>(all: readonly T[]): T => source.pick(all);
const some = (what: string, chance: number) => (random() < chance ? what : '');

/** What main does on a CPU and what it does in the lab, with the lab's library. */
async function expectSame(body: readonly string[], before = ''): Promise<void> {
  const headers = ['ctype', 'errno', 'stdint', 'stdio', 'stdlib', 'string', 'strings'];
  const includes = headers.map((name) => `#include <${name}.h>\n`).join('');
  const text = `#define _GNU_SOURCE\n${includes}${before}
int main(void) {
  ${body.join('\n  ')}
  return 0;
}
`;
  writeFileSync(`${folder}/a.c`, text);
  const cc = (...args: string[]) =>
    execFileSync('cc', ['-w', '-O0', '-fno-builtin', ...args, 'a.c'], {
      cwd: folder,
      encoding: 'utf8',
    });
  cc('-o', 'a.out');
  const native = spawnSync(`${folder}/a.out`, { encoding: 'latin1' }).stdout.split('\n');
  const { stdout, trace } = await runInLab({ 'a.s': cc('-S', '-o', '-') }, 6_000_000);
  expect(trace.outcome, `seed ${seed}`).toEqual({ kind: 'exited', code: 0 });
  expect(stdout.split('\n'), `seed ${seed}`).toEqual(native);
}

const bits = () =>
  BigInt.asUintN(64, BigInt(upTo(2 ** 32)) * BigInt(upTo(2 ** 32))) >> BigInt(upTo(63));

/** A directive and its argument in C. */
function conversion(): [directive: string, argument: string] {
  const flags = Array.from({ length: upTo(3) }, () => oneOf(['-', '+', ' ', '#', '0'])).join('');
  const shape = `%${flags}${some(`${upTo(24)}`, 0.5)}${some(`.${upTo(20)}`, 0.5)}`;
  const whole = `${oneOf(['', '-'])}(long)${bits()}ul`;
  switch (upTo(6)) {
    case 0:
      return [`${shape}s`, oneOf(['"text"', '""', '"a longer text, with blanks"', '(char *)0'])];
    case 1:
      return [`${shape}c`, `${32 + upTo(90)}`];
    case 2:
      return [`${shape}p`, oneOf(['(void *)0', `(void *)${bits()}ul`])];
    case 3:
      return [
        `${shape}L${oneOf([...'feg'])}`,
        `${((random() - 0.5) * 10 ** upTo(20)).toExponential()}L`,
      ];
    case 4: {
      const value = oneOf([
        random() * 10 ** (upTo(30) - 15),
        -random(),
        upTo(1000) / 8,
        10 ** upTo(20),
        0,
      ]);
      return [
        shape + oneOf([...'feEgGFaA']),
        oneOf([`${value}`, `${-value}`, '1.0 / 0.0', `5e-${300 + upTo(23)}`]),
      ];
    }
    default:
      return [shape + oneOf(['hh', 'h', '', 'l', 'll', 'z', 'j']) + oneOf([...'diuoxX']), whole];
  }
}

test.runIf(hasCompiler)('printf writes what the C library writes', async () => {
  const lines = Array.from({ length: 150 }, () => {
    const [directive, argument] = conversion();
    const wide = /L.$/.test(directive) || !/[feEgGFaA]$/.test(directive) ? '' : '(double)';
    const escaped = directive.replace('%', '%%');
    return `printf("${escaped} [${directive}] %d\\n", ${wide}(${argument}), ${upTo(99)});`;
  });
  await expectSame(lines);
});

test.runIf(hasCompiler)('snprintf cuts where the C library cuts', async () => {
  const lines = Array.from({ length: 100 }, () => {
    const [directive, argument] = conversion();
    const wide = /L.$/.test(directive) || !/[feEgGFaA]$/.test(directive) ? '' : '(double)';
    const size = upTo(40);
    return `memset(text, '~', sizeof text); count = snprintf(text, ${size}, "${directive}!%s", ${wide}(${argument}), "end"); printf("%d %.60s\\n", count, text);`;
  });
  await expectSame(['char text[64]; int count;', ...lines, 'puts("done");']);
});

test.runIf(hasCompiler)('strtol and its kin read what the C library reads', async () => {
  const text = () =>
    some(oneOf([' ', '\\t\\n ', '  ']), 0.3) +
    some(oneOf(['-', '+', '+-']), 0.4) +
    some(oneOf(['0', '0x', '0X', '0b']), 0.4) +
    (random() < 0.2 ? '9223372036854775' : '') +
    Array.from({ length: upTo(8) }, () => oneOf([...'0123456789abcfzZ. '])).join('');
  const lines = Array.from({ length: 100 }, () => {
    const base = oneOf([0, 0, 10, 10, 16, 8, 2, 36, upTo(40) - 1]);
    const call = oneOf(['strtol', 'strtoul', 'strtoll', 'strtoull']);
    const words = text();
    return `s = "${words}"; errno = 0; printf("${words.replaceAll('\\', '\\\\')} ${base} %ld", (long)${call}(s, &end, ${base})); printf(" %d %ld %d %ld\\n", errno, (long)(end - s), atoi("${upTo(1e9)}x"), atol(" -${upTo(1e9)}"));`;
  });
  await expectSame(['const char *s; char *end;', ...lines]);
});

const SIGN = 'static int sign(int x) { return x < 0 ? -1 : x > 0; }\n';
const AT =
  'static long at(const void *p, const void *of) { return p ? (char *)p - (char *)of : -1; }\n';

test.runIf(hasCompiler)(
  'texts and memory are compared, searched and copied as by the C library',
  async () => {
    const word = (most: number) =>
      Array.from({ length: upTo(most) }, () => oneOf([...'abcABC.'])).join('');
    const lines = Array.from({ length: 80 }, () => {
      const [a, b] = [word(12), word(oneOf([2, 12]))];
      const n = upTo(14);
      const [c] = oneOf([...'abcB.']);
      return [
        `a = "${a}"; b = "${b}";`,
        `printf("%d %d %d %d %d|", sign(strcmp(a, b)), sign(strncmp(a, b, ${n})), sign(strcasecmp(a, b)), sign(strncasecmp(a, b, ${n})), sign(memcmp(a, b, ${Math.min(a.length, b.length)})));`,
        `printf("%ld %ld %ld %ld %ld|", at(strchr(a, '${c}'), a), at(strrchr(a, '${c}'), a), at(strstr(a, b), a), at(memchr(a, '${c}', ${a.length}), a), at(strpbrk(a, b), a));`,
        `printf("%zu %zu %zu %zu|", strlen(a), strnlen(a, ${n}), strspn(a, b), strcspn(a, b));`,
        `memset(t, '-', sizeof t); strcpy(t, a); strncat(t, b, ${n}); strcat(t, "+"); fwrite(t, 1, 48, stdout);`,
        `memset(t, '-', sizeof t); strncpy(t, b, ${n}); memmove(t + ${upTo(9)}, t + ${upTo(9)}, ${upTo(20)}); fwrite(t, 1, 48, stdout);`,
        `t[40] = 0; memcpy(t, a, ${a.length}); printf("%ld %s\\n", at(stpcpy(t + 1, b), t), strdup(t));`,
      ].join(' ');
    });
    await expectSame(['const char *a, *b; char t[48];', ...lines], SIGN + AT);
  },
);

const ORDER =
  'static int order(const void *a, const void *b) { return *(int *)a % 50 - *(int *)b % 50; }\n';

test.runIf(hasCompiler)(
  'random numbers, sorting, classes of characters and division are the same',
  async () => {
    await expectSame(
      [
        'int n[60]; unsigned s = 7;',
        ...[0, 1, 42, upTo(2 ** 31)].map(
          (start) =>
            `srand(${start}); for (int i = 0; i < 40; i++) printf("%d ", rand()); puts("");`,
        ),
        'for (int i = 0; i < 9; i++) printf("%d ", rand_r(&s)); puts("");',
        'for (int i = 0; i < 60; i++) n[i] = rand() % 1000; qsort(n, 60, sizeof *n, order);',
        'for (int i = 0; i < 60; i++) printf("%d ", n[i]); puts("");',
        'for (int c = 0; c < 128; c++) printf("%d%d%d%d%d %c%c ", !!isalpha(c), !!isdigit(c), !!isspace(c), !!ispunct(c), !!isxdigit(c), toupper(c), tolower(c)); puts("");',
        `printf("%d %ld %d %d\\n", abs(-5), labs(-1L << 40), div(-17, 5).rem, __builtin_popcountl(0x${bits().toString(16)}ul));`,
        `volatile unsigned __int128 w = (unsigned __int128)0x${bits().toString(16)}ul << 61 | 12345, v = 0x${(bits() | 1n).toString(16)}ul;`,
        'printf("%lx %lx %lx\\n", (long)(w / v), (long)(w % v), (long)((__int128)-w / (__int128)v));',
        'printf("%s, %s, %s\\n", strerror(0), strerror(12), strerror(999));',
      ],
      ORDER,
    );
  },
);

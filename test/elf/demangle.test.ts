import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Random } from '../../src/base/random.ts';
import { demangled } from '../../src/elf/demangle.ts';

test.each([
  ['main', 'main'],
  ['_start', '_start'],
  ['_Z4bodyi', 'body'],
  ['_Z3fooPKc.cold', 'foo.cold'],
  [
    '_ZN5boost7context6detail11fiber_entryINS1_12fiber_recordINS0_5fiberEEEEEvNS1_10transfer_tE',
    'boost::context::detail::fiber_entry<…>',
  ],
  ['_ZN9SchedulerC2Ev', 'Scheduler::Scheduler'],
  ['_ZN9SchedulerD0Ev', 'Scheduler::~Scheduler'],
  ['_ZNSt6vectorIiSaIiEE9push_backEOi', 'std::vector<…>::push_back'],
  ['_ZNKSs4sizeEv', 'std::string::size'],
  ['_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc', 'std::operator<<<…>'],
  ['_ZZ4mainENKUlvE_clEv', 'main::{lambda}::operator()'],
  ['_ZN12_GLOBAL__N_15yieldEv', '{anonymous}::yield'],
  ['_ZTV9Coroutine', 'vtable for Coroutine'],
  ['_ZGVZ4mainE4pool', 'guard variable for main::pool'],
  ['_Znwm', 'operator new'],
  ['_ZdaPv', 'operator delete[]'],
  ['_ZNK3BufcvbEv', 'Buf::operator (…)'],
  ['_Z1fILi5EEvv', 'f<…>'],
  ['_Z1fB5cxx11v', 'f'],
  ['_ZThn16_N5FiberD1Ev', 'thunk to Fiber::~Fiber'],
  ['_Zzz', '_Zzz'],
])('%s is %s', (symbol, name) => expect(demangled(symbol)).toBe(name));

test('whatever a name is, it is read or left', () => {
  const random = new Random(20101);
  const LETTERS = 'NIEZLSTKPR0123456789_adDCUlvtJFX';
  for (let round = 0; round < 20_000; round++) {
    const tail = Array.from(
      { length: random.below(24) },
      () => LETTERS[random.below(LETTERS.length)],
    );
    expect(typeof demangled(`_Z${tail.join('')}`)).toBe('string');
  }
});

const PROGRAM = `#include <functional>
#include <map>
#include <string>
#include <vector>
namespace lab { template <class T, int N> struct Ring { T items[N]; Ring(); ~Ring(); T &operator[](int i) const; void each(const std::function<void(T)> &f); };
template <class T, int N> Ring<T, N>::Ring() {} template <class T, int N> Ring<T, N>::~Ring() {}
template <class T, int N> T &Ring<T, N>::operator[](int i) const { return const_cast<T *>(items)[i]; }
template <class T, int N> void Ring<T, N>::each(const std::function<void(T)> &f) { for (auto &item : items) f(item); }
template struct Ring<int, 4>; template struct Ring<std::string, 2>; bool operator<(const Ring<int, 4> &, const Ring<int, 4> &) { return false; } }
int main() { std::map<std::string, std::vector<int>> m; m["a"].push_back(1); lab::Ring<int, 4> r; int sum = 0; r.each([&](int i) { sum += i; }); return sum; }
`;

const tool = (name: string) => spawnSync(name, ['--version']).status === 0;

/** Template arguments as `<…>`: brackets of operators are none. */
function short(name: string): string {
  const kept = name.replace(/operator(?:<<=?|>>=?|<=>|<=|>=|<|>|->\*?)/g, (found) =>
    found.replaceAll('<', '\u0001').replaceAll('>', '\u0002'),
  );
  let text = '';
  let depth = 0;
  for (const char of kept) {
    if (char === '<' && depth++ === 0) text += '<…>';
    if (depth === 0) text += char;
    if (char === '>') depth--;
  }
  return text
    .replaceAll('\u0001 ', '\u0001')
    .replaceAll('\u0001', '<')
    .replaceAll('\u0002', '>')
    .replaceAll(/\[abi:\w+\]/g, '');
}

test.skipIf(!tool('g++') || !tool('c++filt') || !tool('nm'))(
  'names of templates, as c++filt reads them',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'swaplab-names-'));
    writeFileSync(join(folder, 'names.cc'), PROGRAM);
    execFileSync('g++', ['-O0', '-c', 'names.cc'], { cwd: folder });
    const symbols = execFileSync('nm', ['-f', 'just-symbols', 'names.o'], {
      cwd: folder,
      encoding: 'utf8',
    })
      .split('\n')
      .filter((each) => each.startsWith('_Z'));
    const names = execFileSync('c++filt', ['-p'], {
      input: symbols.join('\n'),
      encoding: 'utf8',
    }).split('\n');
    expect(symbols.length).toBeGreaterThan(100);
    const wrong = symbols.flatMap((symbol, i) => {
      // Lambdas, conversions and what is declared in a function are shown more shortly here.
      if (/\{|\(|operator [a-z]+(?<!new|delete)$/.test(names[i])) return [];
      return demangled(symbol) === short(names[i])
        ? []
        : [[symbol, demangled(symbol), short(names[i])]];
    });
    expect(wrong).toEqual([]);
  },
);

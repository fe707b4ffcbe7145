import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCore } from '../../src/timing/cores/core.ts';
import { CORES } from '../../src/timing/cores/cores.ts';
import { estimates } from '../../src/timing/cores/figures.ts';
import { core } from './timed.ts';

/** The problems of a core after a change, as `path: message`. */
function problems(change: (file: never) => void): string[] {
  const file = core('zen5');
  change(file as never);
  const result = readCore(JSON.parse(JSON.stringify(file)));
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`);
}

test('the cores that ship are read, and say where each figure is from', () => {
  expect(CORES[0].name).toBe('zen5');
  for (const each of CORES) {
    const result = readCore(JSON.parse(JSON.stringify(each)));
    // Reading one changes nothing, not even an order, so the lab takes them as they are.
    expect(result.ok && JSON.stringify(result.core)).toBe(JSON.stringify(each));
    // Whatever rests on a guess is marked as one.
    const text = JSON.stringify(each, (_, value) =>
      value?.source === 'guess' && value.estimate !== true ? 'UNMARKED' : value,
    );
    expect(text).not.toContain('UNMARKED');
  }
  expect(estimates(core('nehalem')).length).toBeGreaterThan(0);
  expect(estimates(core('zen5'))).toContain('frontEnd.depth');
});

test('no core is left out', () => {
  const shipped = CORES.map(({ name }) => name).toSorted();
  const files = readdirSync('src/timing/cores').flatMap((file) =>
    file.endsWith('.json') ? file.slice(0, -5) : [],
  );
  expect(files.toSorted()).toEqual(shipped);
  const readme = readFileSync('src/timing/cores/README.md', 'utf8');
  const told = [...readme.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) => cell.split(', '));
  expect(told.map((name) => name.replaceAll('`', '')).toSorted()).toEqual(shipped);
});

describe('a core file is refused with the place of what is wrong', () => {
  test.each<[string, (file: never) => void, RegExp]>([
    [
      'a missing figure',
      (file: { branches: Record<string, unknown> }) => delete file.branches.returnMiss,
      /^branches\.returnMiss: /,
    ],
    [
      'an absurd one',
      (file: { backEnd: { reorderBuffer: { value: number } } }) =>
        (file.backEnd.reorderBuffer.value = -4),
      /^backEnd\.reorderBuffer\.value: /,
    ],
    [
      'a width of no whole number',
      (file: { rename: { width: { value: number } } }) => (file.rename.width.value = 2.5),
      /^rename\.width\.value: /,
    ],
    [
      'a latency that is text',
      (file: { forms: { latency: unknown }[] }) => (file.forms[3].latency = 'four'),
      /^forms\.3\.latency: /,
    ],
    [
      'a source that is not listed',
      (file: { memory: { load: { source: string } } }) => (file.memory.load.source = 'hearsay'),
      /^memory\.load\.source: no source is named hearsay$/,
    ],
    [
      'a set of ports that is not there',
      (file: { forms: { uops: string[] }[] }) => (file.forms[2].uops = ['p9']),
      /^forms\.2\.uops: no set of ports is named p9$/,
    ],
    [
      'a port that is not there',
      (file: { sets: Record<string, string[]> }) => file.sets.alu.push('ALU9'),
      /^sets\.alu: no port is named ALU9$/,
    ],
    [
      'a queue that is shorter than what comes at once',
      (file: { frontEnd: { microOpQueue: { value: number } } }) =>
        (file.frontEnd.microOpQueue.value = 2),
      /^frontEnd\.microOpQueue\.value: must be larger than opCache\.width$/,
    ],
    [
      'a set of no ports',
      (file: { sets: Record<string, string[]> }) => (file.sets.load = []),
      /^sets\.load: has no ports$/,
    ],
    [
      'a field that does not belong',
      (file: Record<string, unknown>) => (file.turbo = true),
      /turbo: /,
    ],
  ] as [string, (file: never) => void, RegExp][])('%s', (_, change, message) => {
    const found = problems(change);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatch(message);
  });

  test('something else altogether', () => {
    expect(readCore('zen5').ok).toBe(false);
    expect(readCore(undefined).ok).toBe(false);
  });
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fireHandler } from '../../src/analysis/fire/handler.ts';
import { interruptEach } from '../../src/analysis/fire/interrupted.ts';
import { pingPong } from '../../src/machine/scenarios/scenarios.ts';
import { SOURCES } from '../machine/lab.ts';
import { conventionFor, play } from './lab.ts';

const README = readFileSync(new URL('../../asm/README.md', import.meta.url), 'utf8');

/** The eight switches of other people, which the README leaves to the atlas. */
const SURVIVE = [
  ...['boost-fcontext', 'boost-fcontext-no-fp', 'libco', 'libcoro', 'minicoro', 'ruby'],
  ...['libucontext', 'go'],
].map((name) => [`switches/${name}`, 'survives'] as const);

/** Routines of the README's first table, with what its last column says. */
const TOLD = [...README.matchAll(/^\| `([\w./-]+)` \|(?:[^|\n]*\|){4} ([^|\n]*) \|$/gm)].map(
  ([, name, says]) => [name, says] as const,
);

test('the table says it of every routine', () => {
  expect(TOLD).toHaveLength(12);
});

test.each([...TOLD, ...SURVIVE])(
  '%s, interrupted at every instruction: %s',
  async (name, says) => {
    const path = `asm/${name}.S`;
    const reader = await play(pingPong(path, conventionFor(path)));
    const ways = await interruptEach(reader, await fireHandler(SOURCES));
    const points = (ways ?? []).flatMap((way) => way.points);
    const broken = points.filter((point) => point.broken !== undefined).length;
    expect(points.length).toBeGreaterThan(0);
    expect(broken === 0 ? 'survives' : `breaks at ${broken}`).toBe(says);
  },
  180_000,
);

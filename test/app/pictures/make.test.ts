import { expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import { makeSvg } from '../../../src/app/pictures/make.ts';
import { MOST, positionsOf } from '../../../src/app/pictures/steps.ts';
import { makeRun, type Run } from '../../../src/app/run/run.ts';
import { asSvg, lines, text } from '../../../src/base/svg.ts';
import { SCENARIOS } from '../../../src/machine/scenarios/scenarios.ts';
import { play } from '../../asm/lab.ts';

async function runOf(wanted: string): Promise<Run> {
  const scenario = SCENARIOS.find(({ name }) => name === wanted);
  if (!scenario) throw new Error('no such scenario');
  const { trace, history } = await play(scenario);
  const record = () => Promise.reject(new Error('not here'));
  return makeRun(trace, history, { scenario, budget: trace.steps, record, edited: false });
}

/** All text of an SVG file, which is well-formed. */
const textOf = (svg: string) =>
  create(svg)
    .root()
    .filter(({ node }) => node.nodeName === 'text', false, true)
    .map(({ node }) => node.textContent ?? '');

const link = (at: number) => `https://lab.example/#scenario=x&step=${at}`;

test('stacks, registers, save areas and the timeline: text stays text, with caption and link', async () => {
  const run = await runOf('ping-pong-glibc');
  const { cross } = run.reader.history.switches;
  const positions = [cross[0] + 1];
  const svg = (subject: 'stacks' | 'registers' | 'save' | 'timeline') =>
    textOf(makeSvg({ run, subject, positions, timed: undefined, link }) ?? '');
  for (const subject of ['stacks', 'registers', 'save', 'timeline'] as const) {
    const told = svg(subject).join(' ');
    expect(told).toContain('Ping-pong, glibc 2.12 swapcontext');
    expect(told).toContain(`step ${positions[0]}: `);
    expect(told).toContain(link(positions[0]));
  }
  const rbx = run.reader.register(3, positions[0]).toString(16);
  expect(svg('registers').map((each) => each.replaceAll(' ', ''))).toContain(rbx.padStart(16, '0'));
  expect(svg('stacks')).toEqual(
    expect.arrayContaining(['context A', 'context B', '▶ running', 'rsp▸']),
  );
  expect(svg('save')).toEqual(expect.arrayContaining(['RBX', 'uc_sigmask']));
  expect(svg('timeline')).toEqual(expect.arrayContaining(['A', 'B', '0']));
});

test('a strip has a drawing a step, and no more than can be read', async () => {
  const { reader } = await runOf('ping-pong-lightweight');
  expect(positionsOf(reader, 5, { kind: 'one' })).toEqual({ positions: [5], left: 0 });
  const range = { kind: 'range', from: 20, to: 4, every: 8 } as const;
  expect(positionsOf(reader, 5, range)).toEqual({ positions: [4, 12, 20], left: 0 });
  const all = positionsOf(reader, 5, { kind: 'range', from: 0, to: 1e9, every: 1 });
  expect(all.positions).toHaveLength(MOST);
  expect(all.left).toBe(reader.trace.steps + 1 - MOST);
  const { start, end } = reader.history.switches;
  const { positions } = positionsOf(reader, end[1], { kind: 'switch' });
  expect([positions[0], positions.at(-1)]).toEqual([start[1], end[1]]);
});

test('whatever a name holds, the file is well-formed', () => {
  const svg = asSvg({ width: 10, height: 10, body: text(0, 0, `<a & "b">\u0007`) }, '</title>');
  expect(textOf(svg)).toEqual(['<a & "b">']);
  expect(lines('one two three', 7)).toEqual(['one two', 'three']);
  expect(lines('0123456789', 4)).toEqual(['0123', '4567', '89']);
});

import { contextTitle } from '../../analysis/words/names.ts';
import { count, plural } from '../../base/count.ts';
import type { PaneId } from '../../lessons/panes.ts';
import { stepNumber } from '../format/number.ts';
import type { Run } from '../run/run.ts';
import { switchCostsOf } from '../run/switch-costs.ts';

/** A stop of the tour: something on the page, where the lab is to stand, and one thing to say about it. */
export interface Station {
  /** What it points at: a pane, or a selector. */
  at: { pane: PaneId } | { selector: string };
  position: number;
  title: string;
  text: string;
}

/** The tour through a run of glibc's swapcontext; its figures are the run's. */
export function stationsOf(run: Run): Station[] {
  const { reader } = run;
  const { trace, history } = reader;
  const { start, cross, end, from, to } = history.switches;
  const name = (context: number) => contextTitle(trace.contexts[context]);
  const [before, after] = [name(from[0]), name(to[0])];
  // Saving comes before the stack pointer moves.
  const saved = stepNumber(start[0]);
  const crossed = stepNumber(cross[0]);
  const cost = switchCostsOf(run);
  const instructions = Math.round(cost?.perSwitch.instructions ?? 0);
  const calls = Math.round(cost?.perSwitch.syscalls ?? 0);
  return [
    {
      at: { pane: 'source' },
      position: 0,
      title: 'The routine',
      text: `glibc’s swapcontext, as two contexts call it in turn. ▶ marks the next instruction; the stripe says what each is for.`,
    },
    {
      at: { selector: '.transport' },
      position: start[0],
      title: 'Forward and backward',
      text: `All ${count(trace.steps)} steps are recorded. s goes one on, b one back, ] to the next switch: that is step ${count(start[0])}, where the lab stands now.`,
    },
    {
      at: { selector: '.sentence' },
      position: saved,
      title: 'A sentence for every step',
      text: 'What the step just did, in words. Whatever it touched is marked in every pane: ● written, ○ read.',
    },
    {
      at: { pane: 'registers' },
      position: saved,
      title: 'Registers',
      text: 'What changed shows its old value, too. Click a value: who wrote it, who reads it next, and the way there.',
    },
    {
      at: { pane: 'stacks' },
      position: crossed,
      title: 'The switch itself',
      text: `Step ${count(crossed)} moves rsp from the stack of ${before} to that of ${after}. Everything around it only saves and restores.`,
    },
    {
      at: { pane: 'save' },
      position: crossed,
      title: 'What waits in memory',
      text: `The registers of ${before} lie in its save area until somebody switches back to it.`,
    },
    {
      at: { pane: 'cost' },
      position: end[0],
      title: 'What it costs',
      text: `A switch takes ${plural(instructions, 'instruction')} and ${plural(calls, 'system call')}. A second run under “beside” is compared with it.`,
    },
    {
      at: { selector: '.timeline' },
      position: end[0],
      title: 'The whole run',
      text: `A row for each of ${plural(trace.contexts.length, 'context')}, a line for each of ${plural(start.length, 'switch', 'switches')}, ◆ for a system call. Click anywhere to go there; the browser’s Back leads back.`,
    },
    {
      at: { selector: '.page-switch' },
      position: 0,
      title: 'From here',
      text: 'The course goes through all of it with exercises; the experiments redo the article’s graph; the atlas has the switches of real systems side by side. “open” takes a program of your own; ? lists the keys.',
    },
  ];
}

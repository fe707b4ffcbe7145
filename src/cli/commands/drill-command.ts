import { DRILL_NAMES, MOST_SEED } from '../../lessons/drills/names.ts';
import { type AddCommand, positive } from '../command.ts';
import type { DrillOptions } from './drill.ts';

/** `swaplab drill`. */
export const addDrill: AddCommand = (swaplab, finish) => {
  swaplab
    .command('drill')
    .description('print questions that are made from a run, or ask them, without end')
    .argument(
      '<kind|lesson>',
      'a kind of question, or the name or number of a lesson that has a drill',
    )
    .option('--scenario <name>', 'the run that a kind is about', 'ping-pong-glibc')
    .option(
      '--seed <n>',
      'which question comes first; the next has the next seed',
      positive(MOST_SEED),
    )
    .option('--count <n>', 'how many', positive(1000))
    .option('--answers', 'with the solutions', false)
    .option('--json', 'print JSON, solutions included', false)
    .addHelpText('after', HELP)
    .action(async (name: string, options: DrillOptions) => {
      const { drill } = await import('./drill.ts');
      finish(await drill(name, options));
    });
};

const HELP = `
Kinds: ${DRILL_NAMES.join(', ').replace(/(.{60,80}?) /g, '$1\n  ')}

Kind, scenario and seed make the same question here and on the page. On a terminal, without --count, --answers and
--json, questions are asked one after the other; an empty answer gives one up, Ctrl-D ends.

Examples:
  swaplab drill where-ret-goes --scenario ping-pong-lightweight --seed 7
  swaplab drill rsp-after --seed 42 --count 5 --answers`;

import { languageText } from '../../query/language.ts';
import {
  type AddCommand,
  addStartOptions,
  filesAndArguments,
  NAMES,
  notNegative,
  positive,
} from '../command.ts';
import type { FindOptions } from './find.ts';

/** `swaplab find`. */
export const addFind: AddCommand = (swaplab, finish, argv) => {
  const find = swaplab
    .command('find')
    .description('list the steps of a run at which something happens')
    .argument('<file...>', 'what to run, as for run, and last the question')
    .usage('[options] <file...> <question> [-- arguments...]')
    .option('--limit <hits>', 'print so many at most', positive(2 ** 31))
    .option('--at <step>', "where 'here' is, for [rsp+8], value rbx, +10 and :12", notNegative, 0)
    .option('--json', 'print JSON');
  addStartOptions(find)
    .addHelpText(
      'after',
      `${NAMES}

Questions:
${languageText()}

JSON is {"words","hits":[{"step","position","how","context","pc","text","sentence"}]}: steps count from 0, and position is where
to look at it from.

Examples:
  swaplab find ping-pong-glibc 'write rbx'
  swaplab find mine.S 'rax == 5 && context == B' --limit 10
  swaplab find main.c switch.S 'write counter if function == worker' -- some arguments
  swaplab find ping-pong-glibc rt_sigprocmask --json

Exit codes:
  0    something was found
  1    nothing was
  2    wrong usage, a question that is not understood, a file that can't be read, an error in a source
  130  cancelled by Ctrl-C
  70   an error in swaplab itself`,
    )
    .action(async (operands: string[], options: Omit<FindOptions, 'arguments'>) => {
      const { names, given } = filesAndArguments(swaplab, operands, argv);
      if (names.length < 2)
        swaplab.error(
          "error: a file and a question are needed, such as ping-pong-glibc 'write rbx'",
        );
      const { find: findIn } = await import('./find.ts');
      finish(
        await findIn(names.slice(0, -1), names[names.length - 1], { ...options, arguments: given }),
      );
    });
};

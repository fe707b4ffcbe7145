import type { Command, Option } from 'commander';
import { SCENARIOS } from '../../machine/scenarios/scenarios.ts';
import { labFiles } from '../source.ts';

/** Whose completion there is. */
export type Shell = 'bash' | 'zsh' | 'fish';

/** What a shell offers after a command. */
interface Offers {
  name: string;
  options: readonly Option[];
  /** Whether scenarios and routines may stand there. */
  names: boolean;
}

/** Commands whose operands may be names of the lab, and not only files. */
const TAKE_NAMES = ['run', 'compare', 'interrupt', 'find', 'gdb', 'asm'];

/** `swaplab completion`: a script for the shell. Files are offered everywhere. */
export function completion(swaplab: Command, shell: Shell): string {
  const commands = swaplab.commands.map(
    (command): Offers => ({
      name: command.name(),
      options: command.createHelp().visibleOptions(command),
      names: TAKE_NAMES.includes(command.name()),
    }),
  );
  return { bash, zsh, fish }[shell](commands);
}

/** Scenarios, and all files of the lab that have a routine in them. */
function labNames(): string {
  const routine = /^asm\/(glibc-2\.12\/swapcontext|(?:rethinkdb|ablation|switches)\/.*)\.S$/;
  const routines = Object.keys(labFiles()).flatMap((path) => routine.exec(path)?.[1] ?? []);
  return [...SCENARIOS.map(({ name }) => name), ...routines].join(' ');
}

const flags = ({ options }: Offers) =>
  options.flatMap(({ short, long }) => [short, long].filter((flag) => flag !== undefined));

const words = (offers: Offers) => [...flags(offers), ...(offers.names ? ['$names'] : [])].join(' ');

function bash(commands: readonly Offers[]): string {
  return `_swaplab() {
  local word=\${COMP_WORDS[COMP_CWORD]} words names="${labNames()}"
  if [ "$COMP_CWORD" = 1 ]; then
    words="${commands.map(({ name }) => name).join(' ')}"
  else
    case \${COMP_WORDS[1]} in
${commands.map((each) => `      ${each.name}) words="${words(each)}" ;;`).join('\n')}
    esac
    COMPREPLY=($(compgen -W "$words" -- "$word") $(compgen -f -- "$word"))
    return
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o filenames -F _swaplab swaplab`;
}

/** It can be told to complete as bash does. */
const zsh = (commands: readonly Offers[]): string =>
  `autoload -U +X bashcompinit && bashcompinit\n${bash(commands)}`;

function fish(commands: readonly Offers[]): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "\\'")}'`;
  const none = '__fish_use_subcommand';
  return [
    `complete -c swaplab -n ${none} -f -a ${quoted(commands.map(({ name }) => name).join(' '))}`,
    ...commands.flatMap(({ name, options, names }) => {
      const here = `complete -c swaplab -n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
      return [
        ...options.map(
          ({ short, long, description }) =>
            `${here}${short ? ` -s ${short.slice(1)}` : ''}${long ? ` -l ${long.slice(2)}` : ''} -d ${quoted(description)}`,
        ),
        ...(names ? [`${here} -a ${quoted(labNames())}`] : []),
      ];
    }),
  ].join('\n');
}

import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import type { FlagsByUnit } from '../../assembler/cpp/flags.ts';
import { count } from '../../base/count.ts';
import { formatDiagnostic } from '../../base/diagnostic.ts';
import { columnsOf } from '../../experiments/columns.ts';
import type { Experiment, Failure, Result } from '../../experiments/experiment.ts';
import { EXPERIMENTS } from '../../experiments/experiments.ts';
import { MOST_STEPS } from '../../experiments/measure.ts';
import type { Parameter } from '../../experiments/parameter.ts';
import { type ExperimentProgress, runExperiment } from '../../experiments/run.ts';
import { askedText } from '../../machine/scenarios/asked.ts';
import { parseName } from '../../machine/scenarios/name.ts';
import { coreNamed } from '../../timing/cores/cores.ts';
import { folderOption, macroOption } from '../command.ts';
import { Exit, Refusal } from '../exit.ts';
import { figureTable } from '../figure-table.ts';
import { findCore } from '../find-core.ts';
import { interrupted } from '../interrupt.ts';
import { findSource, labFiles, readName, type SourceOptions } from '../source.ts';
import { startTiming } from '../timing-pool.ts';

type Given = Record<string, string>;

/** Adds a subcommand an experiment, with an option a parameter, to `swaplab experiment`. */
export function addExperiments(parent: Command, finish: (code: number) => void): void {
  for (const experiment of EXPERIMENTS) {
    const command = parent
      .command(experiment.name)
      .description(experiment.title)
      .option('--json', 'print JSON', false)
      .addHelpText('after', `\n${experiment.claim}`);
    for (const [name, parameter] of Object.entries(experiment.parameters))
      command.option(`--${kebab(name)} <${placeholder(parameter)}>`, about(parameter));
    const takesFiles = Object.values(experiment.parameters).some(({ kind }) => kind === 'routine');
    if (takesFiles) command.addOption(folderOption()).addOption(macroOption());
    command.action(async ({ json, I, D, ...given }: Given & SourceOptions & { json: boolean }) =>
      finish(await run(experiment, given, { json, ...(I && { I }), ...(D && { D }) })),
    );
  }
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function placeholder(parameter: Parameter): string {
  if (parameter.kind === 'choice') return parameter.choices.join('|');
  return parameter.kind === 'number' ? 'n' : 'routine';
}

function about(parameter: Parameter): string {
  const unit = parameter.kind === 'number' && parameter.unit ? ` in ${parameter.unit}` : '';
  const fallback = parameter.default === '' ? 'none' : parameter.default;
  return `${parameter.label}${unit} (default: ${fallback})`;
}

/** Routines may be files of one's own: reads them. */
function sources({ parameters }: Experiment, given: Given, options: SourceOptions) {
  let files = labFiles();
  let flags: FlagsByUnit = {};
  const values = { ...given };
  for (const [name, parameter] of Object.entries(parameters)) {
    const value = given[name];
    if (parameter.kind !== 'routine' || !value) continue;
    const { name: file, asked } = readName(value);
    const source = findSource(file, options);
    files = { ...files, ...source.files };
    flags = { ...flags, ...source.flags };
    if (!Object.hasOwn(labFiles(), source.path)) values[name] = askedText(source.path, asked);
  }
  return { files, flags, values };
}

async function run(
  experiment: Experiment,
  given: Given,
  { json, ...options }: SourceOptions & { json: boolean },
): Promise<number> {
  const { files, flags, values } = sources(experiment, given, options);
  const own = values.core && !coreNamed(values.core) && existsSync(values.core);
  const cores = own ? [await findCore(values.core)] : [];
  const asked = own ? { ...values, core: cores[0].name } : values;
  const timing = startTiming();
  const answer = await runExperiment(experiment, asked, {
    files,
    timer: timing.timer,
    flags,
    cores,
    cancelled: interrupted,
    onProgress: ({ done, of, underWay }: ExperimentProgress) =>
      progress(
        `${done} of ${of} done; ${underWay.map(({ name, doing, steps }) => `${name}: ${doing}, ${count(steps)} steps`).join('; ')}`,
      ),
  }).finally(timing.end);
  progress('');
  if (!answer.ok) throw new Refusal(answer.problems.map(({ message }) => message).join('\n'));
  const { result } = answer;
  if (result.cancelled) return Exit.cancelled;
  for (const failure of result.failures) console.error(failureLines(failure).join('\n'));
  console.log(json ? toJson(result) : report(experiment, result));
  return result.failures.length > 0 ? Exit.fault : Exit.ok;
}

/** What happened, and how to look at the run up to there. */
function failureLines({ message, diagnostics = [], scenario }: Failure): string[] {
  if (!scenario) return [message, ...diagnostics.map(formatDiagnostic)];
  const program = parseName(scenario.name).kind === 'workload' ? scenario.name : scenario.routine;
  return [message, `  step by step: swaplab run '${program}' --max ${MOST_STEPS} --trace text`];
}

/** Over itself on a terminal. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${text}\x1b[K`);
}

function toJson({ experiment, parameters, seed, rows }: Result): string {
  return JSON.stringify({ experiment, parameters, seed, rows }, null, 2);
}

/** Columns of its table: there are more figures than 80 have room for. */
const WIDTH = 100;

function report({ title, claim, reading }: Experiment, result: Result): string {
  const { parameters, seed, core, rows } = result;
  const columns = columnsOf(rows);
  const values = Object.entries(parameters).map(
    ([name, value]) => `${name} ${value === '' ? 'none' : value}`,
  );
  return [
    `${title}: ${[...values, `seed ${seed}`].join(', ')}`,
    `The article's claim: ${claim}`,
    '',
    figureTable(
      [
        [rows[0]?.steady ? 'a request, steady' : 'a switch', ...columns.map(({ title }) => title)],
        ...rows.map((row) => [row.name, ...columns.map(({ text }) => text(row))]),
      ],
      { width: WIDTH },
    ),
    '',
    reading(rows),
    `Cycles and requests a second are modelled, on ${core.name} at ${core.clockGHz} GHz; all else is counted.`,
  ].join('\n');
}

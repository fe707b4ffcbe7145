import { existsSync } from 'node:fs';
import type { TraceReader } from '../trace/reader.ts';
import { exitCode, outcomeLine, recordProgram } from './commands/run.ts';
import { Exit, Refusal } from './exit.ts';
import { findProgram, findRoutineProgram, type Program } from './program.ts';
import { isSourceText, type ProgramOptions, programOf } from './programs.ts';

/** Runs a program, or switches back and forth through a routine. Refuses what does not come to its end. */
export async function recordSwitching(
  names: readonly string[],
  asked: ProgramOptions,
): Promise<{ program: Program; reader: TraceReader }> {
  const program = await findSwitching(names, asked);
  const { called } = program;
  const { reader } = await recordProgram(program);
  const code = exitCode(reader.trace.outcome);
  const seen = called?.observed
    ? `\n(seen: ${called.symbol} ${called.shape}; --as tells it otherwise)`
    : '';
  const ended = called ? code === Exit.ok : [Exit.ok, Exit.guest].some((each) => each === code);
  if (!ended) throw new Refusal(outcomeLine(reader, program) + seen, code);
  return { program, reader };
}

/** That nothing was there to be counted, or interrupted. */
export function neverSwitched({ called, source }: Program, name: string): Refusal {
  return new Refusal(
    called
      ? `${source.name}:1: ${called.symbol} never switched`
      : `${name}: it ran to its end, and never switched`,
    Exit.guest,
  );
}

/** A routine of the lab goes by its name even if its path was given. */
export function switchingName(names: readonly string[]): string {
  return names.map((name) => name.replace(/^asm\/(.*)\.S$/, '$1')).join(' ');
}

/** A routine where one name stands for one, else a program. */
async function findSwitching(names: readonly string[], asked: ProgramOptions): Promise<Program> {
  const [name] = names;
  if (names.length > 1 || !isSourceText(name)) return programOf(names, asked);
  try {
    return await findRoutineProgram(name, asked);
  } catch (error) {
    if (asked.symbol || asked.as || !(error instanceof Refusal) || !existsSync(name)) throw error;
    const program = await findProgram(name, asked).catch(() => undefined);
    if (!program?.scenario.start) throw error;
    return program;
  }
}

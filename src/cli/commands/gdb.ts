import { plural } from '../../base/count.ts';
import { writeElf } from '../../elf/write/write.ts';
import { errorCode } from '../error-code.ts';
import { Exit, Refusal } from '../exit.ts';
import { serve } from '../gdb/serve.ts';
import { programOf } from '../programs.ts';
import { locate } from '../source.ts';
import { outcomeLine, recordProgram, type StartOptions, tellMissed, withChanges } from './run.ts';

export interface GdbOptions extends StartOptions {
  port: number;
}

/** `swaplab gdb`: the exit code, once the process is asked to end. */
export async function gdb(names: readonly string[], options: GdbOptions): Promise<number> {
  const program = withChanges(await programOf(names, options), options);
  const { reader } = await recordProgram(program, options.max);
  const { trace } = reader;
  // Whoever reads the first line may end it at once.
  const ended = new Promise<void>((done) => process.once('SIGINT', () => done()));
  console.log(`${outcomeLine(reader, program)}; ${plural(trace.steps, 'step')}`);
  tellMissed(reader, options);
  const elf = program.scenario.elf ?? writeElf(trace.image, reader.pc(0), locate);
  const serving = await serve(reader, elf, options.port, console.error).catch((error) => {
    throw new Refusal(
      `port ${options.port} can't be had (${errorCode(error)}); --port 0 takes any that is free`,
    );
  });
  console.log(`gdb -ex 'target remote :${serving.port}'`);
  console.log('Ctrl-C ends it.');
  await ended;
  serving.close();
  return Exit.ok;
}

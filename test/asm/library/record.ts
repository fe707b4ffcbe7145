// Compiles the programs again, and runs them on the CPU at hand:
// `tsx test/asm/library/record.ts`, or those that are named behind it.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { COMPILERS, NAMES, PROGRAMS, runNatively } from './programs.ts';

const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : NAMES) {
  for (const [ending, [compiler, ...flags]] of Object.entries(COMPILERS)) {
    const args = [
      ...flags,
      '-w',
      '-S',
      '-fno-asynchronous-unwind-tables',
      '-o',
      `${name}.${ending}.s`,
    ];
    execFileSync(compiler, [...args, `${name}.c`], { cwd: PROGRAMS });
  }
  const { stderr, ...told } = runNatively(`${name}.c`);
  // An assertion begins with the name of the program.
  const plain = stderr.replaceAll('a.out', `${name}.s`);
  writeFileSync(
    `${PROGRAMS}${name}.json`,
    `${JSON.stringify({ ...told, stderr: plain }, null, 2)}\n`,
  );
}

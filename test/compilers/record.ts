/**
 * Compiles the programs anew and records what a CPU makes of them: `npx tsx test/compilers/record.ts`, where
 * there are gcc and clang.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { assemble } from '../../src/assembler/assemble.ts';
import { CONFIGURATIONS } from './configurations.ts';
import {
  comparable,
  digest,
  FOLDER,
  gnuText,
  type Recorded,
  readProgram,
  runNatively,
} from './native.ts';

const recorded: Record<string, Recorded> = {};
for (const [name, command] of Object.entries(CONFIGURATIONS)) {
  const [compiler, ...words] = command.split(' ');
  const about = spawnSync(compiler, ['--version'], { encoding: 'utf8' }).stdout;
  const version = /\d+\.\d+\.\d+/.exec(about)?.[0];
  const options = ['-w', '-S', '-o', name];
  const { status, stderr } = spawnSync(compiler, [...options, ...words], {
    cwd: FOLDER,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  // Debug information has the folder that it was compiled in.
  const text = readFileSync(FOLDER + name, 'utf8').replaceAll(FOLDER.slice(0, -1), '.');
  writeFileSync(FOLDER + name, `# ${command} (${compiler} ${version})\n${text}`);
  const plain = comparable(readProgram(name));
  const built = await assemble({ files: { 'a.s': plain }, units: ['a.s'], now: () => 0 });
  if (!built.ok) throw new Error(`${name}: ${JSON.stringify(built.diagnostics[0])}`);
  const bytes = gnuText(plain, built.image);
  if (!bytes) throw new Error(`${name}: GNU as refuses it`);
  const program = !words.at(-1)?.endsWith('.cc');
  recorded[name] = { text: digest(bytes), ...(program && { ran: runNatively(readProgram(name)) }) };
}
writeFileSync(`${FOLDER}recorded.json`, `${JSON.stringify(recorded, undefined, 2)}\n`);

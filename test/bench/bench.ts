// Prints one table. Targets that are missed are marked, not failed: a busy machine is no defect. So is what could
// not be measured.
import { atlasRows } from './atlas.ts';
import { coreRows } from './core.ts';
import { elfRows } from './elf.ts';
import { gdbRows } from './gdb.ts';
import { measured } from './measured.ts';
import { modelRows } from './model.ts';
import { pageRows } from './page.ts';
import { queryRows } from './query.ts';
import { startUpRows } from './start-up.ts';
import { A_STEP } from './steps.ts';
import { printTable } from './table.ts';

const page = await measured('the page', pageRows);
const step = page.find(({ what }) => what === A_STEP)?.time;
printTable([
  ...(await measured('the terminal', startUpRows)),
  ...(await coreRows()),
  ...(await elfRows()),
  ...(await modelRows()),
  ...(await measured('the atlas', atlasRows)),
  ...(await measured('questions', () => queryRows(step))),
  ...(await measured("gdb's stepi", gdbRows)),
  ...page,
]);

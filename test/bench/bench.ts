// Prints one table. Targets that are missed are marked, not failed: a busy machine is no defect. So is what could
// not be measured.
import { coreRows } from './core.ts';
import { elfRows } from './elf.ts';
import { gdbRows } from './gdb.ts';
import { measured } from './measured.ts';
import { modelRows } from './model.ts';
import { pageRows } from './page.ts';
import { queryRows } from './query.ts';
import { printTable } from './table.ts';

printTable([
  ...(await coreRows()),
  ...(await elfRows()),
  ...(await modelRows()),
  ...(await measured('questions', queryRows)),
  ...(await measured("gdb's stepi", gdbRows)),
  ...(await measured('the page', pageRows)),
]);

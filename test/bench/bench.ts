// Prints one table. Targets that are missed are marked, not failed: a busy machine is no defect.
import { coreRows } from './core.ts';
import { elfRows } from './elf.ts';
import { gdbRows } from './gdb.ts';
import { modelRows } from './model.ts';
import { pageRows } from './page.ts';
import { printTable } from './table.ts';

printTable([
  ...(await coreRows()),
  ...(await elfRows()),
  ...(await modelRows()),
  ...(await gdbRows()),
  ...(await pageRows()),
]);

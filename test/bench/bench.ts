// Prints one table. Targets that are missed are marked, not failed: a busy machine is no defect.
import { coreRows } from './core.ts';
import { modelRows } from './model.ts';
import { pageRows } from './page.ts';
import { printTable } from './table.ts';

printTable([...(await coreRows()), ...(await modelRows()), ...(await pageRows())]);

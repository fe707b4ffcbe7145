import { coreRows } from './core.ts';
import { printTable } from './table.ts';

printTable(await coreRows());

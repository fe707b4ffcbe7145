import type { AtlasRow } from '../../atlas/row/row.ts';
import { toCsv } from '../../experiments/csv.ts';

/** Rows for a spreadsheet, a line each. */
export const tableCsv = (rows: readonly AtlasRow[]): string =>
  toCsv(rows.map((row) => ({ ...row, keeps: row.keeps.join(' ') })));

/** Rows with all that is known of them, as `swaplab atlas --json` prints them. */
export const tableJson = (rows: readonly AtlasRow[], version: string): string =>
  `${JSON.stringify({ version, rows }, undefined, 2)}\n`;

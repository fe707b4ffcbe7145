type Cell = string | number | null;

/** A row as columns: `steady.instructions` is what `steady` holds as `instructions`. */
function flat(value: object, prefix = ''): [column: string, cell: Cell][] {
  return Object.entries(value).flatMap(([key, each]): [string, Cell][] =>
    typeof each === 'object' && each !== null
      ? flat(each, `${prefix}${key}.`)
      : [[prefix + key, each]],
  );
}

/** Quotes what a comma, a quote or a line break would tear apart (RFC 4180). */
function quoted(cell: Cell | undefined): string {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows of figures, a line each under a line of headings; each with the parameters that it was measured
 * with. */
export function toCsv(
  rows: readonly object[],
  parameters: Readonly<Record<string, string | number>> = {},
): string {
  const flattened = rows.map((row) => new Map([...flat(row), ...flat(parameters, 'parameter.')]));
  const columns = [...new Set(flattened.flatMap((row) => [...row.keys()]))];
  return [columns, ...flattened.map((row) => columns.map((column) => row.get(column)))]
    .map((cells) => `${cells.map(quoted).join(',')}\r\n`)
    .join('');
}

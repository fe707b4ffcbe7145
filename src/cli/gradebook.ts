import { parse, unparse } from 'papaparse';

/** A gradebook with points in it, and in sentences what could not be put there. */
export interface Filled {
  csv: string;
  filled: number;
  problems: string[];
}

interface Marked {
  file: string;
  name: string;
  score: number;
}

/** Columns that say who a row is, as Canvas and Moodle call them. */
const WHO =
  /^(student|id|sis user id|sis login id|integration id|id number|username|user name|login|e-?mail( address)?|full name|name)$/;

/** A row below the headings that is no student's: Canvas has the points possible there, and how grades are posted. */
const POSSIBLE = /^points possible$/;

/**
 * Puts points into the CSV that Canvas or Moodle exported, in the row whose name, number, login or e-mail address is the name
 * in the portfolio. Delimiter, order and every other column stay.
 * @param column the heading to fill; a new one is added last
 * @param points to be had, for the row that says so
 */
export function fillGradebook(
  text: string,
  marked: readonly Marked[],
  { column, points }: { column: string; points: number },
): Filled | string {
  const { data, meta } = parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
  const [head, ...rows] = data;
  const who = (head ?? []).flatMap((title, at) => (WHO.test(plain(title)) ? [at] : []));
  const [first, last] = [/^first ?name$/, /^(last ?name|surname)$/].map((pattern) =>
    (head ?? []).findIndex((title) => pattern.test(plain(title))),
  );
  if (who.length === 0 && (first < 0 || last < 0))
    return 'no column of it says who a row is: Student, ID, SIS Login ID, Email address, Username …';
  const namesOf = (row: readonly string[]) =>
    new Set(
      [
        ...who.map((at) => row[at]),
        // `Lovelace, Ada`
        ...who.map((at) =>
          /^([^,]+), *([^,]+)$/
            .exec(row[at] ?? '')
            ?.slice(1)
            .reverse()
            .join(' '),
        ),
        first >= 0 && last >= 0 ? `${row[first]} ${row[last]}` : undefined,
      ]
        .map((each) => plain(each ?? ''))
        .filter(Boolean),
    );
  const at = head.includes(column) ? head.indexOf(column) : head.push(column) - 1;
  const people = rows.map(namesOf);
  const problems: string[] = [];
  const owners = new Map<number, Marked>();
  for (const each of marked) {
    const name = plain(each.name);
    const found = people.flatMap((names, row) => (name && names.has(name) ? [row] : []));
    const [row] = found;
    const before = row === undefined ? undefined : owners.get(row);
    if (!name) problems.push(`${each.file}: no name in it`);
    else if (row === undefined) problems.push(`${each.file}: no row is ${each.name}`);
    else if (found.length > 1) problems.push(`${each.file}: ${found.length} rows are ${each.name}`);
    else if (before) problems.push(`${each.file}: ${before.file} is ${each.name}, too`);
    else owners.set(row, each);
  }
  rows.forEach((row, i) => {
    while (row.length < head.length) row.push('');
    const owner = owners.get(i);
    if (owner) row[at] = String(Math.round(100 * owner.score) / 100);
    else if (POSSIBLE.test(plain(row[0]))) row[at] ||= String(points);
  });
  const csv = `${unparse([head, ...rows], { delimiter: meta.delimiter, newline: '\r\n' })}\r\n`;
  return { csv, filled: owners.size, problems };
}

/** A name for comparing: case, composition and blanks make no difference. */
const plain = (text: string) => text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

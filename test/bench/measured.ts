import type { Row } from './table.ts';

/**
 * The rows that a measurement gives. One that can't be made is a row that missed, with the reason, and the
 * measurements after it are made all the same.
 */
export async function measured(
  what: string,
  measure: () => Row[] | Promise<Row[]>,
): Promise<Row[]> {
  try {
    return await measure();
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    return [{ what, measured: '–', target: { text: `not measured: ${reason}`, met: false } }];
  }
}

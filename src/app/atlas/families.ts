import { FAMILIES as ALL } from '../../atlas/catalogue/entry.ts';
import type { AtlasRow } from '../../atlas/row/row.ts';

/** The family of what a person has written. */
export const OWN = 'your own';

export type Family = AtlasRow['family'];

/** All families in the order in which they are listed. */
export const FAMILIES: readonly Family[] = [...ALL, OWN];

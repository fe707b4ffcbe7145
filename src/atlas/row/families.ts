import { FAMILIES as ALL } from '../catalogue/entry.ts';
import type { AtlasRow } from './row.ts';

/** The family of what a person has written. */
export const OWN = 'your own';

export type Family = AtlasRow['family'];

/** All families in the order in which they are listed. */
export const FAMILIES: readonly Family[] = [...ALL, OWN];

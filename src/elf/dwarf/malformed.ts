/** What debug information says that can't be: thrown and caught within this folder. */
export class Malformed extends Error {}

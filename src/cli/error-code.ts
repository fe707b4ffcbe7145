/** The system's name for why a file could not be used: `ENOENT`, `EACCES`; of anything else caught, its text. */
export function errorCode(caught: unknown): string {
  return caught instanceof Error && 'code' in caught ? String(caught.code) : String(caught);
}

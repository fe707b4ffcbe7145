/** A position in a run that a person wants to find again. */
export interface Bookmark {
  position: number;
  /** What it is about; may be empty. */
  note: string;
}

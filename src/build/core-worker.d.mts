/** A function of an entry of the terminal's program, which lies in `folder`, and what it is called with. */
export interface CoreCall {
  folder: string;
  entry: string;
  name: string;
  args: readonly unknown[];
}

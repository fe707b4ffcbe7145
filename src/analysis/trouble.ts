/** Something that went wrong, and the position at which it shows. */
export interface Trouble {
  step: number;
  message: string;
}

import type { Parameter } from '../../experiments/parameter.ts';

/** What a parameter's control is given. */
export interface FieldProps<P extends Parameter = Parameter> {
  name: string;
  parameter: P;
  /** Words that a choice has besides its own. */
  more: readonly string[];
  value: string | number;
  /** Why the value can't be used. */
  problem: string | undefined;
  onChange(value: string | number): void;
}

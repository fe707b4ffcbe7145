import type { z } from 'zod';
import type { Random } from '../../base/random.ts';
import type { Launch } from '../../machine/launch.ts';
import type { Shown } from '../finding.ts';
import type { Run } from '../run.ts';
import type { Scene, Stage } from '../scene.ts';

/** A check as a contract announces it, and what it counts among the others. */
export interface PlannedCheck {
  name: string;
  weight: number;
  /** What is to be said when it passed. */
  passed: string;
  /** Something not to be done rather than to be achieved: unless the starter breaks it, keeping it earns nothing. */
  condition?: true;
}

/** One round: a scene, and what is expected of the submission in it. */
interface Round {
  scene: Scene;
  /** Steps after which the submission has no excuse. */
  budget: number;
  /** Brings about what has happened before the run begins, by running the submission itself. */
  prepare?(stage: Stage): Promise<Launch>;
  judge(run: Run, stage: Stage): Shown;
}

/** What one contract demands. */
export interface Demands {
  checks: PlannedCheck[];
  /** Functions and data that the exercise gives, as a unit of their own; may be empty. */
  provided: string;
  /** Of a project, whose stages are programs, there is none. @param symbols what the submission defines, in the kind's order */
  round?: (symbols: readonly string[], random: Random, number: number) => Round;
}

/** The schema of a contract: its kind and what else it may say. */
type ContractSchema = z.ZodObject<{ kind: z.ZodLiteral<string> }>;

/** All there is to say of a kind of contract. What it demands in words stands in docs/exercises.md. */
interface Kind<Schema extends ContractSchema> {
  /** As exercise.md writes it under `contract:`. */
  schema: Schema;
  /** What the symbols are for that a submission defines, in the order that they are listed in. */
  symbols: readonly string[];
  checks(contract: z.output<Schema>): PlannedCheck[];
  /** Functions and data that the exercise gives; nothing if it is left out. */
  provided?(contract: z.output<Schema>): string;
  round?: (
    contract: z.output<Schema>,
    symbols: readonly string[],
    random: Random,
    number: number,
  ) => Round;
}

/** A kind of contract, as one of a list of kinds: it takes any contract that it has the schema of. */
export function kind<Schema extends ContractSchema>(kind: Kind<Schema>) {
  const { schema, symbols, round } = kind;
  return {
    name: schema.shape.kind.value,
    schema,
    symbols,
    demands(written: unknown): Demands {
      const contract = schema.parse(written);
      return {
        checks: kind.checks(contract),
        provided: kind.provided?.(contract) ?? '',
        ...(round && { round: (...given) => round(contract, ...given) }),
      };
    },
  };
}

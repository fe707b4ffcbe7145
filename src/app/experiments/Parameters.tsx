import type { Experiment } from '../../experiments/experiment.ts';
import { defaults, type Problem } from '../../experiments/parameter.ts';
import { isOwn } from '../run/sources.ts';
import { useDrafts } from '../state/drafts.ts';
import { Field } from './Field.tsx';

interface Props {
  experiment: Experiment;
  given: Readonly<Record<string, string>>;
  /** Words that a choice has besides its own, by parameter. */
  more: Readonly<Record<string, readonly string[]>>;
  problems: readonly Problem[];
  onChange(values: Record<string, string>): void;
}

/** The parameters of an experiment as a form. Every change counts at once. */
export function Parameters({ experiment, given, more, problems, onChange }: Props) {
  const { parameters } = experiment;
  const values: Record<string, string | number> = { ...defaults(parameters), ...given };
  // A file of one's own takes part where it is chosen, and nowhere else.
  const chosen = Object.values(values).map(String);
  const edited = useDrafts(({ texts }) =>
    Object.keys(texts)
      .filter((path) => !isOwn(path) || chosen.some((value) => value.includes(path)))
      .join(', '),
  );
  return (
    <section className="parameters" aria-label="Parameters">
      {Object.entries(parameters).map(([name, parameter]) => (
        <Field
          key={name}
          name={name}
          parameter={parameter}
          more={more[name] ?? []}
          value={values[name]}
          problem={problems.find((problem) => problem.parameter === name)?.message}
          onChange={(value) =>
            onChange(
              Object.fromEntries(
                Object.entries({ ...values, [name]: value }).map(([key, each]) => [
                  key,
                  String(each),
                ]),
              ),
            )
          }
        />
      ))}
      {edited && <p className="quiet">Your edited texts take part: {edited}.</p>}
      <button type="button" disabled={Object.keys(given).length === 0} onClick={() => onChange({})}>
        defaults
      </button>
    </section>
  );
}

import { useEffect, useState } from 'react';
import type { RoutineParameter } from '../../experiments/parameter.ts';
import { needed } from '../load/load-chunk.ts';
import { useDrafts } from '../state/drafts.ts';
import type { FieldProps } from './field-props.ts';

/** As the command line names a routine: without `asm/` and `.S` if the lab ships it. */
const nameOf = (path: string) => path.replace(/^asm\/(.*)\.S$/, '$1');

/** The lab's routines and those that a person has written here. */
function useRoutines(): readonly string[] {
  const texts = useDrafts((drafts) => drafts.texts);
  const [sources, setSources] = useState<typeof import('../run/sources.ts')>();
  useEffect(() => {
    void needed("The lab's sources", () => import('../run/sources.ts')).then(setSources);
  }, []);
  if (!sources) return [];
  return [...sources.ROUTINES, ...sources.ownRoutines(texts)].map(nameOf);
}

/** One of the routines; none where the parameter has no default. */
export function RoutineField(props: FieldProps<RoutineParameter> & { note: string }) {
  const { parameter, value, note, onChange } = props;
  const routines = useRoutines();
  return (
    <label>
      <span>{parameter.label}</span>
      <select
        value={value}
        aria-describedby={note}
        onChange={(event) => onChange(event.target.value)}
      >
        {parameter.default === '' && <option value="">none</option>}
        {value !== '' && !routines.includes(String(value)) && <option>{value}</option>}
        {routines.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
}

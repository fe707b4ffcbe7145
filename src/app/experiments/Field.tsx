import { useId, useState } from 'react';
import { count } from '../../base/count.ts';
import type { NumberParameter } from '../../experiments/parameter.ts';
import type { FieldProps } from './field-props.ts';
import { RoutineField } from './RoutineField.tsx';

/** A parameter: its value, and why its default is what it is. */
export function Field(props: FieldProps) {
  const { parameter, problem } = props;
  const note = useId();
  return (
    <div className="field" data-wrong={problem !== undefined || undefined}>
      <Control {...props} note={note} />
      <small
        id={note}
        className={problem ? undefined : 'quiet'}
        role={problem ? 'alert' : undefined}
      >
        {problem ?? parameter.why}
      </small>
    </div>
  );
}

function Control({ parameter, note, ...props }: FieldProps & { note: string }) {
  switch (parameter.kind) {
    case 'number':
      return <NumberField {...props} parameter={parameter} note={note} />;
    case 'choice':
      return (
        <label>
          <span>{parameter.label}</span>
          <select
            value={props.value}
            aria-describedby={note}
            onChange={(event) => props.onChange(event.target.value)}
          >
            {[...parameter.choices, ...props.more].map((choice) => (
              <option key={choice}>{choice}</option>
            ))}
          </select>
        </label>
      );
    case 'routine':
      return <RoutineField {...props} parameter={parameter} note={note} />;
  }
}

/** A slider over round values and a number for all others. */
function NumberField(props: FieldProps<NumberParameter> & { note: string }) {
  const { name, parameter, value, problem, note, onChange } = props;
  const { label, unit, min, max, stops } = parameter;
  // What is being typed need not be a number yet.
  const [typed, setTyped] = useState<string>();
  const number = Number(value);
  const above = stops.findIndex((stop) => stop >= number);
  return (
    <>
      <label>
        <span>
          {label}
          {unit && <span className="quiet"> {unit}</span>}
        </span>
        <input
          inputMode="numeric"
          name={name}
          value={typed ?? String(value)}
          size={7}
          aria-invalid={problem !== undefined}
          aria-describedby={note}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(event.target.value.replace(/[\s,_]/g, ''));
          }}
          onBlur={() => setTyped(undefined)}
        />
      </label>
      <input
        type="range"
        min={0}
        max={stops.length - 1}
        value={above < 0 ? stops.length - 1 : above}
        aria-label={`${label}, from ${count(min)} to ${count(max)}`}
        aria-valuetext={`${count(number)} ${unit ?? ''}`.trim()}
        onChange={(event) => {
          setTyped(undefined);
          onChange(stops[Number(event.target.value)]);
        }}
      />
    </>
  );
}

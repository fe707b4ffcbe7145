import { useRef, useState } from 'react';
import { count } from '../../base/count.ts';
import { jumpTo, useLab } from '../state/lab.ts';

/** The step number, to read and to type. */
export function StepField() {
  const position = useLab((lab) => lab.position);
  const steps = useLab(({ run }) => run?.reader.trace.steps ?? 0);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const commit = () => {
    if (typed !== undefined) {
      const number = /^\d+$/.test(typed.trim());
      setRefused(number ? undefined : typed);
      if (number) jumpTo(Number(typed));
    }
    setTyped(undefined);
  };
  return (
    <form
      className="step-field"
      onSubmit={(event) => {
        event.preventDefault();
        // Leaving the field commits, and makes keys walk again.
        field.current?.blur();
      }}
    >
      <label>
        step{' '}
        <input
          ref={field}
          value={typed ?? position}
          inputMode="numeric"
          size={Math.max(3, String(steps).length)}
          onChange={(event) => {
            setTyped(event.target.value);
            setRefused(undefined);
          }}
          onFocus={(event) => event.target.select()}
          onBlur={commit}
        />
      </label>{' '}
      of {count(steps)}
      {refused !== undefined && <span role="alert"> ‘{refused}’ is no step number</span>}
    </form>
  );
}

import { useRef, useState } from 'react';
import { count } from '../../base/count.ts';
import { loadQueries } from '../load/queries.ts';
import { jumpTo, useLab } from '../state/lab.ts';

/** Something typed that is no place, and where one stood then: the next move takes it away. */
interface Refused {
  text: string;
  position: number;
}

/** The step number, to read and to type; any other place as well: `+10`, `1,000`, `0x10`, a label. */
export function StepField() {
  const position = useLab((lab) => lab.position);
  const steps = useLab(({ run }) => run?.reader.trace.steps ?? 0);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState<Refused>();
  const commit = async () => {
    setTyped(undefined);
    if (typed === undefined) return;
    const to = await placeNamed(typed);
    if (to !== undefined) jumpTo(to);
    else setRefused({ text: typed, position: useLab.getState().position });
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
          size={Math.max(3, String(steps).length)}
          title="a step: 1,000, +10, -10, 0x10, a label"
          onChange={(event) => {
            setTyped(event.target.value);
            setRefused(undefined);
          }}
          onFocus={(event) => event.target.select()}
          onBlur={() => void commit()}
        />
      </label>{' '}
      of {count(steps)}
      {refused?.position === position && (
        <span role="alert"> ‘{refused.text}’ is no step number or label</span>
      )}
    </form>
  );
}

/** The position that a text names: of a label, where it is reached next, or was last. */
async function placeNamed(text: string): Promise<number | undefined> {
  if (/^\s*\d+\s*$/.test(text)) return Number(text);
  const { run, position } = useLab.getState();
  const queries = await loadQueries();
  if (!run || !queries) return undefined;
  const read = (question: string) => {
    const asked = queries.parseQuery(question, run.reader, position);
    return asked.ok ? asked.query : undefined;
  };
  const step = read(`step ${text.trim()}`)?.position;
  const label = step === undefined ? read(`execute ${text}`) : undefined;
  if (!label) return step;
  for (const hit of label.forward(position + 1)) if (hit) return hit.position;
  for (const hit of label.backward(position + 1)) if (hit) return hit.position;
  return undefined;
}

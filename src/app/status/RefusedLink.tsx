import { runTitle } from '../run/run.ts';
import { useLab } from '../state/lab.ts';
import { refuse, useRefused } from '../state/refused.ts';
import './refused.css';

/** Says that the link just followed can't be shown, why, and what can be had instead. */
export function RefusedLink() {
  const refused = useRefused((link) => link.refused);
  const run = useLab((lab) => lab.run);
  if (!refused) return null;
  return (
    <section className="refused" role="alert">
      <h2>This link can’t be shown</h2>
      {refused.problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
      {run && <p className="quiet">What you see is still: {runTitle(run)}.</p>}
      <p className="buttons">
        {refused.instead.map(({ label, link }) => (
          <a key={link} href={link}>
            {label}
          </a>
        ))}
        {run && (
          <button type="button" onClick={() => refuse(undefined)}>
            dismiss
          </button>
        )}
      </p>
    </section>
  );
}

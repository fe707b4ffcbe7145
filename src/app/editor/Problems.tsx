import { type Diagnostic, formatDiagnostic } from '../../base/diagnostic.ts';
import { useLab } from '../state/lab.ts';

/** What the assembler said of the last attempt; each leads to its place. */
export function Problems({ onOpen }: { onOpen: (diagnostic: Diagnostic) => void }) {
  const diagnostics = useLab((lab) => lab.diagnostics);
  if (diagnostics.length === 0) return null;
  return (
    <ul className="diagnostics" aria-label="Problems" aria-live="polite">
      {diagnostics.map((diagnostic) => (
        <li key={formatDiagnostic(diagnostic)} data-severity={diagnostic.severity}>
          <button type="button" onClick={() => onOpen(diagnostic)}>
            {formatDiagnostic(diagnostic)}
          </button>
        </li>
      ))}
    </ul>
  );
}

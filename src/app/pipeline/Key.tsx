import './key.css';

/** The stages as draw.ts draws them, from the left. */
const STAGES = [
  ['front', 'fetched; behind the others: waiting to retire'],
  ['waiting', 'waiting'],
  ['executing', 'executing'],
  ['retired', 'retired'],
  ['lost', 'lost: mispredicted'],
] as const;

/** What the bars of a row mean. */
export function PipelineKey() {
  return (
    <ul className="pipeline-key" aria-label="Bars of a row, from the left">
      {STAGES.map(([stage, words]) => (
        <li key={words}>
          <span data-stage={stage} /> {words}
        </li>
      ))}
    </ul>
  );
}

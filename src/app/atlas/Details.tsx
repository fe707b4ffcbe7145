import { type AtlasRow, EXACT } from '../../atlas/row/row.ts';
import { count } from '../../base/count.ts';
import { COLUMNS } from './columns.ts';
import { FamilyGlyph } from './FamilyGlyph.tsx';
import { fileOf, labLink } from './links.ts';
import { useCoreTitle } from './shown-core.ts';

const COUNTED = COLUMNS.filter(({ group }) => group === 'counted');

/** All that is known of one switch. */
export function Details({ row, core }: { row: AtlasRow; core: string }) {
  const {
    title,
    family,
    origin,
    version,
    licence,
    exact,
    entry,
    leftOut,
    note,
    keeps,
    untried,
    run,
    ends,
  } = row;
  const link = labLink(row);
  return (
    <>
      <h2>
        <FamilyGlyph family={family} /> {title}
      </h2>
      <p className="quiet">
        {family} · {origin}
        {version && `, ${version}`}
      </p>
      {link ? (
        <p className="atlas-ways">
          <a href={link}>step through it in the lab</a>
          <code className="quiet">{fileOf(row)}</code>
        </p>
      ) : (
        <p className="atlas-why">
          <b>There is no file of it here</b>: its licence, {licence}, does not go together with the
          lab’s GPL-2.0-only. Its figures were counted in the original’s source; it has never run
          here, so it has neither loads nor cycles.
        </p>
      )}
      {run && (
        <dl className="atlas-figures">
          {COUNTED.map((column) => (
            <div key={column.id}>
              <dt>{column.title}</dt>
              <dd>{column.text(row, core)}</dd>
            </div>
          ))}
        </dl>
      )}
      {run && <Cycles row={row} core={core} />}
      <dl className="atlas-words">
        <dt>keeps</dt>
        <dd>
          {keeps.join(', ') || 'nothing but rsp and the address to go on at'}
          {untried && ` (${untried.join(', ')}: told from the original, not tried here)`}
        </dd>
        {ends && (
          <>
            <dt>ends with</dt>
            <dd>{ends}</dd>
          </>
        )}
        <dt>a signal</dt>
        <dd>{survival(row)}</dd>
        {entry && (
          <>
            <dt>first entry</dt>
            <dd>{entry}</dd>
          </>
        )}
        {leftOut && (
          <>
            <dt>left out</dt>
            <dd>{leftOut}</dd>
          </>
        )}
        {note && (
          <>
            <dt>note</dt>
            <dd>{note}</dd>
          </>
        )}
        {exact && (
          <>
            <dt>file</dt>
            <dd>{EXACT[exact][1]}</dd>
          </>
        )}
        {licence && (
          <>
            <dt>licence</dt>
            <dd>{licence}</dd>
          </>
        )}
      </dl>
    </>
  );
}

function survival({ interruption }: AtlasRow): string {
  if (!interruption) return 'has not been tried';
  const { points, broken } = interruption;
  if (broken === 0)
    return `does no harm before any of the ${points} instructions that it was tried at`;
  return `breaks it before ${broken} of the ${points} instructions that it was tried at`;
}

/** A switch on every core. */
function Cycles({ row, core }: { row: AtlasRow; core: string }) {
  return (
    <table className="atlas-cores">
      <thead>
        <tr>
          <th scope="col">cycles</th>
          <th scope="col">cold, modelled</th>
          <th scope="col">warm, modelled</th>
          <th scope="col">warm, measured</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(row.cycles).map(([name, { cold, warm, measured }]) => (
          <tr key={name} aria-current={name === core || undefined}>
            <th scope="row">
              <CoreTitle name={name} />
            </th>
            <td>{shown(cold)}</td>
            <td>{shown(warm)}</td>
            <td>{shown(measured)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const CoreTitle = ({ name }: { name: string }) => useCoreTitle(name);

const shown = (cycles: number | null | undefined) =>
  cycles == null ? '–' : count(cycles, cycles < 100 ? 1 : 0);

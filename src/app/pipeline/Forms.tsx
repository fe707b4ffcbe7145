import { count } from '../../base/count.ts';
import { useCore } from '../state/core.ts';
import { Source } from './Source.tsx';

/** What instructions cost; to be changed in the JSON. */
export function Forms({ filter }: { filter: string }) {
  const core = useCore((loaded) => loaded.core);
  if (!core) return null;
  const keys = Object.keys(core.sources);
  const shown = core.forms.filter(({ of }) => of.some((form) => form.includes(filter)));
  return (
    <details>
      <summary>instructions: {count(shown.length)} groups</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">forms</th>
            <th scope="col">micro-ops</th>
            <th scope="col">latency</th>
            <th scope="col">source</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ of, uops, latency, source, estimate }) => (
            <tr key={of.join()}>
              <th scope="row">{of.join('; ')}</th>
              <td>{uops.join(' ') || '–'}</td>
              <td>{estimate ? `≈ ${latency}` : latency}</td>
              <td className="quiet">
                <Source
                  number={keys.indexOf(source) + 1}
                  text={core.sources[source]}
                  estimate={estimate === true}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

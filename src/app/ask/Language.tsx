import { Fragment } from 'react';
import { CONDITIONS, LANGUAGE } from '../../query/language.ts';

/** What can be asked, and how conditions are written, a line each. */
export function Language() {
  return (
    <>
      <Lines name="What can be asked" lines={LANGUAGE} />
      <h3>Conditions</h3>
      <Lines name="Conditions" lines={CONDITIONS} />
    </>
  );
}

function Lines({ name, lines }: { name: string; lines: typeof LANGUAGE }) {
  return (
    <table className="language" aria-label={name}>
      <tbody>
        {lines.map(({ examples, means }) => (
          <tr key={examples[0]}>
            <th scope="row">
              {examples.map((text) => (
                <Fragment key={text}>
                  <code>{text}</code>{' '}
                </Fragment>
              ))}
            </th>
            <td>{means}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { Fragment } from 'react';
import { FORMS } from './forms.ts';

/** What can be asked, a line each. */
export function Language() {
  return (
    <table className="language" aria-label="What can be asked">
      <tbody>
        {FORMS.map(([examples, meaning]) => (
          <tr key={meaning}>
            <th scope="row">
              {examples.map((text) => (
                <Fragment key={text}>
                  <code>{text}</code>{' '}
                </Fragment>
              ))}
            </th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

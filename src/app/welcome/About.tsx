import { about } from 'virtual:about';
import { useEffect, useRef } from 'react';
import { showAbout } from '../state/welcome.ts';
import { WaysOn } from './WaysOn.tsx';
import { WithoutNetwork } from './WithoutNetwork.tsx';
import './welcome.css';

const ARTICLE = 'https://rethinkdb.com/blog/making-coroutines-fast';

/** What this is, what it comes from, whose work is in it. */
export default function About() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { version, commit, repository, engines } = about;
  return (
    <dialog
      ref={dialog}
      className="sheet about"
      aria-labelledby="about-title"
      closedby="any"
      onClose={() => showAbout(false)}
    >
      <form method="dialog">
        <h2 id="about-title">Swaplab</h2>
        <button type="submit" className="quiet" aria-label="close">
          ✕
        </button>
      </form>
      <p>
        A context-switch laboratory: it assembles x86-64 routines that switch stacks, executes them
        in an emulator, records every step, and lets you walk through the record.
      </p>
      <WaysOn />
      <h3>The article</h3>
      <p>
        It starts from{' '}
        <a href={ARTICLE} target="_blank" rel="noreferrer">
          Making coroutines fast
        </a>{' '}
        (RethinkDB, 2010), whose claims the <a href="#page=experiments">experiments</a> check.
      </p>
      <WithoutNetwork />
      <h3>Licence and source</h3>
      <p>
        Free software under GPL-2.0-only, as Unicorn and Keystone are, which are in it; decoding is
        by iced-x86 (MIT).{' '}
        {repository ? (
          <>
            The source: <a href={repository}>{repository}</a>.
          </>
        ) : (
          'Whoever gives you this page owes you its source, on request, under the same licence.'
        )}
      </p>
      <h3>Versions</h3>
      <table aria-label="Versions">
        <tbody>
          <tr>
            <th scope="row">Swaplab</th>
            <td>
              {version}
              {commit && `, commit ${commit}`}
            </td>
          </tr>
          {engines.map(({ name, what, version }) => (
            <tr key={name}>
              <th scope="row">{what}</th>
              <td>
                {version} <span className="quiet">({name})</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </dialog>
  );
}

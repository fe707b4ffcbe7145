import { useRef } from 'react';
import { useCourses } from '../state/course.ts';
import { forgetEverything } from '../state/forget.ts';
import { exportProgress } from './export-progress.ts';

/** For a computer that others use, too: deletes what a person leaves in the browser, after a question. */
export function Forget() {
  const own = useCourses((courses) => courses.own);
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" className="quiet" onClick={() => dialog.current?.showModal()}>
        forget everything here …
      </button>
      <dialog ref={dialog} className="sheet forget" aria-labelledby="forget-title" closedby="any">
        <form method="dialog">
          <h2 id="forget-title">Forget everything here?</h2>
          <button type="submit" className="quiet" aria-label="close">
            ✕
          </button>
        </form>
        <p>
          All that this page keeps in this browser is deleted, in every tab: answers, texts of
          exercises and their history, your name, your own sources, programs and runs, bookmarks,
          breakpoints, arrangement and settings. Nothing of it can be brought back. Export your
          progress first if you need it, and download sources of your own.
        </p>
        <form method="dialog" className="row">
          {own && (
            <button type="button" onClick={() => void exportProgress(own.name)}>
              export {own.title}
            </button>
          )}
          <button type="button" onClick={() => void exportProgress()}>
            export progress
          </button>
          <button type="button" className="danger" onClick={() => void forgetEverything()}>
            forget everything
          </button>
          <button type="submit">cancel</button>
        </form>
      </dialog>
    </>
  );
}

import { expectRun } from '../load/worker.ts';
import { LAB, usePage } from '../state/page.ts';
import { isTyping } from '../transport/typing.ts';
import { entriesOf, given } from './dropped.ts';
import { openAll } from './pick.ts';
import './open.css';

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files');

/** What is dropped on the editor joins the project in it. */
const joins = ({ target }: Event) =>
  target instanceof Element && target.closest('.editor') !== null;

/** An exercise's editor takes files by itself. */
const inExercise = ({ target }: Event) =>
  target instanceof Element && target.closest('.exercise-editor') !== null;

/** Takes files that are dropped on the page, and files and texts that are pasted outside of a text. */
export function watchOpening(): void {
  const { dataset } = document.documentElement;
  const inLab = () => usePage.getState().page === LAB;
  /** Pages that have a place for what a person brings. */
  const takes = () => inLab() || ['atlas', 'course'].includes(usePage.getState().page);
  const over = (event: DragEvent) => {
    if (!hasFiles(event) || !takes()) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.type === 'dragenter') expectRun();
    dataset.drop = inExercise(event) ? 'exercise' : joins(event) ? 'project' : 'page';
  };
  const end = () => delete dataset.drop;
  // Before the editor, which would put a file's text where the pointer is.
  const options = { capture: true };
  window.addEventListener('dragenter', over, options);
  window.addEventListener('dragover', over, options);
  window.addEventListener(
    'dragleave',
    (event) => {
      if (event.relatedTarget === null) end();
    },
    options,
  );
  window.addEventListener(
    'drop',
    (event) => {
      end();
      if (!hasFiles(event) || !event.dataTransfer || !takes() || inExercise(event)) return;
      event.preventDefault();
      event.stopPropagation();
      void openAll(entriesOf(event.dataTransfer), joins(event));
    },
    options,
  );
  window.addEventListener('paste', (event) => {
    const { clipboardData, target } = event;
    if (!clipboardData || !inLab() || isTyping(target)) return;
    const text = clipboardData.getData('text/plain');
    event.preventDefault();
    if (clipboardData.files.length > 0) void openAll(entriesOf(clipboardData), false);
    else if (text.trim() !== '')
      void openAll(async () => [given(new File([text], 'pasted.S'))], false);
  });
}

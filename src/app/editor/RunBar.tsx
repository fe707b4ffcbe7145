import type { ReactNode } from 'react';
import { deleteFiles } from '../open/files.ts';
import { isOwn } from '../run/sources.ts';
import { closeEditor } from '../state/drafts.ts';
import { useLab } from '../state/lab.ts';
import { assembleAndRun } from './assemble.ts';
import { FileBar, ProjectTabs, useProject } from './FileBar.tsx';

interface Props {
  path: string;
  /** What runs it: a button's words, and the keys that do the same. */
  words: string;
  keys?: string;
  /** What else can be done with the file. */
  children?: ReactNode;
}

/** Above what is edited: its files, and what runs it, deletes it and leaves it. */
export function RunBar({ path, words, keys, children }: Props) {
  const files = useProject(path);
  const busy = useLab((lab) => lab.activity !== undefined);
  return (
    <>
      {files.length > 1 && <ProjectTabs path={path} files={files} />}
      <div className="pane-bar">
        <FileBar path={path} files={files} />
        <span className="spring" />
        <button
          type="button"
          className="primary"
          title={keys}
          disabled={busy}
          onClick={() => void assembleAndRun(path)}
        >
          {words}
        </button>
        {children}
        {isOwn(path) && (
          <button type="button" className="quiet" onClick={() => void deleteFiles(path, false)}>
            delete
          </button>
        )}
        <button type="button" className="quiet" onClick={closeEditor}>
          close
        </button>
      </div>
    </>
  );
}

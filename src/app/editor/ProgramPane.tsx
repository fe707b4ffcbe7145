import { deleteFiles } from '../open/files.ts';
import { closeEditor } from '../state/drafts.ts';
import { useLab } from '../state/lab.ts';
import { assembleAndRun } from './assemble.ts';
import { FileBar, ProjectTabs, useProject } from './FileBar.tsx';
import { StartForm } from './StartForm.tsx';

/** A linked program: there is no text to edit, but it can be started in another way. */
export function ProgramPane({ path }: { path: string }) {
  const files = useProject(path);
  const busy = useLab((lab) => lab.activity !== undefined);
  return (
    <div className="editor">
      {files.length > 1 && <ProjectTabs path={path} files={files} />}
      <div className="pane-bar">
        <FileBar path={path} files={files} />
        <span className="spring" />
        <button
          type="button"
          className="primary"
          disabled={busy}
          onClick={() => void assembleAndRun(path)}
        >
          run
        </button>
        <button type="button" className="quiet" onClick={() => void deleteFiles(path, false)}>
          delete
        </button>
        <button type="button" className="quiet" onClick={closeEditor}>
          close
        </button>
      </div>
      <div className="program">
        <p>
          A program as a compiler and a linker made it. It is kept in this browser until you delete
          it; to change it, compile it again and open it.
        </p>
        <StartForm path={path} run={() => void assembleAndRun(path)} />
        <p className="quiet">
          The lab shows its lines of C where it was compiled with -g and the sources are beside it:
          drop them here, or choose <i>file</i> ▸ <i>add files from disk…</i>
        </p>
      </div>
    </div>
  );
}

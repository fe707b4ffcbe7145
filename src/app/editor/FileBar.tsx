import { type ChangeEvent, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { LAB_FILES } from '../../worker/lab-files.ts';
import { addFile, deleteFiles, downloadFile, downloadProject, renameFile } from '../open/files.ts';
import { pickFiles } from '../open/pick.ts';
import { nameInProject } from '../run/project.ts';
import { projectOf } from '../run/sources.ts';
import { useBinaries } from '../state/binaries.ts';
import { edit, useDrafts } from '../state/drafts.ts';

/** The files of the project that a file belongs to, as they come and go. */
export function useProject(path: string): string[] {
  useBinaries(({ paths }) => paths);
  return useDrafts(useShallow(() => projectOf(path)));
}

/** The files of a project; another one is a click away. */
export function ProjectTabs({ path, files }: { path: string; files: readonly string[] }) {
  return (
    <div className="pane-bar project-tabs">
      {files.map((each) => (
        <button
          key={each}
          type="button"
          className="file"
          title={each}
          aria-pressed={each === path}
          onClick={() => void edit(each)}
        >
          {nameInProject(each)}
        </button>
      ))}
    </div>
  );
}

/** A file's name, and what can be done with the file of one's own. `files` are those of its project. */
export function FileBar({ path, files }: { path: string; files: readonly string[] }) {
  const [renaming, setRenaming] = useState(false);
  const edited = useDrafts(({ texts }) => path in texts && texts[path] !== LAB_FILES[path]);
  const own = !(path in LAB_FILES);
  const act = (event: ChangeEvent<HTMLSelectElement>) => {
    const { value } = event.target;
    if (value === 'rename') setRenaming(true);
    else if (value === 'add') void addFile(path);
    else if (value === 'pick') pickFiles(true);
    else if (value === 'download') void downloadFile(path);
    else if (value === 'zip') void downloadProject(path);
    else if (value === 'delete all') void deleteFiles(path, true);
  };
  if (renaming) return <Renaming path={path} done={() => setRenaming(false)} />;
  return (
    <>
      <span className="file" title={path}>
        {path.slice(path.lastIndexOf('/') + 1)}
        {edited && ' •'}
      </span>
      <select className="file" aria-label="File" value="" onChange={act}>
        <option value="" disabled hidden>
          file
        </option>
        {own && <option value="rename">rename…</option>}
        {own && <option value="add">add a new file</option>}
        {own && <option value="pick">add files from disk…</option>}
        <option value="download">download</option>
        {files.length > 1 && <option value="zip">download all {files.length} (zip)</option>}
        {files.length > 1 && <option value="delete all">delete all {files.length}</option>}
      </select>
    </>
  );
}

function Renaming({ path, done }: { path: string; done: () => void }) {
  const [problem, setProblem] = useState<string>();
  return (
    <form
      className="renaming"
      onSubmit={async (event) => {
        event.preventDefault();
        const name = new FormData(event.currentTarget).get('name');
        const why = await renameFile(path, String(name));
        setProblem(why);
        if (!why) done();
      }}
    >
      <input
        type="text"
        name="name"
        aria-label="New name"
        aria-invalid={problem !== undefined}
        aria-describedby="rename-problem"
        defaultValue={nameInProject(path)}
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: a person has just asked for it
        autoFocus
        onFocus={({ target }) => {
          const { length } = target.value.replace(/\.[^./]*$/, '');
          target.setSelectionRange(target.value.lastIndexOf('/') + 1, length);
        }}
        onKeyDown={({ key }) => key === 'Escape' && done()}
      />
      <button type="submit">rename</button>
      <span id="rename-problem" role="alert">
        {problem}
      </span>
    </form>
  );
}

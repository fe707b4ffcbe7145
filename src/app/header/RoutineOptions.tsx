/** A source's path without `asm/` and its ending. */
export const short = (path: string) => path.replace(/^asm\//, '').replace(/\.S$/, '');

const folderOf = (path: string) => short(path).split('/')[0];

/** Shipped routines to choose from, by folder. */
export function RoutineOptions({
  paths,
  value = (path) => path,
  note = () => '',
}: {
  paths: readonly string[];
  /** What an option stands for. */
  value?: (path: string) => string;
  /** Said after its name. */
  note?: (path: string) => string;
}) {
  return [...new Set(paths.map(folderOf))].map((folder) => (
    <optgroup key={folder} label={folder}>
      {paths
        .filter((path) => folderOf(path) === folder)
        .map((path) => (
          <option key={path} value={value(path)}>
            {short(path)}
            {note(path)}
          </option>
        ))}
    </optgroup>
  ));
}

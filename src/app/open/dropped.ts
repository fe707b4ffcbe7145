/** A file that a person gives the page: its path among those that came with it, and how to get at it. */
export interface Given {
  /** `switch.S`, or `coro/src/switch.S` where a folder was dropped. */
  path: string;
  file(): Promise<File>;
}

/** Files of a folder at most: a home folder dropped by mistake has more. */
const MOST = 2000;

/** What was dropped or pasted. The list is empty as soon as its event is over: to be called before any `await`. */
export function entriesOf({ items, files }: DataTransfer): () => Promise<Given[]> {
  const plain = [...files].map(given);
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some((entry) => entry.isDirectory)) return async () => plain;
  return async () => {
    const found: Given[] = [];
    for (const entry of entries) await walk(entry, found);
    return found;
  };
}

/** A file that was chosen by itself. */
export function given(file: File): Given {
  return { path: file.name, file: async () => file };
}

async function walk(entry: FileSystemEntry, found: Given[]): Promise<void> {
  if (found.length >= MOST) return;
  const path = entry.fullPath.replace(/^\//, '');
  if (isFile(entry)) {
    const file = () => new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    found.push({ path, file });
    return;
  }
  // Of version control and the like.
  if (!isFolder(entry) || /^\.|^node_modules$/.test(entry.name)) return;
  const reader = entry.createReader();
  for (;;) {
    // A folder comes in portions, the last one empty.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return;
    for (const each of some) await walk(each, found);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

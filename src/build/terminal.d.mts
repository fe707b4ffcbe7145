/** By entry. */
type Hashes = Readonly<Record<string, string>>;

export function bundle(): Promise<URL>;
export function hashes(folder: URL): Hashes;
export function write(dir: string): Promise<{ started: Map<string, number>; hashes: Hashes }>;

export function bundle(): Promise<URL>;
export function write(dir: string): Promise<Map<string, number>>;

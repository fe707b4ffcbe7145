export declare function toWasm(
  javascript: string,
  exported: Record<string, string>,
): Uint8Array<ArrayBuffer>;

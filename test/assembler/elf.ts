/** The sections of a 64-bit ELF file that have contents, by name. */
export function elfSections(file: Uint8Array): Map<string, { address: number; bytes: Uint8Array }> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const headers = Number(view.getBigUint64(0x28, true));
  const entrySize = view.getUint16(0x3a, true);
  const count = view.getUint16(0x3c, true);
  const names = view.getUint16(0x3e, true);
  const read = (index: number) => {
    const at = headers + index * entrySize;
    return {
      name: view.getUint32(at, true),
      type: view.getUint32(at + 4, true),
      address: Number(view.getBigUint64(at + 0x10, true)),
      offset: Number(view.getBigUint64(at + 0x18, true)),
      size: Number(view.getBigUint64(at + 0x20, true)),
    };
  };
  const text = read(names);
  const sections = new Map<string, { address: number; bytes: Uint8Array }>();
  for (let index = 1; index < count; index++) {
    const { name, type, address, offset, size } = read(index);
    const start = text.offset + name;
    const label = new TextDecoder().decode(file.subarray(start, file.indexOf(0, start)));
    const noBits = 8;
    const bytes = type === noBits ? new Uint8Array(size) : file.slice(offset, offset + size);
    sections.set(label, { address, bytes });
  }
  return sections;
}

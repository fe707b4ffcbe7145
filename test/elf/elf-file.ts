/** A program header of a made-up file; what is not said is what suits a plain program. */
export interface MadeSegment {
  type?: number;
  flags?: number;
  /** Where in the file; by default where the bytes are put. */
  offset?: number;
  address: number;
  bytes?: Uint8Array;
  fileSize?: number | bigint;
  memorySize?: number | bigint;
  alignment?: number;
}

/** Fields of a made-up file's header. */
export interface MadeHeader {
  type?: number;
  machine?: number;
  /** 1 for 32, 2 for 64 bits. */
  bits?: number;
  /** 1 for little-endian, 2 for big-endian. */
  order?: number;
  entry?: number;
  /** Says that there are so many program headers. */
  count?: number;
  headerSize?: number;
}

const HEADER = 64;
const PROGRAM_HEADER = 56;

/** An ELF file of a header, program headers, and the segments' bytes, each as far into its page as its address. */
export function elfFile(segments: readonly MadeSegment[], header: MadeHeader = {}): Uint8Array {
  let end = HEADER + PROGRAM_HEADER * segments.length;
  const placed = segments.map(({ address, bytes = new Uint8Array() }) => {
    const offset = end + ((((address - end) % 4096) + 4096) % 4096);
    if (bytes.length > 0) end = offset + bytes.length;
    return offset;
  });
  const file = new Uint8Array(end);
  const view = new DataView(file.buffer);
  const u64 = (at: number, value: number | bigint) => view.setBigUint64(at, BigInt(value), true);
  const u16 = (at: number, value: number) => view.setUint16(at, value, header.order !== 2);
  file.set([0x7f, 0x45, 0x4c, 0x46, header.bits ?? 2, header.order ?? 1, 1]);
  u16(16, header.type ?? 2);
  u16(18, header.machine ?? 62);
  u16(20, 1);
  u64(24, header.entry ?? segments[0]?.address ?? 0);
  u64(32, HEADER);
  u16(52, HEADER);
  u16(54, header.headerSize ?? PROGRAM_HEADER);
  u16(56, header.count ?? segments.length);
  segments.forEach((segment, i) => {
    const at = HEADER + PROGRAM_HEADER * i;
    const { type = 1, flags = 5, address, bytes = new Uint8Array() } = segment;
    view.setUint32(at, type, true);
    view.setUint32(at + 4, flags, true);
    u64(at + 8, segment.offset ?? placed[i]);
    u64(at + 16, address);
    u64(at + 24, address);
    u64(at + 32, segment.fileSize ?? bytes.length);
    u64(at + 40, segment.memorySize ?? bytes.length);
    u64(at + 48, segment.alignment ?? 4096);
    if (bytes.length > 0) file.set(bytes, placed[i]);
  });
  return file;
}

/** `movl $status, %edi; movl $60, %eax; syscall` */
export const EXIT = (status: number) =>
  Uint8Array.of(0xbf, status, 0, 0, 0, 0xb8, 60, 0, 0, 0, 0x0f, 0x05);

import type { ElfFile } from './header.ts';
import { FileType, SegmentType } from './header.ts';
import { Refused } from './refused.ts';

/** Entries of the dynamic section (`d_tag`), and the flag that says that it is a program. */
const DT_NULL = 0;
const DT_NEEDED = 1;
const DT_FLAGS_1 = 0x6ffffffb;
const DF_1_PIE = 0x08000000;
const ENTRY_SIZE = 16;

const STATIC =
  "the lab runs programs that are linked statically: 'gcc -static', or 'gcc -static-pie'";

/** Refuses what is no whole program by itself. */
export function refuseUnlinked({ type, bytes, segments }: ElfFile): void {
  if (type === FileType.relocatable)
    throw new Refused(
      "it is an object file, not linked yet; link it: 'gcc -static prog.o -o prog'",
    );
  if (type === FileType.core)
    throw new Refused(
      'it is a core dump, what was left of a process; give the program that it is of',
    );
  if (type !== FileType.executable && type !== FileType.shared)
    throw new Refused(`its header is damaged: there is no type of file ${type}`);
  const dynamic = segments.find((each) => each.type === SegmentType.dynamic);
  let needs = segments.some((each) => each.type === SegmentType.interpreter);
  let flags = 0;
  for (
    let at = dynamic?.offset ?? 0, end = at + (dynamic?.fileSize ?? 0);
    at < end;
    at += ENTRY_SIZE
  ) {
    const tag = bytes.u64(at);
    if (tag === DT_NULL) break;
    if (tag === DT_NEEDED) needs = true;
    if (tag === DT_FLAGS_1) flags = bytes.u32(at + 8);
  }
  if (type === FileType.shared && !(flags & DF_1_PIE))
    if (!needs || segments.every((each) => each.type !== SegmentType.interpreter))
      throw new Refused(
        "it is a shared library, not a program; link a program with it: 'gcc -static'",
      );
  if (needs) throw new Refused(`it is linked dynamically; ${STATIC}`);
}

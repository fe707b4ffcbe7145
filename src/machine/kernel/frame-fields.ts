import { derived } from '../../base/derived.ts';
import { Slot, slotName } from '../registers.ts';
import { UCONTEXT_FIELDS, type UcontextField } from '../ucontext.ts';
import type { Arrival } from './arrival.ts';

/** A field of what the kernel lays for a handler, at its place in memory. */
export interface FrameField extends Omit<UcontextField, 'offset'> {
  address: number;
  /** Which of the frame's parts it belongs to. */
  part: 'return' | 'ucontext' | 'siginfo' | 'floating-point state';
  /** One of the few that tell where control was and goes on, and with which mask. */
  main?: true;
}

/** Of a `ucontext_t`, what the kernel has: behind its signal set the `siginfo_t` begins. */
const KERNEL_SIZE = 304;
export const KERNEL_FIELDS: readonly UcontextField[] = UCONTEXT_FIELDS.filter(
  ({ offset, kind }) => offset < KERNEL_SIZE && kind !== 'unused',
);

const MAIN: readonly string[] = ['gregs[RSP]', 'gregs[RIP]', 'uc_sigmask'];

type Row = readonly [
  name: string,
  offset: number,
  size: number,
  kind: UcontextField['kind'],
  slot?: number,
];

/** asm-generic/siginfo.h: what every signal has, and by what made it. */
const SIGINFO: readonly Row[] = [
  ['si_signo', 0, 4, 'number'],
  ['si_errno', 4, 4, 'number'],
  ['si_code', 8, 4, 'number'],
];
const FAULT: readonly Row[] = [['si_addr', 16, 8, 'address']];
const SENT: readonly Row[] = [
  ['si_pid', 16, 4, 'number'],
  ['si_uid', 20, 4, 'number'],
];
const VALUE: readonly Row[] = [['si_value', 24, 8, 'number']];

/** What `fxsave` stores (Intel SDM volume 1, table 10-2), and what the kernel says in the bytes that it leaves. */
const FLOATING: readonly Row[] = [
  ['fcw', 0, 2, 'x87', Slot.fcw],
  ['fsw', 2, 2, 'x87', Slot.fsw],
  ['ftw, abridged', 4, 1, 'x87'],
  ['fop', 6, 2, 'x87'],
  ['fip', 8, 8, 'address'],
  ['fdp', 16, 8, 'address'],
  ['mxcsr', 24, 4, 'mxcsr', Slot.mxcsr],
  ['mxcsr_mask', 28, 4, 'mxcsr'],
  ...Array.from({ length: 8 }, (_, i): Row[] => [
    [`st${i}`, 32 + 16 * i, 8, 'x87'],
    [`st${i}, exponent`, 40 + 16 * i, 2, 'x87'],
  ]).flat(),
  ...Array.from({ length: 32 }, (_, i): Row => {
    const slot = Slot.xmm0 + i;
    return [slotName(slot), 160 + 8 * i, 8, 'register', slot];
  }),
  ['magic1', 464, 4, 'number'],
  ['extended_size', 468, 4, 'number'],
  ['xfeatures', 472, 8, 'number'],
  ['xstate_size', 480, 4, 'number'],
];

/** The fields of an arrival's frame, ascending by address; what the kernel leaves unwritten is none. */
export const frameFields = derived((arrival: Arrival): readonly FrameField[] => {
  const { frame, ucontext, siginfo, fpstate, info } = arrival;
  const rows = (list: readonly Row[], from: number, part: FrameField['part']): FrameField[] =>
    list.map(([name, offset, size, kind, slot]) => ({
      name,
      short: name,
      address: from + offset,
      size,
      kind,
      part,
      ...(slot !== undefined && { slot }),
    }));
  const sender = info.sender || info.value !== undefined ? SENT : [];
  const source = info.address !== undefined ? FAULT : sender;
  const told = [...SIGINFO, ...source, ...(info.value === undefined ? [] : VALUE)];
  return [
    {
      name: 'pretcode',
      short: 'pretcode',
      address: frame,
      size: 8,
      kind: 'address',
      part: 'return',
      main: true,
    },
    ...KERNEL_FIELDS.map(
      ({ offset, ...field }): FrameField => ({
        ...field,
        address: ucontext + offset,
        part: 'ucontext',
        ...(MAIN.includes(field.short) && { main: true }),
      }),
    ),
    ...rows(told, siginfo, 'siginfo'),
    ...rows(FLOATING, fpstate, 'floating-point state'),
  ];
});

/** The field of an arrival's frame that an address lies in. */
export function frameFieldAt(arrival: Arrival, address: number): FrameField | undefined {
  return frameFields(arrival).find(
    (each) => address >= each.address && address < each.address + each.size,
  );
}

import { hex } from '../../base/hex.ts';
import { Slot } from '../registers.ts';
import { type Answer, type Answering, success } from './answer.ts';
import type { Process } from './process.ts';
import { catches } from './signal-delivery.ts';
import { SIGSEGV } from './signal-effect.ts';
import { restoreFrame } from './signal-frame.ts';
import { byKernel } from './signal-origin.ts';
import { send } from './signal-queue.ts';

/** rt_sigreturn (arch/x86/kernel/signal_64.c): goes on as the frame says, whatever a handler has left there. */
export const sigreturn: Answering = (process) => {
  const { cpu } = process.memory;
  const frame = cpu.read(Slot.rsp) - 8n;
  const restored = restoreFrame(process);
  if (!restored) return { ...success(), ...refused(process, frame) };
  const { mask, alternateStack, pc } = restored;
  process.mask = mask;
  if (alternateStack !== process.state.alternateStack) process.change({ alternateStack });
  const ends = restored.refused ? refused(process, frame) : {};
  return { result: cpu.read(Slot.rax), resumes: pc, ...ends };
};

/** SIGSEGV, for a handler if there is one. */
function refused(process: Process, frame: bigint): Pick<Answer, 'ends'> {
  if (catches(process, SIGSEGV)) {
    send(process, { info: byKernel(SIGSEGV), thread: true, injected: false });
    return {};
  }
  const why =
    `rt_sigreturn finds no frame of a signal at rsp − 8, ${hex(frame)}, that could be restored: ` +
    'a handler returns with rsp where it began, and leaves the frame as the kernel laid it';
  return { ends: { kind: 'killed', signal: SIGSEGV, why } };
}

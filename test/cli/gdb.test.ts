import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { framed, PacketReader } from '../../src/cli/gdb/packets.ts';
import { GdbSession } from '../../src/cli/gdb/session.ts';
import { writeElf } from '../../src/elf/write/write.ts';
import { Slot } from '../../src/machine/registers.ts';
import type { Scenario } from '../../src/machine/scenarios/scenario.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { recorded, scenarioLaunch } from '../machine/lab.ts';
import { BIN } from './swaplab.ts';

const shipped = SCENARIOS.find(({ name }) => name === 'ping-pong-glibc') as Scenario;
const reader = await recorded(await scenarioLaunch(shipped));
const elf = writeElf(reader.trace.image, reader.pc(0), (path) => path);
const session = (tell?: (text: string) => void) => new GdbSession(reader, elf, tell);
const address = (name: string) => {
  const symbol = reader.trace.image.symbols.find((each) => each.name === name);
  return (symbol?.address ?? 0).toString(16);
};

describe('packets', () => {
  test('are put together from what arrives in pieces', () => {
    const packets = new PacketReader();
    const bytes = new TextEncoder().encode(`+${framed('m401000,10')}\x03${framed('c')}`);
    const arrivals = [...bytes].flatMap((byte) => packets.push(Uint8Array.of(byte)));
    expect(arrivals).toEqual([
      { kind: 'packet', text: 'm401000,10' },
      { kind: 'interrupt' },
      { kind: 'packet', text: 'c' },
    ]);
  });

  test('that were damaged are told apart', () => {
    const bytes = new TextEncoder().encode('$g#00');
    expect(new PacketReader().push(bytes)).toEqual([{ kind: 'damaged' }]);
  });
});

describe('a client', () => {
  test('walks over breakpoints forward, and back to the beginning', () => {
    const client = session();
    expect(client.answer(`Z0,${address('swapcontext')},1`)).toBe('OK');
    expect(client.answer('vCont;c')).toBe('T05thread:1;');
    expect(client.answer('c')).toBe('T05thread:2;');
    expect(client.answer('bc')).toBe('T05thread:1;');
    expect(client.answer('bc')).toBe('T05thread:1;replaylog:begin;');
    expect(client.answer(`z0,${address('swapcontext')},1`)).toBe('OK');
    expect(client.answer('c')).toBe('T05thread:1;replaylog:end;');
  });

  test('stops behind a watched write going forward, before it going back', () => {
    const client = session();
    // gregs[RBX] of context A, which the first instruction of its first switch writes.
    const word = (Number.parseInt(address('context_a'), 16) + 128).toString(16);
    const [rip, rbx] = ['p10', 'p1'];
    expect(client.answer(`Z2,${word},8`)).toBe('OK');
    expect(client.answer('c')).toBe(`T05thread:1;watch:${word};`);
    const behind = client.answer(rip);
    expect(client.answer(`m${word},8`)).toBe(client.answer(rbx));
    expect(client.answer('bs')).toBe('T05thread:1;');
    expect(client.answer('s')).toBe('T05thread:1;');
    expect(client.answer(rip)).toBe(behind);
    expect(client.answer('bc')).toBe(`T05thread:1;watch:${word};`);
    expect(client.answer(`m${word},8`)).toBe('00'.repeat(8));
  });

  test('stops before and behind system calls, of one number or of any', () => {
    const client = session();
    const [first] = reader.trace.calls;
    const number = first.number.toString(16);
    expect(client.answer(`QCatchSyscalls:1;${number}`)).toBe('OK');
    expect(client.answer('vCont;c')).toBe(`T05thread:1;syscall_entry:${number};`);
    expect(client.answer(`m${reader.pc(first.step).toString(16)},2`)).toBe('0f05');
    expect(client.answer('c')).toMatch(`syscall_return:${number};`);
    expect(client.answer('bc')).toMatch(`syscall_entry:${number};`);
    expect(client.answer('QCatchSyscalls:1;e7')).toBe('OK');
    expect(client.answer('c')).toMatch('replaylog:end');
    expect(client.answer('QCatchSyscalls:1')).toBe('OK');
    let count = 0;
    while (/syscall_/.test(client.answer('bc') ?? '')) count++;
    expect(count).toBe(2 * reader.trace.calls.length);
    expect(client.answer('QCatchSyscalls:0')).toBe('OK');
    expect(client.answer('c')).toMatch('replaylog:end');
  });

  test('has contexts for threads, with names', () => {
    const client = session();
    expect(client.answer('qfThreadInfo')).toBe('m1,2');
    expect(client.answer('qXfer:threads:read::0,fff')).toContain(
      '<thread id="2" name="context B">not begun</thread>',
    );
  });

  /** A client at the first step at which B runs, in the middle of the switch from A. */
  const crossed = (tell?: (text: string) => void) => {
    const client = session(tell);
    const { cross } = reader.history.switches;
    client.answer(`Z0,${reader.pc(cross[0]).toString(16)},1`);
    expect(client.answer('vCont;c')).toBe('T05thread:1;');
    client.answer(`z0,${reader.pc(cross[0]).toString(16)},1`);
    return client;
  };
  const when = (client: GdbSession) =>
    Buffer.from(client.answer(`qRcmd,${Buffer.from('when').toString('hex')}`) ?? '', 'hex');
  const digits = (value: bigint | number) => {
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64LE(BigInt(value));
    return bytes.toString('hex');
  };

  test('sees a context that does not run as it goes on: behind the call of the switch', () => {
    const client = session();
    client.answer('Hg2');
    expect(client.answer('p10')).toBe(digits(Number.parseInt(address('body_b'), 16)));
    client.answer(`Z0,${address('body_b')},1`);
    expect(client.answer('c')).toBe('T05thread:2;');
    // Behind main's call, with the stack pointer that it had before, and all that it had in registers.
    const [start] = reader.history.switches.start;
    const call = start - 1;
    const { address: at, size } = reader.instruction(call) ?? { address: 0, size: 0 };
    expect(client.answer('Hg1')).toBe('OK');
    expect(client.answer('p10')).toBe(digits(at + size));
    for (const [number, slot] of [
      ['7', Slot.rsp],
      ['1', Slot.rbx],
      ['c', Slot.r12],
    ] as const)
      expect(client.answer(`p${number}`)).toBe(digits(reader.register(slot, call)));
  });

  test('steps a context that does not run: when it does again, and back to when it was left', () => {
    const client = crossed();
    const { cross, end, start } = reader.history.switches;
    expect(client.answer('vCont;s:1;c')).toBe('T00thread:2;');
    expect(client.answer('vCont;s:1;c')).toBe('T05thread:1;');
    expect(String(when(client))).toBe(
      `step ${end[1] + 1} of ${reader.trace.steps}, context A runs\n`,
    );
    expect(client.answer('T2')).toBe('OK');
    expect(client.answer('bs')).toBe('T05thread:2;');
    expect(String(when(client))).toMatch(`step ${cross[1]} of`);
    // 'thread apply all' asks about all of them, and comes back to where it was.
    expect([client.answer('T2'), client.answer('T1'), client.answer('bs')]).toEqual([
      'OK',
      'OK',
      'T05thread:2;',
    ]);
    expect(client.answer('vCont;s:2;c')).toBe('T05thread:2;');
    // Another one's breakpoint comes first.
    expect(client.answer(`Z0,${reader.pc(start[2]).toString(16)},1`)).toBe('OK');
    expect(client.answer('vCont;s:2;c')).toBe('T00thread:1;');
    expect(client.answer('vCont;s:2;c')).toBe('T05thread:1;');
    expect(String(when(client))).toMatch(`step ${start[2]} of`);
  });

  test('that lets one thread go alone gets no stop of another', () => {
    const client = crossed();
    expect(client.answer('vCont;s:1')).toBe('T05thread:1;');
    expect(client.answer(`Z0,${address('swapcontext')},1`)).toBe('OK');
    expect(client.answer('vCont;c:1')).toBe('T05thread:1;');
    const { start } = reader.history.switches;
    expect(String(when(client))).toMatch(`step ${start[2]} of`);
    client.answer('Hc2');
    expect(client.answer('bc')).toBe('T05thread:2;');
    expect(String(when(client))).toMatch(`step ${start[1]} of`);
  });

  test('is told of a context that never runs again, or has not run before', () => {
    const told: string[] = [];
    const client = crossed((text) => told.push(text));
    expect(client.answer('T2')).toBe('OK');
    expect(client.answer('bs')).toBe('T05thread:2;replaylog:begin;');
    client.answer('c');
    expect(client.answer('vCont;s:2;c')).toBe('T05thread:2;replaylog:end;');
    // Alone, over a breakpoint: gdb would hang.
    expect(client.answer('vCont;s:1')).toBe('T00thread:1;');
    expect(client.answer('Hg2')).toBe('OK');
    const { steps } = reader.trace;
    expect(told).toEqual([
      `context B has not run before; you are still at step ${reader.history.switches.cross[0]}.\n`,
      `context B never runs again; you are still at step ${steps}.\n`,
      `context A has nothing left to run; you are still at step ${steps}.\n`,
    ]);
    // It is behind the call of the last switch that it made.
    const { from, start } = reader.history.switches;
    const { address: at, size } = reader.instruction(start[from.lastIndexOf(1)] - 1) ?? {
      address: 0,
      size: 0,
    };
    expect(client.answer('p10')).toBe(digits(at + size));
    expect(client.answer('p0')).toBe('xx'.repeat(8));
  });

  test('changes nothing, and is told what to do instead', () => {
    const client = session();
    for (const packet of ['M401000,1:90', 'P0=0500000000000000', 'G00', 'X401000,1:a'])
      expect(client.answer(packet)).toMatch(/^E\.A recorded run never changes/);
  });

  test.each([
    '',
    'q',
    'Z',
    'Z9,0,0',
    'm',
    'mzz,zz',
    'm0,10',
    'p',
    'pff',
    'Hg99',
    'Hgzz',
    'T9',
    'vFile:',
    'vFile:open:zz',
    'qXfer:',
    'qXfer:features:read:target.xml',
    'vCont;',
    'b',
    '!',
    '\u0000',
  ])('sends %j: an answer, nothing worse', (packet) => {
    expect(session().answer(packet)).toEqual(expect.any(String));
  });
});

const hasGdb = spawnSync('gdb', ['--version']).status === 0;

describe.skipIf(!hasGdb)('gdb itself', () => {
  const server = spawn(process.execPath, [BIN, 'gdb', 'ping-pong-glibc'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  server.stderr.on('data', (chunk) => {
    told += chunk;
  });
  afterAll(() => server.kill('SIGINT'));
  const port = new Promise<string>((resolve) => {
    let text = '';
    server.stdout.on('data', (chunk) => {
      text += chunk;
      const [, found] = /target remote :(\d+)/.exec(text) ?? [];
      if (found) resolve(found);
    });
  });

  /** What gdb says of commands. */
  async function inGdb(commands: readonly string[]): Promise<string> {
    const gdb = spawn('gdb', ['-nx', '-batch', ...commands.flatMap((each) => ['-ex', each])]);
    let out = '';
    for (const stream of [gdb.stdout, gdb.stderr])
      stream.on('data', (chunk) => {
        out += chunk;
      });
    await once(gdb, 'close');
    return out;
  }

  test('walks forward and backward, with symbols, lines and threads', async () => {
    const commands = [
      `target remote :${await port}`,
      'info threads',
      'thread apply 2 info registers rip',
      'break swapcontext',
      'continue',
      'backtrace',
      'stepi',
      'reverse-stepi',
      'print $pc == &swapcontext',
      'continue',
      'reverse-continue',
      'reverse-continue',
      'print $rsp',
      'delete',
      'continue',
    ];
    const out = await inGdb(commands);
    expect(out).toMatch(
      /\* 1 +Thread 1 "context A" \(running\) +main \(\) at .*ping-pong-ucontext\.S:\d+/,
    );
    expect(out).toMatch(/2 +Thread 2 "context B" \(not begun\) +body_b \(\)/);
    expect(out).toMatch(/Breakpoint 1, swapcontext \(\) at .*swapcontext\.S:\d+/);
    expect(out).toMatch(/#1 +0x\w+ in main \(\) at .*ping-pong-ucontext\.S:\d+/);
    expect(out).toContain('$1 = 1');
    expect(out).toMatch(/Thread 2 "context B" hit Breakpoint 1/);
    expect(out.match(/No more reverse-execution history/g)?.length).toBe(2);
    expect(out).toContain('$2 = (void *) 0x7fffffffefb8');
  });

  test('catches system calls by name, in both directions', async () => {
    const out = await inGdb([
      `target remote :${await port}`,
      'catch syscall rt_sigprocmask',
      'continue',
      'x/i $pc',
      'continue',
      'reverse-continue',
      'delete',
      'catch syscall write',
      'continue',
    ]);
    expect(out).toContain("Catchpoint 1 (syscall 'rt_sigprocmask' [14])");
    expect(out.match(/Catchpoint 1 \(call to syscall rt_sigprocmask\), /g)).toHaveLength(2);
    expect(out.match(/Catchpoint 1 \(returned from syscall rt_sigprocmask\), /g)).toHaveLength(1);
    expect(out).toMatch(/=> 0x\w+ <swapcontext\+\d+>:\tsyscall/);
    expect(out).toContain('No more reverse-execution history');
  });

  test('watches a word in both directions, and is told why it can change none', async () => {
    const word = '*(long*)((char*)&context_a+128)';
    const out = await inGdb([
      `target remote :${await port}`,
      `watch ${word}`,
      'continue',
      'reverse-continue',
      'print $rip == &swapcontext',
      'delete',
      `rwatch ${word}`,
      'continue',
      'thread 1',
      'info symbol $pc',
      'set var $rax = 7',
      'set var *(long*)$rsp = 1',
    ]);
    expect(out).toMatch(
      /Thread 1 "context A" hit Hardware watchpoint 1: .*\n\nOld value = 0\nNew value = -6872316419617284085\n/,
    );
    expect(out).toMatch(/Old value = -6872316419617284085\nNew value = 0\n/);
    expect(out).toContain('$1 = 1');
    expect(out).toMatch(/hit Hardware read watchpoint 2: .*\n\nValue = -6872316419617284085\n/);
    expect(out).toMatch(/swapcontext \+ \d+ in section \.text/);
    expect(out).toMatch(/Could not write register "rax"; .*fork it in the page/);
    // Of memory gdb says only that it can't: the lab says why.
    expect(out).toMatch(/Cannot access memory at address 0x\w+/);
    expect(told.match(/fork it in the page/g)?.length).toBeGreaterThan(1);
  });
});

test('a program gets what follows --, and what it is to read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'swaplab-'));
  const main = join(folder, 'main.S');
  const input = join(folder, 'input.txt');
  // It exits with the number of its arguments and of the bytes that it reads.
  writeFileSync(
    main,
    `        .globl  _start
_start: movq    (%rsp), %rbx
        xorl    %eax, %eax
        xorl    %edi, %edi
        leaq    -64(%rsp), %rsi
        movl    $32, %edx
        syscall
        leal    (%rax,%rbx), %edi
        movl    $60, %eax
        syscall
`,
  );
  writeFileSync(input, 'abcdef\n');
  /** The first that is said of the program. */
  const said = async (...options: string[]) => {
    const server = spawn(process.execPath, [BIN, 'gdb', main, ...options]);
    const [chunk] = await once(server.stdout, 'data');
    server.kill('SIGINT');
    await once(server, 'close');
    return String(chunk);
  };
  const read = await said('--stdin', input, '--', 'one', 'two');
  const failed = await said('--fail-syscall', '1');
  const killed = await said('--signal', 'TERM@3');
  rmSync(folder, { recursive: true });
  expect(read).toMatch(/main\.S: exited with 10 in context A after 9 steps/);
  // -14, EFAULT, and its own name.
  expect(failed).toMatch(/main\.S: exited with 243 /);
  expect(killed).toMatch(/main\.S: .*SIGTERM.* after 3 steps/);
});

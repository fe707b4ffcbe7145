import { describe, expect, it } from 'vitest';
import { runElf } from '../elf/run-elf.ts';
import { build, has } from '../elf/with-debug.ts';
import { ask, problemOf, stepsOf } from './asking.ts';

const OPTIONS = '-static -nostdlib -O0 queue.c';
const COMMANDS = [
  `gcc -gdwarf-5 ${OPTIONS}`,
  `gcc -gdwarf-2 -gstrict-dwarf ${OPTIONS}`,
  `clang -gdwarf-4 ${OPTIONS}`,
].filter((command) => has(command.split(' ')[0]));

describe.each(COMMANDS)('members of variables of %s', async (command) => {
  const reader = await runElf(build(command).bytes);
  const { steps, image } = reader.trace;
  const tasks = image.symbols.find(({ name }) => name === 'tasks')?.address ?? 0;
  /** Of one of the tasks: which byte of the array. */
  const offset = (text: string, position = steps) => {
    const [address] = /0x[0-9a-f]+/.exec(ask(reader, `write ${text}`, position).words) ?? [];
    return Number(address) - tasks;
  };

  it('lie where C has them', () => {
    expect(offset('tasks[1].id')).toBe(24 + 8);
    expect(offset('tasks[2].count')).toBe(2 * 24 + 16);
    expect(offset('tasks[2].name[3]')).toBe(2 * 24 + 19);
  });

  it('are reached through pointers as they are at the position', () => {
    expect(offset('ready.head->next->next->id')).toBe(2 * 24 + 8);
    expect(offset('ready.head.next')).toBe(0);
    expect(offset('ready.head[2].id')).toBe(2 * 24 + 8);
    const [made] = stepsOf(reader, 'write tasks[1].id');
    expect(offset('current->id', made)).toBe(24 + 8);
    // Null at first: where it leads once it is set.
    const [set] = stepsOf(reader, 'write current');
    expect(offset('current->id', 0)).toBe(8);
    expect(ask(reader, 'write current->id', 0).words).toContain(`from step ${set + 1} on`);
    expect(stepsOf(reader, 'write current->id', 0)).toEqual(stepsOf(reader, 'write tasks[0].id'));
    const beyond = 'ready.head->next->next->next->id';
    expect(problemOf(reader, beyond)[0]).toContain(`${beyond} leads to no memory from here on`);
  });

  it('stand in conditions, which follow the pointers anew at every position', () => {
    const written = stepsOf(reader, 'write tasks[1].id');
    expect(written).toHaveLength(1);
    expect(stepsOf(reader, 'current->id == 6')).toEqual(written);
    expect(stepsOf(reader, 'ready.tail->id becomes 7')).toHaveLength(1);
    expect(stepsOf(reader, 'write ready.depth if ready.depth < -2')).toHaveLength(1);
    expect(stepsOf(reader, 'current == &tasks[2]')).toHaveLength(1);
    expect(stepsOf(reader, 'u32[tasks[1].id] == 6')).toEqual(written);
  });

  it('that there are not are refused with those that there are', () => {
    expect(problemOf(reader, 'tasks[1].idd')).toEqual([
      "tasks[1] has no member 'idd'; did you mean 'id'?",
      8,
    ]);
    expect(problemOf(reader, 'write ready.xyz')[0]).toContain('it has head, tail, depth');
    expect(problemOf(reader, 'current->id[1]')[0]).toBe('current->id has no elements');
    expect(problemOf(reader, 'tasks[1].id->next')[0]).toBe(
      'tasks[1].id has no members that are known',
    );
    expect(problemOf(reader, 'count changed')).toEqual(["that is asked as 'change count'", 0]);
  });
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { file, folder } from '../cli/swaplab.ts';
import { CONTEXT_SIBLINGS } from './context-siblings.ts';
import { command } from './lab.ts';
import { SIBLINGS } from './siblings.ts';

test.each([...SIBLINGS, ...CONTEXT_SIBLINGS])(
  '$name',
  async ({ text, command: line, code, facts }) => {
    const [name, ...rest] = line.split(' ');
    const printed = await command(name, join(folder, file('own.S', text)), ...rest);
    expect(printed.code, printed.text).toBe(code);
    for (const fact of facts)
      if (typeof fact === 'string') expect(printed.text).toContain(fact);
      else expect(printed.text).toMatch(fact);
  },
);

import { expect, test } from 'vitest';
import { swaplab } from './swaplab.ts';

test('a drill is printed as questions, the same for the same seed, with the next ones behind it', async () => {
  const words = ['drill', 'where-ret-goes', '--scenario', 'ping-pong-lightweight', '--seed', '7'];
  const { code, stdout } = await swaplab([...words, '--count', '3']);
  expect(code).toBe(0);
  expect(stdout.match(/^where-ret-goes · ping-pong-lightweight · seed \d+$/gm)).toEqual(
    [7, 8, 9].map((seed) => `where-ret-goes · ping-pong-lightweight · seed ${seed}`),
  );
  expect(stdout).not.toContain(' = 0x401');
  const { stdout: first } = await swaplab([...words, '--answers']);
  const [question] = stdout.split('\n\n');
  expect(first.startsWith(question)).toBe(true);
  expect(first).toMatch(/^ {4}= 0x401[0-9a-f]{3}$/m);
  const { stdout: json } = await swaplab([...words, '--json']);
  const [record] = JSON.parse(json);
  expect(record).toMatchObject({ kind: 'where-ret-goes', seed: 7, form: 'value' });
  expect(first).toContain(`= ${record.answer}`);
});

test('a drill of a lesson goes by its name or its number', async () => {
  const { stdout } = await swaplab(['drill', 'what-a-context-is', '--seed', '5', '--count', '2']);
  expect(await swaplab(['drill', '1', '--seed', '5', '--count', '2'])).toMatchObject({ stdout });
  expect(stdout).toMatch(/^(where-ret-goes|rsp-after|whose-return) · .* · seed 5$/m);
});

test.each([
  [
    ['drill', 'where-ret-gose'],
    /no such drill and no such lesson; did you mean 'where-ret-goes'\?/,
  ],
  [['drill', 'beyond'], /that lesson has no drill/],
  [['drill', 'the-graf'], /no such lesson; did you mean 'the-graph'\?/],
  [
    ['drill', 'mask-after', '--scenario', 'ping-pong-lightweight'],
    /ping-pong-lightweight: its run has nothing to ask for by 'mask-after'/,
  ],
  [['drill', 'rsp-after', '--scenario', 'nothing'], /nothing/],
  [['answers', 'no-lesson-at-all'], /no-lesson-at-all: no such lesson/],
])('%j is refused in words', async (words, message) => {
  const { code, stderr } = await swaplab(words);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});

test('the key has every question of a lesson, in text, JSON and CSV', async () => {
  const { code, stdout } = await swaplab(['answers', 'what-a-context-is']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/where-ret-goes \(value, a prediction, ping-pong-lightweight\)/);
  expect(stdout).toMatch(/^ {4}= 0x401021$/m);
  expect(stdout).toMatch(/^ {4}Look for: /m);
  const { stdout: json } = await swaplab(['answers', 'what-a-context-is', '--json']);
  const entries = JSON.parse(json);
  expect(entries.find(({ id }: { id: string }) => id === 'what-changed').answer).toBe('rsi, rdi');
  for (const { kind, answer, why } of entries)
    expect([kind, why !== '', kind === 'explain' || answer !== '']).toEqual([kind, true, true]);
  const { stdout: csv } = await swaplab(['answers', 'what-a-context-is', '--csv']);
  expect(csv.trimEnd().split('\n')).toHaveLength(entries.length + 1);
  expect(csv).toMatch(/^lesson,id,kind,scenario,predict,ask,answer,why$/m);
});

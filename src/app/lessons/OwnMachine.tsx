import { useState } from 'react';
import type { ExercisePage } from '../../lessons/course-modules.ts';
import { needed } from '../load/load-chunk.ts';

/** How to run a switch on the CPU at hand: a folder to load, and what the terminal has for it. Nothing of exercises that native takes none of. */
export function OwnMachine({ exercise, text }: { exercise: ExercisePage; text: string }) {
  const [state, setState] = useState<string>();
  const { id, contract } = exercise;
  if (contract.kind !== 'switch' || contract.calls === 'needed') return null;
  const get = async () => {
    setState('Making the folder …');
    const module = await needed('What makes the folder', () => import('./native-zip.ts'));
    setState(module && (await module.downloadNative(exercise, text)));
  };
  return (
    <details className="own-machine">
      <summary>On your own machine</summary>
      <p>
        A folder with your text, a program that switches through it, and a Makefile, for x86-64
        Linux with gcc or clang: <code>make check</code> says what is lost,{' '}
        <code>make measure</code> how many cycles a switch takes there, <code>make gdb</code> steps
        through one.
      </p>
      <p>
        <button type="button" onClick={() => void get()}>
          get the folder (.zip)
        </button>{' '}
        or, in the terminal: {/* The terminal knows the lab's own exercises. */}
        <code>swaplab native {id.includes('/') ? '' : `${id} `}mine.S</code>
      </p>
      <p role="status">{state}</p>
    </details>
  );
}

// A thread of the grader, for tests: they run the program from its sources, its threads from a bundle of them.
import { bundle } from '../build/terminal.mjs';

export default (await import(new URL('grade-worker.mjs', await bundle()))).default;

// A thread of the atlas, for tests: they run the program from its sources, its threads from a bundle of them.
import { bundle } from '../../build/terminal.mjs';

export default (await import(new URL('atlas-worker.mjs', await bundle()))).default;

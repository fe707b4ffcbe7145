import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';

// What Node finds equal in milliseconds, Vitest's own comparison walks through for seconds when it
// holds the columns of a trace. Where Node sees a difference Vitest decides, and shows it.
expect.addEqualityTesters([
  (found, wanted) =>
    (typeof found === 'object' && found !== null && isDeepStrictEqual(found, wanted)) || undefined,
]);

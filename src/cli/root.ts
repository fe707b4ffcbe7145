import { fileURLToPath } from 'node:url';

/** The folder that asm/ and lessons/ lie in, with a slash at the end. A bundle of this program lies as deep as this file. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

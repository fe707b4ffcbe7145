import { afterAll } from 'vitest';
import { clear } from './cli/folder.ts';

afterAll(clear);

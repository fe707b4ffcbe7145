import { expose } from 'comlink';
import { TimingEnd } from './timing-end.ts';

expose(new TimingEnd());

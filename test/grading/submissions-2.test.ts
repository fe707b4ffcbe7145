import { testSubmissions } from './submissions.ts';

// In six files, so that all workers have some to judge to the end.
testSubmissions(1, 6);

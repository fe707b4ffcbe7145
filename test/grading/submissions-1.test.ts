import { testSubmissions } from './submissions.ts';

// In two files, so that they are judged at the same time.
testSubmissions(0, 2);

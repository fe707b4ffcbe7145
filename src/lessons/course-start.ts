/** What the first member of a course's file says. */
export const COURSE_FORMAT = 'swaplab-course';

const FIRST = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${COURSE_FORMAT}"`);

/** Whether a file that begins with these bytes, 64 or more, is a course of a teacher's own. */
export const isCourseFile = (bytes: Uint8Array): boolean =>
  FIRST.test(new TextDecoder().decode(bytes.subarray(0, 64)));

import type { AddCommand } from '../command.ts';

/** `swaplab pack-course`. */
export const addPackCourse: AddCommand = (swaplab, finish) => {
  swaplab
    .command('pack-course')
    .description("make one file of lessons of one's own, which the page opens")
    .argument('<folder>', 'the folder that the lessons are in')
    .option('-o, --output <file>', 'where to write it', 'course.json')
    .option('--name <name>', "what progress is kept under (default: the folder's name)")
    .option('--title <title>', "what the page calls it (default: the folder's name)")
    .option('--without-solutions', 'leave out what "I give up" would show')
    .addHelpText(
      'after',
      `
The lessons are linted first, and figures in them asked of the lab. On the page 'open a course' opens the file, or the
address does: https://…/?course=course.json for a file beside the page.

Example:
  swaplab pack-course my-lessons --name os-2026 --title "Operating systems" -o course.json`,
    )
    .action(async (folder: string, options: import('./pack-course.ts').PackCourse) => {
      const { packCourse } = await import('./pack-course.ts');
      finish(await packCourse(folder, options));
    });
};

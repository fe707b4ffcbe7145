/**
 * A lesson's name in addresses and in progress: that of its folder without the number that puts it
 * in order, so that a course can be put in another order and no link or answer is lost.
 */
export const slugOf = (folder: string): string => folder.replace(/^\d+-/, '');

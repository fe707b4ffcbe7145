/** A text in lines of at most `room`, or as long as its longest word. */
export function wrap(text: string, room: number): string[] {
  const words = text.split(' ');
  const width = Math.max(room, ...words.map(({ length }) => length));
  const lines = [words[0]];
  for (const word of words.slice(1))
    if (lines[lines.length - 1].length + 1 + word.length <= width)
      lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
  return lines;
}

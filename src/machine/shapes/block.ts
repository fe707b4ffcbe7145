/** Source text of an assembly file, in the lab's layout. */
export class Block {
  text = '';

  /** A statement, perhaps with a comment. */
  line(operation: string, operands = '', comment = ''): void {
    const statement = `        ${operation.padEnd(7)} ${operands}`.trimEnd();
    this.text += comment ? `${statement.padEnd(39)} /* ${comment} */\n` : `${statement}\n`;
  }

  label(name: string, comment = ''): void {
    this.text += comment ? `${`${name}:`.padEnd(39)} /* ${comment} */\n` : `${name}:\n`;
  }

  /** Begins a function. */
  open(name: string, about: string, global = true): void {
    this.text += `\n/* ${name}: ${about} */\n`;
    if (global) this.line('.globl', name);
    this.line('.type', `${name}, @function`);
    this.label(name);
  }

  close(name: string): void {
    this.line('.size', `${name}, .-${name}`);
  }
}

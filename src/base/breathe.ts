/** Gives way to other tasks: a page paints and hears keys, a worker hears its messages. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

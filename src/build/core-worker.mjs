// A thread of the build.
export default async function call({ folder, entry, name, args }) {
  const module = await import(new URL(`${entry}.cjs`, folder).href);
  return module[name](...args);
}

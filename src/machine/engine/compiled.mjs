/**
 * Compiles the WebAssembly module at an address. Whoever has it from a server that names its type has it compiled at the next
 * visit: browsers keep what they compile from a stream.
 * @throws what `fetch` and the compiler throw; `TypeError` if the server has no such file
 */
export async function compiled(url) {
  if (url.protocol === 'file:')
    return new WebAssembly.Module(process.getBuiltinModule('node:fs').readFileSync(url));
  const response = await fetch(url);
  if (!response.ok) throw new TypeError(`${url}: ${response.status}`);
  return response.headers.get('content-type') === 'application/wasm'
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { errorCode } from '../error-code.ts';
import { Exit, Refusal } from '../exit.ts';
import { pageFiles } from '../page/files.ts';
import { ROOT } from '../root.ts';

export interface ServeOptions {
  port: number;
  /** An address, or true for every one of this machine. */
  host?: string | true;
  open?: boolean;
}

const LOOPBACK = '127.0.0.1';

const EVERYWHERE = '0.0.0.0';

/** `swaplab serve`: the exit code, once Ctrl-C has ended it. */
export async function servePage(
  { port, host, open }: ServeOptions,
  folder = `${ROOT}dist`,
): Promise<number> {
  if (!existsSync(`${folder}/index.html.br`))
    throw new Refusal(`there is no page in ${folder}; 'npm run build' makes it`);
  const address = host === true ? EVERYWHERE : (host ?? LOOPBACK);
  const server = createServer(pageFiles(folder));
  const taken = await listen(server, port, address);
  for (const url of addresses(address, taken)) console.log(url);
  console.error('Ctrl-C ends it.');
  if (open) openBrowser(`http://localhost:${taken}/`);
  await new Promise<void>((resolve) => process.once('SIGINT', resolve));
  server.close();
  server.closeAllConnections();
  return Exit.ok;
}

/** @returns the port that was taken */
function listen(
  server: ReturnType<typeof createServer>,
  port: number,
  host: string,
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(refusal(error, port, host)));
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function refusal(error: Error, port: number, host: string): Error {
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return new Refusal(`port ${port} is in use; --port 0 takes one that is free`);
    case 'EACCES':
      return new Refusal(`port ${port} may not be listened at; those from 1024 on may`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Refusal(`${host} is no address of this machine; --host alone takes every one`);
    default:
      return error;
  }
}

/** Where the page is to be had. */
function addresses(host: string, port: number): string[] {
  if (host === LOOPBACK) return [`http://localhost:${port}/`];
  if (host !== EVERYWHERE) return [`http://${host.includes(':') ? `[${host}]` : host}:${port}/`];
  const others = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  return ['localhost', ...others.map(({ address }) => address)].map(
    (name) => `http://${name}:${port}/`,
  );
}

/** As the desktop does. Where there is none, the address that was printed is all there is. */
function openBrowser(url: string): void {
  const [command, ...before] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '""']
        : ['xdg-open'];
  spawn(command, [...before, url], { stdio: 'ignore', detached: true })
    .on('error', () => console.error(`no browser could be opened: '${command}' is missing`))
    .unref();
}

// Finds the Chromium that the tests drive; as a program, installs one where there is none.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Chromium without the parts that only a window needs: a page costs half the processor time in it. */
const SHELL = '/usr/bin/chromium-headless-shell';

const INSTALLED = [
  SHELL,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** Path of an installed Chromium or Chrome; undefined leaves the choice to Playwright. */
export function findBrowser() {
  return [process.env.CHROMIUM, ...INSTALLED].find((path) => path && existsSync(path));
}

/** What Playwright's `launchOptions` need. Chromium's sandbox does not work for root. */
export const launchOptions = {
  ...(findBrowser() && { executablePath: findBrowser() }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
};

function installBrowser() {
  const run = (command, ...args) => execFileSync(command, args, { stdio: 'inherit' });
  if (existsSync('/etc/debian_version')) {
    const apt = (...args) =>
      process.getuid() === 0 ? run('apt-get', ...args) : run('sudo', '-n', 'apt-get', ...args);
    try {
      apt('update', '-qq');
      apt('install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell');
    } catch (error) {
      console.error(`chromium-headless-shell from Debian: ${error.message}`);
    }
  }
  if (!findBrowser())
    run(process.execPath, 'node_modules/playwright/cli.js', 'install', 'chromium');
}

const chosen = process.env.CHROMIUM ?? SHELL;
if (process.argv[1] === fileURLToPath(import.meta.url) && !existsSync(chosen)) installBrowser();

/** Path of an installed Chromium or Chrome; undefined leaves the choice to Playwright. */
export function findBrowser(): string | undefined;
/** What Playwright's `launchOptions` need. */
export const launchOptions: { executablePath?: string; args: string[] };

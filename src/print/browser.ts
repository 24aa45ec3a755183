import type { Browser } from 'puppeteer';
import puppeteer from 'puppeteer';
import { unpackBundledBrowser } from './bundled-browser.ts';
import type { BrowserChoice } from './find-browser.ts';
import { findBrowser } from './find-browser.ts';

/** A running browser and where it came from. */
export interface RunningBrowser {
  readonly browser: Browser;
  readonly choice: BrowserChoice;
  /** As it calls itself, e.g. `HeadlessChrome/153.0.0.0`; equal bytes are promised only within one version. */
  readonly version: string;
}

/** Printing a long chapter is one call of the protocol, which by default may take three minutes. */
const PROTOCOL_TIMEOUT_MS = 30 * 60_000;

const quietly = [
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

/** Starts the browser that `findBrowser` names. The caller closes it. */
export async function launchBrowser(choice?: BrowserChoice): Promise<RunningBrowser> {
  const chosen = choice ?? (await findBrowser());
  const { path, env } =
    chosen.path === undefined ? await unpackBundledBrowser() : { path: chosen.path, env: {} };
  const isShell = chosen.sumber === 'bawaan' || /headless[-_]shell/.test(path);
  try {
    const browser = await puppeteer.launch({
      executablePath: path,
      headless: isShell ? 'shell' : true,
      args: withoutSandbox() ? ['--no-sandbox', ...quietly] : quietly,
      env: { ...process.env, ...env },
      protocolTimeout: PROTOCOL_TIMEOUT_MS,
    });
    return { browser, choice: chosen, version: await browser.version() };
  } catch (error) {
    throw new Error(`Peramban pencetak "${path}" tidak dapat dijalankan. ${cure(error)}`, {
      cause: error,
    });
  }
}

/** Chromium refuses to sandbox for root; for everyone else the sandbox stays unless they give it up. */
function withoutSandbox(): boolean {
  return process.getuid?.() === 0 || process.env['CACAH_TANPA_SANDBOX'] === '1';
}

function cure(error: unknown): string {
  return error instanceof Error && error.message.includes('No usable sandbox')
    ? 'Sistem ini (Ubuntu 23.10 ke atas, atau wadah) melarang sandbox-nya: pasang Google Chrome, atau setel CACAH_TANPA_SANDBOX=1, yang aman selama yang dicetak hanya halaman sendiri.'
    : 'Tunjuk Chrome atau Chromium lain lewat PUPPETEER_EXECUTABLE_PATH.';
}

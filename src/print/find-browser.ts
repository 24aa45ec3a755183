import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer from 'puppeteer';

/** Which browser prints, and why that one. */
export interface BrowserChoice {
  readonly sumber: 'lingkungan' | 'sistem' | 'puppeteer' | 'bawaan';
  /** Absent for the bundled browser, which has a path only once it is unpacked. */
  readonly path?: string;
}

/** What the choice depends on. */
export interface Mesin {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly bisaDijalankan: (path: string) => boolean;
  /** Where puppeteer keeps the browser that it downloads, whether or not it is there. */
  readonly cachePuppeteer: () => Promise<string | undefined>;
}

/**
 * PUPPETEER_EXECUTABLE_PATH, else an installed Chrome, Chromium or Edge, else the one in puppeteer's
 * cache, else the bundled one (Linux x64). Throws when there is none, or when the variable names no program.
 */
export async function findBrowser(mesin: Mesin = mesinIni()): Promise<BrowserChoice> {
  const chosen = mesin.env['PUPPETEER_EXECUTABLE_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (mesin.bisaDijalankan(chosen)) return { sumber: 'lingkungan', path: chosen };
    throw new Error(
      `PUPPETEER_EXECUTABLE_PATH menunjuk "${chosen}", yang bukan program. Perbaiki isinya, atau kosongkan agar peramban dicari sendiri.`,
    );
  }
  const installed = candidates(mesin).find((path) => mesin.bisaDijalankan(path));
  if (installed !== undefined) return { sumber: 'sistem', path: installed };
  const cached = await mesin.cachePuppeteer();
  if (cached !== undefined && mesin.bisaDijalankan(cached))
    return { sumber: 'puppeteer', path: cached };
  if (mesin.platform === 'linux' && mesin.arch === 'x64') return { sumber: 'bawaan' };
  throw new Error(
    'Tidak ada peramban untuk mencetak PDF. Pasang Google Chrome atau Microsoft Edge, atau jalankan "npx puppeteer browsers install chrome", lalu ulangi.',
  );
}

function mesinIni(): Mesin {
  return {
    env: process.env,
    platform: process.platform,
    arch: process.arch,
    bisaDijalankan: isProgram,
    cachePuppeteer,
  };
}

const programs: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
  ],
  win32: ['chrome.exe', 'msedge.exe'],
};

const macApps = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsApps = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** By browser first, then by folder, so that Chrome wins over Edge wherever each is installed. */
function candidates({ env, platform }: Mesin): string[] {
  const fixed = installFolders(platform, env);
  const apps =
    platform === 'darwin' ? macApps : platform === 'win32' ? windowsApps : ['chrome/chrome'];
  const separator = platform === 'win32' ? '\\' : '/';
  const onPath = (env['PATH'] ?? '').split(platform === 'win32' ? ';' : delimiter).filter(Boolean);
  return [
    ...apps.flatMap((app) => fixed.map((folder) => folder + separator + app)),
    ...(programs[platform] ?? []).flatMap((name) =>
      onPath.map((folder) => folder + separator + name),
    ),
  ];
}

function installFolders(platform: NodeJS.Platform, env: Mesin['env']): string[] {
  if (platform === 'darwin') return ['/Applications', join(env['HOME'] ?? '', 'Applications')];
  if (platform === 'linux') return ['/opt/google'];
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

async function cachePuppeteer(): Promise<string | undefined> {
  try {
    return await puppeteer.executablePath();
  } catch {
    // puppeteer throws when its cache holds no browser, which is an answer here.
    return undefined;
  }
}

import { describe, expect, it } from 'vitest';
import type { Mesin } from '../../src/print/find-browser.ts';
import { findBrowser } from '../../src/print/find-browser.ts';

function mesin(ada: readonly string[], lain: Partial<Mesin> = {}): Mesin {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    arch: 'x64',
    bisaDijalankan: (path) => ada.includes(path),
    cachePuppeteer: () => Promise.resolve('/cache/chrome'),
    ...lain,
  };
}

const windows = {
  platform: 'win32',
  env: { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
} as const;

describe('the choice of a browser', () => {
  it.each([
    [
      'an installed one before the cache',
      mesin(['/usr/bin/chromium', '/cache/chrome']),
      'sistem',
      '/usr/bin/chromium',
    ],
    [
      'Chrome before Edge, wherever they are',
      mesin(['/usr/local/bin/microsoft-edge', '/usr/bin/google-chrome']),
      'sistem',
      '/usr/bin/google-chrome',
    ],
    ['the cache before the bundled one', mesin(['/cache/chrome']), 'puppeteer', '/cache/chrome'],
    ['the bundled one when there is no other', mesin([]), 'bawaan', undefined],
    [
      'one on macOS',
      mesin(['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'], {
        platform: 'darwin',
        arch: 'arm64',
      }),
      'sistem',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'Edge, which every Windows has',
      mesin(['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'], windows),
      'sistem',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    [
      'the one that the variable names before all others',
      mesin(['/x/chrome', '/usr/bin/chromium'], {
        env: { PATH: '/usr/bin', PUPPETEER_EXECUTABLE_PATH: '/x/chrome' },
      }),
      'lingkungan',
      '/x/chrome',
    ],
    [
      'another when the variable is empty',
      mesin(['/usr/bin/chromium'], { env: { PATH: '/usr/bin', PUPPETEER_EXECUTABLE_PATH: '' } }),
      'sistem',
      '/usr/bin/chromium',
    ],
  ])('takes %s', async (_, di, sumber, path) => {
    expect(await findBrowser(di)).toEqual(path === undefined ? { sumber } : { sumber, path });
  });

  it('stops when the variable names no program, instead of taking another browser', async () => {
    const di = mesin(['/usr/bin/chromium'], {
      env: { PATH: '/usr/bin', PUPPETEER_EXECUTABLE_PATH: '/salah' },
    });
    await expect(findBrowser(di)).rejects.toThrow('PUPPETEER_EXECUTABLE_PATH menunjuk "/salah"');
  });

  it.each([
    ['linux', 'arm64'],
    ['darwin', 'arm64'],
    ['win32', 'x64'],
  ] as const)('says what to install on %s %s, where none is bundled', async (platform, arch) => {
    const di = mesin([], { platform, arch, cachePuppeteer: () => Promise.resolve(undefined) });
    await expect(findBrowser(di)).rejects.toThrow(/Pasang Google Chrome atau Microsoft Edge/);
  });
});

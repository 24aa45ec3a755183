import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unpackBundledBrowser } from '../../src/print/bundled-browser.ts';

/** A ustar archive of the given files. */
function tar(berkas: Readonly<Record<string, string>>): Buffer {
  const parts = Object.entries(berkas).flatMap(([nama, isi]) => {
    const head = Buffer.alloc(512);
    head.write(nama, 0);
    head.write(`${isi.length.toString(8).padStart(11, '0')}\0`, 124);
    head.write('0', 156);
    const body = Buffer.alloc(Math.ceil(isi.length / 512) * 512);
    body.write(isi);
    return [head, body];
  });
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}

describe.skipIf(process.platform === 'win32')('the bundled browser', () => {
  let induk: string;
  let paket: string;
  const unpack = () => unpackBundledBrowser(join(paket, 'bin'), induk);
  const folder = async (): Promise<string> => join((await unpack()).path, '..');

  beforeEach(async () => {
    induk = await mkdtemp(join(tmpdir(), 'cacah-bawaan-'));
    paket = await mkdtemp(join(tmpdir(), 'cacah-paket-'));
    await mkdir(join(paket, 'bin'));
    await writeFile(join(paket, 'package.json'), '{"version": "9.8.7"}');
    await simpan('chromium.br', Buffer.from('program'));
    await simpan('al2023.tar.br', tar({ 'lib/libnss3.so': 'nss' }));
    await simpan('fonts.tar.br', tar({ 'fonts.conf': 'lain', 'fonts/A.ttf': 'huruf' }));
  });
  afterEach(async () => {
    await rm(induk, { recursive: true });
    await rm(paket, { recursive: true });
  });
  const simpan = (nama: string, isi: Buffer): Promise<void> =>
    writeFile(join(paket, 'bin', nama), brotliCompressSync(isi));

  it('is unpacked with libraries, a font and a configuration that names their place', async () => {
    const { path, env } = await unpack();
    expect(path).toContain('9.8.7');
    expect(await readFile(path, 'utf8')).toBe('program');
    expect((await stat(path)).mode & 0o777).toBe(0o700);
    const lib = env['LD_LIBRARY_PATH']?.split(':')[0] ?? '';
    expect(await readFile(join(lib, 'libnss3.so'), 'utf8')).toBe('nss');
    const fonts = env['FONTCONFIG_PATH'] ?? '';
    expect(await readFile(join(fonts, 'fonts.conf'), 'utf8')).toContain(`<dir>${fonts}</dir>`);
    expect(await readFile(join(fonts, 'fonts', 'A.ttf'), 'utf8')).toBe('huruf');
  });

  it('is unpacked once, whole, when several processes want it at the same time', async () => {
    const paths = (await Promise.all([unpack(), unpack(), unpack()])).map(({ path }) => path);
    expect(new Set(paths).size).toBe(1);
    expect(await readdir(induk)).toHaveLength(1);
  });

  it('is unpacked again when the temporary folder lost a part of it', async () => {
    const lama = await folder();
    await rm(join(lama, 'lib', 'libnss3.so'));
    await writeFile(join(lama, 'chromium'), 'prog');
    const { path } = await unpack();
    expect(await readFile(path, 'utf8')).toBe('program');
    expect(await readdir(join(lama, 'lib'))).toEqual(['libnss3.so']);
  });

  it('is not run from a folder that others may write to', async () => {
    await chmod(await folder(), 0o777);
    await expect(unpack()).rejects.toThrow(/dapat diubah pengguna lain/);
  });

  it('is not run from a link that stands in its place', async () => {
    const asli = await folder();
    const lain = join(induk, 'lain');
    await mkdir(lain);
    await rm(asli, { recursive: true });
    await symlink(lain, asli);
    await expect(unpack()).rejects.toThrow(/dapat diubah pengguna lain/);
  });

  it('refuses an archive that would write outside its folder', async () => {
    await simpan('al2023.tar.br', tar({ '../lib.so': 'x' }));
    await expect(unpack()).rejects.toThrow('tidak wajar');
    expect(await readdir(induk)).toEqual([]);
  });
});

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** How a reader makes the digest of a release's folder anew. */
export const perintahSidik = 'sha256sum *.csv | LC_ALL=C sort -k 2 | sha256sum';

/**
 * SHA-256 of the data of a release, in hexadecimal digits: that of a list with one line a file, its own digest, two
 * spaces and its name, in order of name, which is what `perintahSidik` makes of them.
 *
 * @param nama names of the files in the folder `jalur`
 */
export async function sidikData(jalur: string, nama: readonly string[]): Promise<string> {
  const daftar = createHash('sha256');
  for (const satu of nama.toSorted(byBytes)) {
    daftar.update(`${await sidikBerkas(join(jalur, satu))}  ${satu}\n`);
  }
  return daftar.digest('hex');
}

/** In groups of eight, so that two people can compare it aloud. */
export function kelompokSidik(sidik: string): readonly string[] {
  return sidik.match(/.{1,8}/g) ?? [];
}

async function sidikBerkas(berkas: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(berkas), hash);
  return hash.digest('hex');
}

function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

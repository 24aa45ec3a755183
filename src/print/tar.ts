export interface TarEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const BLOCK = 512;

/** The plain files of a ustar archive with short names. Throws for a name that leaves the folder. */
export function readTar(bytes: Uint8Array): TarEntry[] {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: TarEntry[] = [];
  for (let at = 0; at + BLOCK <= archive.length;) {
    const name = field(archive, at, 100);
    if (name === '') break;
    const size = Number.parseInt(field(archive, at + 124, 12), 8);
    const kind = field(archive, at + 156, 1);
    if (Number.isNaN(size) || name.startsWith('/') || name.split('/').includes('..')) {
      throw new Error(`Arsip tar memuat berkas yang tidak wajar: "${name}".`);
    }
    if (kind === '0' || kind === '') {
      entries.push({ name, bytes: archive.subarray(at + BLOCK, at + BLOCK + size) });
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return entries;
}

function field(archive: Buffer, at: number, length: number): string {
  const text = archive.toString('latin1', at, at + length);
  const end = text.indexOf('\0');
  return (end < 0 ? text : text.slice(0, end)).trim();
}

import type { Sitasi } from './sitasi.ts';

/** One entry in the format of reference managers (RIS); lines end in CR LF and none holds a line break. */
export function ris({ penulis, judul, tanggal, edisi, alamat }: Sitasi): string {
  const isian: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'DATA'],
    ['AU', penulis],
    ['TI', judul],
    ['PB', penulis],
    ['ET', edisi === undefined ? undefined : String(edisi)],
    ['PY', tanggal?.slice(0, 4)],
    ['DA', tanggal?.replaceAll('-', '/')],
    ['UR', alamat],
    ['LA', 'id'],
    ['ER', ''],
  ];
  return isian
    .flatMap(([nama, isi]) => (isi === undefined ? [] : `${nama}  - ${satuBaris(isi)}\r\n`))
    .join('');
}

function satuBaris(teks: string): string {
  return teks.replace(/\s+/g, ' ');
}

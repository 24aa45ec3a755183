import type { HasilCari } from '../search/cari.ts';

/** What a search found, in a sentence that is read out. */
export function sayHasil(teks: string, { jumlah, koreksi }: HasilCari): string {
  if (jumlah === 0) {
    return `Tidak ada yang cocok dengan “${teks}”. Coba kata lain, atau pakai daftar di bawah ini.`;
  }
  const dibaca = koreksi.map(
    ({ ditulis, dibaca: kata }) => `“${ditulis}” tidak ditemukan, jadi dicari “${kata}”.`,
  );
  return [`${jumlah} hasil untuk “${teks}”.`, ...dibaca].join(' ');
}

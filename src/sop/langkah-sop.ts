import type { Laporan } from './aturan.ts';
import { cabangLangkah, isAkhir, isMulai } from './build-alur.ts';
import type { Langkah } from './schema-langkah.ts';
import type { Sop } from './schema.ts';

/** Asks a question of every langkah and collects the reports; the number is the printed one. */
export function perLangkah(
  sop: Sop,
  periksa: (langkah: Langkah, nomor: number) => readonly Laporan[],
): readonly Laporan[] {
  return sop.langkah.flatMap((langkah, indeks) => periksa(langkah, indeks + 1));
}

/** Numbers of the langkah that the flow reaches from its starts. */
export function langkahTerjangkau(sop: Sop): ReadonlySet<number> {
  const mulai = nomorLangkah(sop).filter((nomor) => isMulai(sop, nomor));
  return telusuri(mulai, (nomor) => tujuan(sop, nomor));
}

/** Numbers of the langkah from which the flow can still reach an end. */
export function langkahBerujung(sop: Sop): ReadonlySet<number> {
  const semua = nomorLangkah(sop);
  const asal = (nomor: number) => semua.filter((lain) => tujuan(sop, lain).includes(nomor));
  return telusuri(
    semua.filter((nomor) => isAkhir(sop, nomor)),
    asal,
  );
}

/** True for a list that holds no words at all, or only the dash that stands for nothing. */
export function isDaftarKosong(daftar: readonly string[]): boolean {
  return daftar.every(isTanpaIsi);
}

/** True for a place that was left empty, dots and dashes included. */
export function isTanpaIsi(teks: string): boolean {
  return /^[-–—.…\s]*$/.test(teks);
}

function nomorLangkah(sop: Sop): readonly number[] {
  return sop.langkah.map((_, indeks) => indeks + 1);
}

function tujuan(sop: Sop, nomor: number): readonly number[] {
  return cabangLangkah(sop, nomor).map(({ ke }) => ke);
}

function telusuri(
  awal: readonly number[],
  tetangga: (nomor: number) => readonly number[],
): ReadonlySet<number> {
  const dikunjungi = new Set<number>();
  const antrean = [...awal];
  for (let nomor = antrean.pop(); nomor !== undefined; nomor = antrean.pop()) {
    if (dikunjungi.has(nomor)) continue;
    dikunjungi.add(nomor);
    antrean.push(...tetangga(nomor));
  }
  return dikunjungi;
}

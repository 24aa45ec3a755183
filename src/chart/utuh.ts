import type { Batang } from './grafik.ts';
import { angkaSaja, isAngka, type Nilai } from './nilai.ts';

/** What the parts of a label are shares of; a sign where a part is not told and the whole is not either. */
export function utuhLabel({ seri, utuh }: Batang, nomor: number): Nilai {
  const milik = seri.map(({ nilai }) => nilai[nomor] ?? '…');
  return (
    utuh?.[nomor] ??
    milik.find((n) => !isAngka(n)) ??
    angkaSaja(milik).reduce((jumlah, n) => jumlah + n, 0)
  );
}

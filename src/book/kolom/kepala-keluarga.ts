import { duaJk, jumlah, letakKategori } from '../../statistics/agregat.ts';
import { kk } from '../../statistics/datasets/kk.ts';
import { formatJiwa } from '../../statistics/format-value.ts';
import type { DataBuku } from '../tabel.ts';

/**
 * What is said under heads of families where the export of cards counts as many families: nothing, and else that the
 * two differ, since readers compare them.
 */
export function catatanKepalaKeluarga({ agregat }: DataBuku): readonly string[] {
  const [kartu, kawin] = [agregat.get(kk.id), agregat.get('kk-status-kawin')];
  if (!kartu || !kawin) return [];
  const banyakKartu = duaJk(kartu.kabupaten, letakKategori(kk, 'kk'));
  const kepala = jumlah(kawin.kabupaten);
  const selisih = kepala - banyakKartu;
  if (selisih === 0 || Number.isNaN(selisih)) return [];
  const arah = selisih > 0 ? 'lebih banyak' : 'lebih sedikit';
  return [
    `Kepala keluarga menurut status kawin (${formatJiwa(kepala)}) ${arah} ${formatJiwa(Math.abs(selisih))} daripada kartu keluarga (${formatJiwa(banyakKartu)}), padahal setiap kartu keluarga mempunyai satu kepala keluarga.`,
  ];
}

import { cakupanAktaKelahiran } from '../../statistics/indicators/cakupan-akta-kelahiran.ts';
import { cakupanAktaKelahiran18 } from '../../statistics/indicators/cakupan-akta-kelahiran-18.ts';
import { cakupanAktaKelahiran5 } from '../../statistics/indicators/cakupan-akta-kelahiran-5.ts';
import type { Indikator } from '../../statistics/indikator.ts';
import { aktaKelahiran } from '../../statistics/datasets/akta-kelahiran.ts';
import { anak18, anak5 } from '../kalimat/umur-akta.ts';
import type { KolomHitung } from '../make-tabel.ts';
import { hitungKategori, kolomPersen } from './kategori.ts';

/** With a certificate of birth, without one, and the share with one, for each group of ages of the export. */
export function kolomAktaKelahiran(): readonly KolomHitung[] {
  return [
    ...kelompok('semua', 'Semua umur', cakupanAktaKelahiran),
    ...kelompok('u18', anak18.judul, cakupanAktaKelahiran18),
    ...kelompok('u5', anak5.judul, cakupanAktaKelahiran5),
  ];
}

function kelompok(id: string, grup: string, indikator: Indikator): readonly KolomHitung[] {
  const memiliki = hitungKategori(aktaKelahiran, `${id}-memiliki`);
  const belum = hitungKategori(aktaKelahiran, `${id}-belum`);
  return [
    { judul: 'Memiliki', grup, format: 'bulat', hitung: memiliki },
    { judul: 'Belum', grup, format: 'bulat', hitung: belum },
    kolomPersen(memiliki, (nilai) => memiliki(nilai) + belum(nilai), {
      judul: 'Persen',
      grup,
      indikator,
    }),
  ];
}

/** What the shares are of. The ages that the groups are in truth are said by the check `akta-rentang-umur`. */
export const catatanAktaKelahiran: readonly string[] = [
  'Persen: yang memiliki akta kelahiran terhadap yang memiliki dan yang belum memiliki. Kelompok umur ditulis seperti pada judul kolom ekspor.',
];

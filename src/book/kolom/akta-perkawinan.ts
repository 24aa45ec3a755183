import { cakupanAktaPerceraian } from '../../statistics/indicators/cakupan-akta-perceraian.ts';
import { cakupanAktaPerkawinan } from '../../statistics/indicators/cakupan-akta-perkawinan.ts';
import type { Indikator } from '../../statistics/indikator.ts';
import { aktaPerkawinanPerceraian } from '../../statistics/datasets/akta-perkawinan-perceraian.ts';
import type { KolomHitung } from '../make-tabel.ts';
import { hitungKategori, kolomPersen } from './kategori.ts';

/** Those married and those divorced, with the certificate of it and without, and the share with one. */
export function kolomAktaPerkawinan(): readonly KolomHitung[] {
  return [
    ...peristiwa('kawin', cakupanAktaPerkawinan, ['Perkawinan', 'Berstatus kawin']),
    ...peristiwa('cerai', cakupanAktaPerceraian, ['Perceraian', 'Berstatus cerai hidup']),
  ];
}

function peristiwa(
  id: string,
  indikator: Indikator,
  [grup, status]: readonly [string, string],
): readonly KolomHitung[] {
  const orang = hitungKategori(aktaPerkawinanPerceraian, id);
  const memiliki = hitungKategori(aktaPerkawinanPerceraian, `${id}-memiliki`);
  const belum = hitungKategori(aktaPerkawinanPerceraian, `${id}-belum`);
  return [
    { judul: status, grup, format: 'bulat', hitung: orang },
    { judul: 'Memiliki akta', grup, format: 'bulat', hitung: memiliki },
    { judul: 'Belum memiliki akta', grup, format: 'bulat', hitung: belum },
    kolomPersen(memiliki, orang, { judul: 'Persen', grup, indikator }),
  ];
}

export const catatanAktaPerkawinan =
  'Persen: yang memiliki akta terhadap penduduk yang berstatus kawin atau cerai hidup.';

import { angkaKategori } from '../../statistics/penduduk-wilayah.ts';
import type { DataBuku } from '../tabel.ts';
import { bagianPersen, sebutPersen } from './angka.ts';
import { kalimat } from './kalimat.ts';
import { perubahanBagian } from './komposisi.ts';
import { sebutPeringkat, susunPeringkat } from './peringkat.ts';
import { banyak, tiapKecamatan, type Semester } from './semester.ts';

/** Who should have a document and who has it, as categories of one export. */
export interface Cakupan {
  readonly dataset: string;
  readonly memiliki: string;
  /** Added up: one category of all, or those who have it and those who do not. */
  readonly sasaran: readonly string[];
}

/** All who should have the document. */
export function sasaran(semester: Semester, { dataset, sasaran: kategori }: Cakupan) {
  return jumlahkan(kategori.map((id) => banyak(semester, dataset, id)));
}

/** Those who have it. */
export function pemilik(semester: Semester, { dataset, memiliki }: Cakupan) {
  return banyak(semester, dataset, memiliki);
}

/** Coverage of the kabupaten in persen. */
export function persenCakupan(semester: Semester, cakupan: Cakupan): number | undefined {
  return bagianPersen(pemilik(semester, cakupan), sasaran(semester, cakupan));
}

/** How coverage moved since the earlier semester. */
export function perubahanCakupan(
  data: DataBuku,
  cakupan: Cakupan,
  subjek: string,
): string | undefined {
  const bagian = (semester: Semester) => persenCakupan(semester, cakupan);
  return perubahanBagian(data, [cakupan.dataset], { subjek, bagian });
}

/** Where coverage is highest and where lowest; undefined for a lone kecamatan, or when one is not known. */
export function rentangCakupan(
  semester: Semester,
  cakupan: Cakupan,
  subjek: string,
): string | undefined {
  const { dataset, memiliki, sasaran: kategori } = cakupan;
  const isi = tiapKecamatan(semester, [dataset], (nilai) =>
    bagianPersen(
      angkaKategori(nilai, dataset, memiliki),
      jumlahkan(kategori.map((id) => angkaKategori(nilai, dataset, id))),
    ),
  );
  const peringkat = susunPeringkat(isi);
  const [atas, bawah] = [peringkat?.[0], peringkat?.at(-1)];
  if (!atas || !bawah || isi.length < 2) return undefined;
  const cara = { tulis: (n: number) => sebutPersen(n), benda: 'kecamatan', awalan: 'Kecamatan' };
  if (atas === bawah)
    return kalimat(`${subjek} sama di semua kecamatan, yaitu ${sebutPersen(atas.nilai)}`);
  return kalimat(
    `${subjek} tertinggi terdapat di ${sebutPeringkat(atas, cara)} dan yang terendah di ${sebutPeringkat(bawah, cara)}`,
  );
}

function jumlahkan(angka: readonly (number | undefined)[]): number | undefined {
  return angka.reduce((a, b) => (a === undefined || b === undefined ? undefined : a + b), 0);
}

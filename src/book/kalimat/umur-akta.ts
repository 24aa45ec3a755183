import { sampaiUmur } from '../../statistics/umur.ts';
import type { DataBuku } from '../tabel.ts';
import { sasaran, type Cakupan } from './cakupan.ts';
import { nilaiDi } from './semester.ts';

const dataset = 'akta-kelahiran';

/** Children whom a group of columns counts: its name in the export, and the ages that it may in truth be. */
export interface KelompokAkta {
  readonly cakupan: Cakupan;
  readonly judul: string;
  readonly sampai: readonly number[];
}

export const anak18: KelompokAkta = {
  cakupan: cakupanAkta('u18'),
  judul: '0–18 tahun',
  sampai: [18, 17],
};
export const anak5: KelompokAkta = {
  cakupan: cakupanAkta('u5'),
  judul: '0–5 tahun',
  sampai: [5, 4],
};

/** Those with a certificate among those with and without, of a group of ages by its id in the dataset. */
export function cakupanAkta(umur: string): Cakupan {
  return { dataset, memiliki: `${umur}-memiliki`, sasaran: [`${umur}-memiliki`, `${umur}-belum`] };
}

/** The ages that the group's sum is exactly that of; the headers of exports are not always right. */
export function umurSebenarnya(
  data: DataBuku,
  { cakupan, sampai }: KelompokAkta,
): number | undefined {
  const umur = nilaiDi(data)('umur-tunggal')?.nilai;
  const orang = sasaran(data, cakupan);
  return umur && sampai.find((batas) => sampaiUmur(umur, batas) === orang);
}

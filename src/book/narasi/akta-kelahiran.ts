import { formatJiwa } from '../../statistics/format-value.ts';
import { sebutAngka } from '../kalimat/angka.ts';
import { sebutBagian, sebutBagiannya } from '../kalimat/bagian.ts';
import {
  pemilik,
  persenCakupan,
  perubahanCakupan,
  rentangCakupan,
  sasaran,
  type Cakupan,
} from '../kalimat/cakupan.ts';
import { awalBesar, kalimat, susun } from '../kalimat/kalimat.ts';
import {
  anak18,
  anak5,
  cakupanAkta,
  umurSebenarnya,
  type KelompokAkta,
} from '../kalimat/umur-akta.ts';
import type { NarasiDef } from '../narasi-buku.ts';
import type { DataBuku } from '../tabel.ts';

const dataset = 'akta-kelahiran';

const semua = cakupanAkta('semua');

export const aktaKelahiran: NarasiDef = {
  id: dataset,
  dataset: () => [dataset],
  tabel: ['akta-kelahiran-kecamatan'],
  kalimat: (data) =>
    susun([
      kepemilikan(data, anak18.cakupan, { siapa: sebutAnak(data, anak18), satuan: 'anak' }),
      kepemilikan(data, anak5.cakupan, { siapa: sebutAnak(data, anak5), satuan: 'anak' }),
      kepemilikan(data, semua, { siapa: 'penduduk segala umur', satuan: 'jiwa' }),
      perubahanCakupan(data, anak18.cakupan, subjek(data)),
      rentangCakupan(data, anak18.cakupan, subjek(data)),
    ]),
  headline: (data) => {
    const persen = persenCakupan(data, anak18.cakupan);
    return persen === undefined
      ? undefined
      : awalBesar(`${sebutBagian(persen, sebutUmur(data, anak18))} memiliki akta kelahiran`);
  },
};

function subjek(data: DataBuku): string {
  return `cakupan akta kelahiran ${sebutUmur(data, anak18)}`;
}

function sebutUmur(data: DataBuku, kelompok: KelompokAkta): string {
  const batas = umurSebenarnya(data, kelompok);
  return batas === undefined
    ? `anak dalam kelompok ${kelompok.judul}`
    : `anak umur 0–${String(batas)} tahun`;
}

function sebutAnak(data: DataBuku, kelompok: KelompokAkta): string {
  const sebutan = sebutUmur(data, kelompok);
  return umurSebenarnya(data, kelompok) === undefined || sebutan.endsWith(kelompok.judul)
    ? sebutan
    : `${sebutan} (dalam ekspor berjudul ${kelompok.judul})`;
}

function kepemilikan(
  data: DataBuku,
  satu: Cakupan,
  { siapa, satuan }: { readonly siapa: string; readonly satuan: string },
): string | undefined {
  const [orang, milik] = [sasaran(data, satu), pemilik(data, satu)];
  const persen = persenCakupan(data, satu);
  if (orang === undefined || milik === undefined || persen === undefined) return undefined;
  const belum = orang > milik ? ` dan ${sebutAngka(orang - milik, satuan)} belum` : '';
  return kalimat(
    `dari ${formatJiwa(orang)} ${siapa}, ${sebutBagiannya(persen)} memiliki akta kelahiran${belum}`,
  );
}

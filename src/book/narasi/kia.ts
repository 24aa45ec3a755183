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
import type { NarasiDef } from '../narasi-buku.ts';
import type { DataBuku } from '../tabel.ts';

const cakupan: Cakupan = { dataset: 'kia', memiliki: 'memiliki', sasaran: ['sasaran'] };
const subjek = 'cakupan kepemilikan KIA';

export const kia: NarasiDef = {
  id: 'kia',
  dataset: () => ['kia'],
  tabel: ['kia-kecamatan'],
  kalimat: (data) =>
    susun([
      jumlah(data),
      perubahanCakupan(data, cakupan, subjek),
      rentangCakupan(data, cakupan, subjek),
    ]),
  headline: (data) => {
    const persen = persenCakupan(data, cakupan);
    return persen === undefined
      ? undefined
      : awalBesar(`${sebutBagian(persen, 'anak sasaran')} memiliki Kartu Identitas Anak`);
  },
};

function jumlah(data: DataBuku): string | undefined {
  const [anak, milik, persen] = [
    sasaran(data, cakupan),
    pemilik(data, cakupan),
    persenCakupan(data, cakupan),
  ];
  if (anak === undefined || milik === undefined || persen === undefined) return undefined;
  const belum = anak > milik ? `, sedangkan ${sebutAngka(anak - milik, 'anak')} belum` : '';
  return kalimat(
    `dari ${formatJiwa(anak)} anak yang menjadi sasaran Kartu Identitas Anak (KIA), ${sebutBagiannya(persen)} sudah memilikinya${belum}`,
  );
}

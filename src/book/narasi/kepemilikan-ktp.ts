import { formatJiwa } from '../../statistics/format-value.ts';
import { sebutAngka } from '../kalimat/angka.ts';
import { sebutBagian, sebutBagiannya } from '../kalimat/bagian.ts';
import {
  persenCakupan,
  perubahanCakupan,
  rentangCakupan,
  sasaran,
  type Cakupan,
} from '../kalimat/cakupan.ts';
import { awalBesar, kalimat, susun } from '../kalimat/kalimat.ts';
import { banyak } from '../kalimat/semester.ts';
import type { NarasiDef } from '../narasi-buku.ts';
import type { DataBuku } from '../tabel.ts';

const perekaman: Cakupan = { dataset: 'ktp-el', memiliki: 'rekam', sasaran: ['wajib'] };
const kepemilikan: Cakupan = { dataset: 'ktp-el', memiliki: 'cetak', sasaran: ['wajib'] };
const subjek = 'cakupan kepemilikan KTP-el';

export const kepemilikanKtp: NarasiDef = {
  id: 'kepemilikan-ktp',
  dataset: () => ['ktp-el'],
  tabel: ['ktp-el-kecamatan'],
  kalimat: (data) =>
    susun([
      jumlah(data),
      belumRekam(data),
      perubahanCakupan(data, kepemilikan, subjek),
      rentangCakupan(data, kepemilikan, subjek),
    ]),
  headline: (data) => {
    const persen = persenCakupan(data, kepemilikan);
    return persen === undefined
      ? undefined
      : awalBesar(`${sebutBagian(persen, 'penduduk wajib KTP')} memiliki KTP-el`);
  },
};

function jumlah(data: DataBuku): string | undefined {
  const wajib = sasaran(data, kepemilikan);
  const [rekam, milik] = [persenCakupan(data, perekaman), persenCakupan(data, kepemilikan)];
  if (wajib === undefined || rekam === undefined || milik === undefined) return undefined;
  return kalimat(
    `dari ${formatJiwa(wajib)} penduduk yang wajib memiliki KTP, ${sebutBagiannya(rekam)} sudah merekam data dan ${sebutBagiannya(milik)} memiliki KTP-el`,
  );
}

/** Nothing is said where more are recorded than are bound to be. */
function belumRekam(data: DataBuku): string | undefined {
  const [wajib, rekam] = [sasaran(data, kepemilikan), banyak(data, 'ktp-el', 'rekam')];
  if (wajib === undefined || rekam === undefined || wajib <= rekam) return undefined;
  return kalimat(
    `penduduk wajib KTP yang belum merekam berjumlah ${sebutAngka(wajib - rekam, 'jiwa')}`,
  );
}

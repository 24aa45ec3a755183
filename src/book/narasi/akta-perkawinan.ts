import { formatJiwa } from '../../statistics/format-value.ts';
import { sebutBagian, sebutBagiannya } from '../kalimat/bagian.ts';
import {
  persenCakupan,
  perubahanCakupan,
  rentangCakupan,
  sasaran,
  type Cakupan,
} from '../kalimat/cakupan.ts';
import { awalBesar, kalimat, susun } from '../kalimat/kalimat.ts';
import type { NarasiDef } from '../narasi-buku.ts';
import type { DataBuku } from '../tabel.ts';

const dataset = 'akta-perkawinan-perceraian';
const kawin: Cakupan = { dataset, memiliki: 'kawin-memiliki', sasaran: ['kawin'] };
const cerai: Cakupan = { dataset, memiliki: 'cerai-memiliki', sasaran: ['cerai'] };
const subjek = 'cakupan akta perkawinan';

export const aktaPerkawinan: NarasiDef = {
  id: 'akta-perkawinan',
  dataset: () => [dataset],
  tabel: ['akta-perkawinan-kecamatan'],
  kalimat: (data) =>
    susun([
      dariStatus(data, kawin, { status: 'kawin', akta: 'perkawinan' }),
      dariStatus(data, cerai, { status: 'cerai hidup', akta: 'perceraian' }),
      perubahanCakupan(data, kawin, subjek),
      rentangCakupan(data, kawin, subjek),
    ]),
  headline: (data) => {
    const persen = persenCakupan(data, kawin);
    return persen === undefined
      ? undefined
      : awalBesar(`${sebutBagian(persen, 'penduduk berstatus kawin')} memiliki akta perkawinan`);
  },
};

function dariStatus(
  data: DataBuku,
  cakupan: Cakupan,
  { status, akta }: { readonly status: string; readonly akta: string },
): string | undefined {
  const [orang, persen] = [sasaran(data, cakupan), persenCakupan(data, cakupan)];
  if (orang === undefined || persen === undefined) return undefined;
  return kalimat(
    `dari ${formatJiwa(orang)} penduduk berstatus ${status}, ${sebutBagiannya(persen)} tercatat memiliki akta ${akta}`,
  );
}

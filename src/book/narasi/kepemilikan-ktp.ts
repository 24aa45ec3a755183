import { cakupanKtpEl } from '../../statistics/indicators/cakupan-ktp-el.ts';
import { cakupanPerekaman } from '../../statistics/indicators/cakupan-perekaman.ts';
import { sebutAngka } from '../kalimat/angka.ts';
import { sebutBagiannya } from '../kalimat/bagian.ts';
import { pemilik, persenCakupan, sasaran, type Cakupan } from '../kalimat/cakupan.ts';
import { kalimat } from '../kalimat/kalimat.ts';
import { jumlahPemilik, narasiKepemilikan } from '../kalimat/kepemilikan.ts';
import type { NarasiDef } from '../narasi-buku.ts';
import type { DataBuku } from '../tabel.ts';

const perekaman: Cakupan = { dataset: 'ktp-el', memiliki: 'rekam', sasaran: ['wajib'] };
const kepemilikan: Cakupan = { dataset: 'ktp-el', memiliki: 'cetak', sasaran: ['wajib'] };

export const kepemilikanKtp: NarasiDef = {
  id: 'kepemilikan-ktp',
  dataset: () => ['ktp-el'],
  indikator: () => [cakupanPerekaman, cakupanKtpEl],
  tabel: ['ktp-el-kecamatan'],
  ...narasiKepemilikan({
    cakupan: kepemilikan,
    subjek: () => 'cakupan kepemilikan KTP-el',
    siapa: () => 'penduduk wajib KTP',
    dokumen: 'KTP-el',
    jumlah: (data) => [rekamDanMilik(data), belumRekam(data)],
  }),
};

function rekamDanMilik(data: DataBuku): string | undefined {
  const milik = persenCakupan(data, kepemilikan);
  if (milik === undefined) return undefined;
  return jumlahPemilik(data, perekaman, {
    siapa: 'penduduk yang wajib memiliki KTP',
    milik: `sudah merekam data dan ${sebutBagiannya(milik)} memiliki KTP-el`,
  });
}

/** Nothing is said where more are recorded than are bound to be. */
function belumRekam(data: DataBuku): string | undefined {
  const [wajib, rekam] = [sasaran(data, perekaman), pemilik(data, perekaman)];
  if (wajib === undefined || rekam === undefined || wajib <= rekam) return undefined;
  return kalimat(
    `penduduk wajib KTP yang belum merekam berjumlah ${sebutAngka(wajib - rekam, 'jiwa')}`,
  );
}

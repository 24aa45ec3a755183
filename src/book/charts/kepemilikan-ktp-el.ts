import type { GrafikDef } from '../grafik-buku.ts';
import { duaJk } from '../../statistics/agregat.ts';
import { ambil, bagian, tempatWaktu } from '../make-tabel.ts';

export const kepemilikanKtpEl: GrafikDef = {
  id: 'kepemilikan-ktp-el',
  judul: 'Kepemilikan KTP-el menurut kecamatan',
  perlu: ['ktp-el'],
  tabel: 'ktp-el-kecamatan',
  buat: (data) => {
    const { kecamatan } = ambil(data, 'ktp-el');
    const urut = data.kabupaten.kecamatan
      .map(({ kode, nama }) => ({ kode, nama, persen: cakupan(kecamatan.get(kode) ?? []) }))
      .sort((a, b) => b.persen - a.persen || (a.kode < b.kode ? -1 : 1));
    return {
      jenis: 'batang',
      id: 'kepemilikan-ktp-el',
      judul: 'Kepemilikan KTP-el menurut kecamatan',
      subjudul: `${tempatWaktu(data)} (persen dari wajib KTP)`,
      uraian: `Diagram batang cakupan KTP-el tiap kecamatan, tertinggi ${urut.at(0)?.nama ?? ''}, terendah ${urut.at(-1)?.nama ?? ''}.`,
      label: urut.map(({ nama }) => nama),
      seri: [{ nama: 'KTP-el', nilai: urut.map(({ persen }) => Math.round(persen * 100) / 100) }],
      susun: 'berdampingan',
      satuan: 'persen',
    };
  },
};

/** Printed KTP-el (category 2) of those who must have one (category 0), persen. */
function cakupan(nilai: readonly number[]): number {
  return bagian(duaJk(nilai, 2), duaJk(nilai, 0)) ?? 0;
}

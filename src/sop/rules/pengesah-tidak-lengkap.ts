import type { Aturan, Laporan } from '../aturan.ts';
import { isTanpaIsi } from '../langkah-sop.ts';

export const pengesahTidakLengkap: Aturan = {
  id: 'pengesah-tidak-lengkap',
  tingkat: 'peringatan',
  uraian: 'Pengesahan SOP memuat jabatan, nama, dan NIP delapan belas angka.',
  periksa: (sop) => {
    if (sop.status === 'draf') return [];
    const { disahkan } = sop;
    const kosong = (['jabatan', 'nama', 'nip'] as const)
      .filter((isian) => isTanpaIsi(disahkan[isian]))
      .map((isian) => ({
        pesan: `Pengesahan tidak memuat ${isian === 'nip' ? 'NIP' : isian} pejabat`,
        obat: `Isi disahkan.${isian} menurut naskah yang ditandatangani`,
        kolom: `disahkan.${isian}`,
      }));
    return [...kosong, ...checkNip(disahkan.nip)];
  },
};

function checkNip(nip: string): readonly Laporan[] {
  if (isTanpaIsi(nip) || isNip(nip)) return [];
  return [
    {
      pesan: 'NIP pejabat tidak mengikuti susunan delapan belas angka',
      obat: 'Periksa susunannya: tanggal lahir 8 angka, bulan pengangkatan 6 angka, jenis kelamin 1 angka, nomor urut 3 angka',
      kolom: 'disahkan.nip',
    },
  ];
}

/** Born YYYYMMDD, appointed YYYYMM, sex 1 or 2, running number of three digits; the groups may stand apart. */
function isNip(nip: string): boolean {
  const bulan = '(?:0[1-9]|1[0-2])';
  const susunan = new RegExp(
    `^(?:19|20)\\d{2}${bulan}(?:0[1-9]|[12]\\d|3[01])(?:19|20)\\d{2}${bulan}[12]\\d{3}$`,
  );
  return susunan.test(nip.replace(/[\s.-]/g, ''));
}

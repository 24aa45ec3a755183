import type { Aturan } from '../aturan.ts';
import { kalimatDicabut, obatDicabut } from '../regulasi/kalimat-status.ts';
import { penjelasanStatus, periksaStatus } from '../regulasi/periksa-status.ts';
import type { KeadaanPada } from '../regulasi/status.ts';

export const dasarHukumKedaluwarsa: Aturan = {
  id: 'dasar-hukum-kedaluwarsa',
  tingkat: 'peringatan',
  butir: ['I6'],
  uraian: 'Dasar Hukum tidak memuat peraturan yang dicabut sesudah SOP ditetapkan.',
  penjelasan: `SOP yang ditetapkan ketika peraturannya masih berlaku tidak salah, tetapi perlu direvisi setelah peraturan itu dicabut atau diganti. ${penjelasanStatus} Bila kedua tanggal tidak cukup lengkap untuk dibandingkan, temuan menyebutkannya. SOP yang sudah dicabut tidak diperiksa.`,
  contoh: {
    keliru: {
      tanggal: { pembuatan: '2017-12-05', efektif: '2017-12-20' },
      nomor: '470/01/SOP/2017',
      dasarHukum: ['Peraturan Presiden Nomor 901 Tahun 2008 tentang Tata Cara Peminjaman Arsip'],
    },
    benar: {
      dasarHukum: ['Peraturan Presiden Nomor 902 Tahun 2018 tentang Tata Cara Peminjaman Arsip'],
    },
  },
  periksa: periksaStatus(({ sop, register, regulasi, keadaan, pada }) => {
    if (sop.status === 'dicabut') return undefined;
    if (keadaan !== 'kini-dicabut' && keadaan !== 'dicabut-tak-pasti') return undefined;
    return {
      kata: sebutKeadaan(kalimatDicabut(register, regulasi), keadaan, pada),
      obat: obatDicabut(register, regulasi),
    };
  }),
};

function sebutKeadaan(dicabut: string, keadaan: KeadaanPada, pada: string | undefined): string {
  if (pada === undefined) return `${dicabut}, sedangkan tanggal SOP ini tidak terbaca`;
  return keadaan === 'kini-dicabut'
    ? `masih berlaku pada ${pada}, lalu ${dicabut}`
    : `${dicabut}, dan belum tentu masih berlaku pada ${pada}`;
}

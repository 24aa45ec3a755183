import type { Aturan } from '../aturan.ts';

/** "Inovasi Layanan …" at the start; an activity "melalui Inovasi …" names the activity first. */
const namaInovasi = /^\s*(?:SOP\s+)?(?:(?:pe)?layanan\s+)?inovasi\b/i;

export const namaBukanKegiatan: Aturan = {
  id: 'nama-bukan-kegiatan',
  tingkat: 'saran',
  butir: [],
  uraian: 'Nama SOP menyebut kegiatannya, bukan nama sebuah inovasi.',
  penjelasan:
    'Nama SOP dicari orang menurut pekerjaannya, misalnya penerbitan akta atau penyusunan laporan. Nama inovasi hanya dikenal di daerahnya dan berganti bersama programnya. Inovasi boleh disebut di belakang kegiatannya, seperti "Penerbitan KIA melalui Inovasi …".',
  contoh: {
    keliru: { nama: 'Inovasi Layanan Arsip Cepat' },
    benar: { nama: 'Peminjaman Buku Arsip melalui Inovasi Arsip Cepat' },
  },
  periksa: ({ nama }) => {
    if (!namaInovasi.test(nama)) return [];
    return [
      {
        pesan: `Nama SOP "${nama.trim()}" berupa nama inovasi`,
        obat: 'Dahulukan kegiatannya, misalnya Penerbitan Dokumen Kependudukan melalui Inovasi …',
        kolom: 'nama',
      },
    ];
  },
};

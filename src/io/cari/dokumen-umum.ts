import type { DokumenCari } from '../../search/dokumen.ts';

/** Pages that every portal has, by words that stand on them. */
export const dokumenUmum: readonly DokumenCari[] = [
  {
    kelompok: 'panduan',
    judul: 'Standar operasional prosedur',
    alamat: '/sop/',
    keterangan: 'Daftar SOP setiap kantor',
    induk: '',
    isi: [],
  },
  {
    kelompok: 'panduan',
    judul: 'Dasar hukum',
    alamat: '/dasar-hukum/',
    keterangan: 'SOP',
    induk: '',
    isi: [],
  },
  {
    kelompok: 'panduan',
    judul: 'Statistik kependudukan',
    alamat: '/statistik/',
    keterangan: 'Terbitan tiap semester',
    induk: '',
    isi: [],
  },
  {
    kelompok: 'panduan',
    judul: 'Tentang portal ini',
    alamat: '/tentang/',
    keterangan: 'Dari mana isi portal ini berasal, bagaimana angkanya diperiksa, dan hak pakainya',
    induk: '',
    isi: ['Sumber dan lisensi', 'Privasi', 'tidak memakai kuki, tidak melacak pembaca'],
  },
];

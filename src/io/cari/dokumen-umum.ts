import type { DokumenCari } from '../../search/dokumen.ts';
import { alamatKalender } from '../alamat.ts';

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
    judul: 'Kalender rilis',
    alamat: alamatKalender,
    keterangan: 'Kapan statistik terbit, diperbaiki, dan sedang disiapkan',
    induk: '',
    isi: [],
  },
  {
    kelompok: 'panduan',
    judul: 'Wilayah',
    alamat: '/wilayah/',
    keterangan: 'Profil kabupaten/kota, kecamatan, serta desa dan kelurahan',
    induk: '',
    isi: [],
  },
  {
    kelompok: 'panduan',
    judul: 'Istilah',
    alamat: '/istilah/',
    keterangan: 'Arti istilah pada tabel dan buku, dengan sumbernya',
    induk: '',
    isi: [],
  },
  {
    kelompok: 'panduan',
    judul: 'Indikator',
    alamat: '/indikator/',
    keterangan: 'Arti, rumus, dan angka setiap indikator',
    induk: '',
    isi: [],
  },
  {
    kelompok: 'panduan',
    judul: 'Panduan',
    alamat: '/panduan/',
    keterangan: 'Langkah demi langkah, untuk pembaca dan untuk petugas',
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

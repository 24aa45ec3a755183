import { idOfRegulasi } from './nama-regulasi.ts';
import { makeRegister } from './register.ts';
import { skemaRegulasi } from './schema-regulasi.ts';
import type { RegulasiTertulis } from './schema-regulasi.ts';

const asal: Pick<RegulasiTertulis, 'diperiksa' | 'sumber'> = {
  diperiksa: 'belum',
  sumber: ['Contoh bagi penjelasan aturan'],
};

/** A few regulations under made-up numbers, for the examples of rules and their tests. */
const semua: readonly RegulasiTertulis[] = [
  {
    ...asal,
    jenis: 'perpres',
    nomor: '901',
    tahun: 2008,
    judul: 'Tata Cara Peminjaman Arsip',
    tanggal: { penetapan: '2008-04-04' },
    status: 'dicabut',
    dicabutOleh: 'perpres-902-2018',
    dicabutSejak: '2018-10-18',
  },
  {
    ...asal,
    diperiksa: 'terverifikasi',
    jenis: 'perpres',
    nomor: '902',
    tahun: 2018,
    judul: 'Tata Cara Peminjaman Arsip',
    status: 'berlaku',
  },
  {
    ...asal,
    diperiksa: 'terverifikasi',
    jenis: 'pp',
    nomor: '903',
    tahun: 2019,
    judul: 'Pelaksanaan Undang-Undang tentang Kearsipan',
    status: 'berlaku',
  },
];

export const registerContoh = makeRegister(
  semua.map((tertulis) => {
    const isi = skemaRegulasi.parse(tertulis);
    return { ...isi, id: idOfRegulasi(isi) };
  }),
);

import { dasarHukumKedaluwarsa } from '../../../src/sop/rules/dasar-hukum-kedaluwarsa.ts';
import { sopContoh } from '../contoh-sop.ts';
import { konteksContoh } from '../regulasi/konteks-regulasi.ts';
import { verifyAturan } from '../verify-aturan.ts';

const lama = ['Perpres 901/2008', 'UU Nomor 1 Tahun 1999'];
const obat =
  'Periksa statusnya pada JDIH, lalu ganti dengan Peraturan Presiden Nomor 902 Tahun 2018 saat SOP direvisi';
const dicabut =
  'sejak 18 Oktober 2018 dicabut dan digantikan Peraturan Presiden Nomor 902 Tahun 2018';
const subjek = 'Butir 1 Dasar Hukum, Peraturan Presiden Nomor 901 Tahun 2008,';

verifyAturan(dasarHukumKedaluwarsa, {
  konteks: konteksContoh,
  sah: {
    'a regulation in force': sopContoh({ dasarHukum: ['Perpres 902/2018'] }),
    'one that was revoked before, which another rule reports': sopContoh({ dasarHukum: lama }),
    'an SOP that is itself revoked': sopContoh({
      status: 'dicabut',
      tanggal: { efektif: '2017-12-20' },
      dasarHukum: lama,
    }),
    'one that is only named in a title': sopContoh({
      tanggal: { efektif: '2017-12-20' },
      dasarHukum: ['Perda Nomor 3 Tahun 2010 tentang Pelaksanaan Perpres 901/2008'],
    }),
  },
  keliru: {
    'one that was in force on the day of the SOP': [
      sopContoh({ tanggal: { pembuatan: '2017', efektif: '20 Desember 2017' }, dasarHukum: lama }),
      [
        {
          pesan: `${subjek} masih berlaku pada Tanggal Efektif 20 Desember 2017, lalu ${dicabut} (belum terverifikasi pada daftar regulasi)`,
          obat,
          kolom: 'dasarHukum.1',
        },
      ],
    ],
    'a date that leaves it open': [
      sopContoh({ tanggal: { pembuatan: '2018' }, dasarHukum: lama }),
      [
        {
          pesan: `${subjek} ${dicabut}, dan belum tentu masih berlaku pada Tanggal Pembuatan 2018 (belum terverifikasi pada daftar regulasi)`,
          obat,
          kolom: 'dasarHukum.1',
        },
      ],
    ],
    'an SOP without a date, and the item by its id': [
      sopContoh({ tanggal: {}, dasarHukum: ['', { regulasi: 'perpres-901-2008' }] }),
      [
        {
          pesan: `Butir 2 Dasar Hukum, Peraturan Presiden Nomor 901 Tahun 2008, ${dicabut}, sedangkan tanggal SOP ini tidak terbaca (belum terverifikasi pada daftar regulasi)`,
          obat,
          kolom: 'dasarHukum.2',
        },
      ],
    ],
  },
});

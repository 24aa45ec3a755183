import { dasarHukumDicabut } from '../../../src/sop/rules/dasar-hukum-dicabut.ts';
import { sopContoh } from '../contoh-sop.ts';
import { konteksContoh } from '../regulasi/konteks-regulasi.ts';
import { verifyAturan } from '../verify-aturan.ts';

const lama = ['Perpres 901/2008'];

verifyAturan(dasarHukumDicabut, {
  konteks: konteksContoh,
  sah: {
    'a regulation that was in force': sopContoh({
      tanggal: { efektif: '2018-10-17' },
      dasarHukum: lama,
    }),
    'a date that leaves it open': sopContoh({ tanggal: { efektif: '2018-10' }, dasarHukum: lama }),
    'an SOP without a date': sopContoh({ tanggal: {}, dasarHukum: lama }),
  },
  keliru: {
    'a regulation revoked on that very day': [
      sopContoh({ tanggal: { efektif: '2018-10-18' }, dasarHukum: lama }),
      [
        {
          pesan:
            'Butir 1 Dasar Hukum, Peraturan Presiden Nomor 901 Tahun 2008, sejak 18 Oktober 2018 dicabut dan digantikan Peraturan Presiden Nomor 902 Tahun 2018, jadi sudah tidak berlaku pada Tanggal Efektif 18 Oktober 2018 (belum terverifikasi pada daftar regulasi)',
          obat: 'Periksa statusnya pada JDIH, lalu ganti dengan Peraturan Presiden Nomor 902 Tahun 2018 saat SOP direvisi',
          kolom: 'dasarHukum.1',
        },
      ],
    ],
  },
});

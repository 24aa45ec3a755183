import { dasarHukumLebihBaru } from '../../../src/sop/rules/dasar-hukum-lebih-baru.ts';
import { sopContoh } from '../contoh-sop.ts';
import { konteksContoh } from '../regulasi/konteks-regulasi.ts';
import { verifyAturan } from '../verify-aturan.ts';

const baru = ['Perpres 902/2018'];

verifyAturan(dasarHukumLebihBaru, {
  konteks: konteksContoh,
  sah: {
    'a regulation of the same year': sopContoh({ tanggal: { efektif: '2018' }, dasarHukum: baru }),
    'an SOP without a date': sopContoh({ tanggal: {}, dasarHukum: baru }),
    'a regulation that the register does not have': sopContoh({ dasarHukum: ['PP 1/2030'] }),
  },
  keliru: {
    'a regulation of a later year': [
      sopContoh({ tanggal: { pembuatan: 'Januari 2017' }, dasarHukum: baru }),
      [
        {
          pesan:
            'Butir 1 Dasar Hukum, Peraturan Presiden Nomor 902 Tahun 2018, belum ada pada Tanggal Pembuatan Januari 2017',
          obat: 'Periksa nomor dan tahun peraturan itu, atau tanggal SOP',
          kolom: 'dasarHukum.1',
        },
      ],
    ],
  },
});

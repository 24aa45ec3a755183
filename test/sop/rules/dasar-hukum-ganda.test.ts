import { dasarHukumGanda } from '../../../src/sop/rules/dasar-hukum-ganda.ts';
import { sopContoh } from '../contoh-sop.ts';
import { konteksContoh } from '../regulasi/konteks-regulasi.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(dasarHukumGanda, {
  konteks: konteksContoh,
  sah: {
    'a law that the next item amends': sopContoh({
      dasarHukum: ['UU 23/2006', 'UU 24/2013 tentang Perubahan atas UU 23/2006'],
    }),
    'one number of two ministries': sopContoh({
      dasarHukum: ['Permendagri 7/2019', 'Permenkes 7/2019'],
    }),
    'two items without a year': sopContoh({ dasarHukum: ['UU No 23', 'UU No 23'] }),
    'items without a citation': sopContoh({ dasarHukum: ['Surat tugas', 'Surat tugas'] }),
  },
  keliru: {
    'one regulation in two ways of writing': [
      sopContoh({
        dasarHukum: ['UU No, 23 tahun 2006', 'PP 1/2020', 'Undang-Undang Nomor 23 Tahun 2006'],
      }),
      [
        {
          pesan:
            'Butir 3 Dasar Hukum menyebut Undang-Undang Nomor 23 Tahun 2006, yang sudah menjadi butir 1',
          obat: 'Hapus salah satu butir itu',
          kolom: 'dasarHukum.3',
        },
      ],
    ],
    'once by its id and once in words': [
      sopContoh({ dasarHukum: [{ regulasi: 'pp-903-2019' }, 'PP 903/2019'] }),
      [
        {
          pesan:
            'Butir 2 Dasar Hukum menyebut Peraturan Pemerintah Nomor 903 Tahun 2019, yang sudah menjadi butir 1',
          obat: 'Hapus salah satu butir itu',
          kolom: 'dasarHukum.2',
        },
      ],
    ],
  },
});

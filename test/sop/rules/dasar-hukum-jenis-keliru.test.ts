import { dasarHukumJenisKeliru } from '../../../src/sop/rules/dasar-hukum-jenis-keliru.ts';
import { sopContoh } from '../contoh-sop.ts';
import { konteksContoh } from '../regulasi/konteks-regulasi.ts';
import { verifyAturan } from '../verify-aturan.ts';

const laporan = {
  pesan:
    'Butir 1 Dasar Hukum tertulis Peraturan Presiden Nomor 903 Tahun 2019, sedangkan yang bernomor, bertahun, dan berpokok sama adalah Peraturan Pemerintah Nomor 903 Tahun 2019',
  obat: 'Tulis Peraturan Pemerintah Nomor 903 Tahun 2019 saat SOP direvisi',
  kolom: 'dasarHukum.1',
};

verifyAturan(dasarHukumJenisKeliru, {
  konteks: konteksContoh,
  sah: {
    'the right kind': sopContoh({ dasarHukum: ['PP 903/2019 tentang Kearsipan'] }),
    'another subject under the same number': sopContoh({
      dasarHukum: ['Perpres 903/2019 tentang Pelaksanaan Undang-Undang tentang Perikanan'],
    }),
    'a number without a title': sopContoh({ dasarHukum: ['Perpres 903/2019'] }),
  },
  keliru: {
    'another kind of the same subject': [
      sopContoh({
        dasarHukum: ['Perpres 903/2019 tentang Pelaksanaan Undang-Undang tentang Kearsipan'],
      }),
      [laporan],
    ],
    'another kind than that which the author names by id': [
      sopContoh({ dasarHukum: [{ teks: 'Perpres 903/2019', regulasi: 'pp-903-2019' }] }),
      [laporan],
    ],
  },
});

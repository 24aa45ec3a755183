import { regulasiTidakAda } from '../../../src/sop/rules/regulasi-tidak-ada.ts';
import { sopContoh } from '../contoh-sop.ts';
import { konteksContoh } from '../regulasi/konteks-regulasi.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(regulasiTidakAda, {
  konteks: konteksContoh,
  sah: {
    'a known id': sopContoh({ dasarHukum: [{ regulasi: ['pp-903-2019', 'perpres-902-2018'] }] }),
    'words that cite what the register does not have': sopContoh({ dasarHukum: ['UU 1/1999'] }),
  },
  keliru: {
    'an id near a known one, and one like no other': [
      sopContoh({ dasarHukum: ['', { regulasi: ['pp-903-2018', 'permendagri-95-2019'] }] }),
      [
        {
          pesan:
            'Butir 2 Dasar Hukum menyebut regulasi "pp-903-2018" yang tidak ada pada daftar regulasi',
          obat: 'Barangkali yang dimaksud "pp-903-2019"; bila bukan, tambahkan content/regulasi/pp-903-2018.yaml',
          kolom: 'dasarHukum.2',
        },
        {
          pesan:
            'Butir 2 Dasar Hukum menyebut regulasi "permendagri-95-2019" yang tidak ada pada daftar regulasi',
          obat: 'Perbaiki id itu, atau tambahkan content/regulasi/permendagri-95-2019.yaml',
          kolom: 'dasarHukum.2',
        },
      ],
    ],
  },
});

import { nomorLangkahGanda } from '../../../src/sop/rules/nomor-langkah-ganda.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const baris = {
  obat: 'Beri tiap baris nomor sendiri, misalnya 11 dan 11a, atau hapus no agar dinomori berurutan',
};
const bukanNomor = (contoh: string) => ({
  obat: `Pakai id yang bukan nomor langkah, misalnya ${contoh}`,
});
const simbol = { obat: 'Beri tiap simbol id sendiri, misalnya 5a dan 5b' };

verifyAturan(nomorLangkahGanda, {
  sah: {
    'letters behind one number': sopLangkah({ no: 11 }, { no: '11a' }, { no: '11b' }, {}),
    'symbols with ids, and one that bears the number of its row': sopLangkah(
      {},
      {
        simbol: [
          { id: '2a', pelaksana: 'pemohon' },
          { id: '2', pelaksana: 'petugas' },
        ],
      },
      { simbol: [{ pelaksana: 'pemohon' }, { pelaksana: 'petugas' }] },
    ),
    'pelaksana who act together in several rows': sopLangkah(
      { pelaksana: ['pemohon', 'petugas'] },
      { pelaksana: ['pemohon', 'petugas'] },
    ),
    'a symbol named after a row that shares its cells': sopLangkah(
      {},
      { simbol: [{ id: '3', pelaksana: 'petugas' }] },
      { gabung: ['pelaksana'] },
    ),
  },
  keliru: {
    'a number written twice, once though its symbols have one id then': [
      sopLangkah({}, { no: 4 }, { no: '4' }),
      [
        {
          pesan: 'Nomor 4 dipakai baris ke-2 dan baris ke-3 tabel',
          ...baris,
          langkah: '4',
          kolom: 'langkah.3.no',
        },
      ],
    ],
    'a number that rows counted on to': [
      sopLangkah({ no: 2, pelaksana: ['pemohon', 'petugas'] }, { no: 1 }, { pelaksana: 'petugas' }),
      [
        {
          pesan: 'Nomor 2 dipakai baris ke-1 dan baris ke-3 tabel',
          ...baris,
          langkah: '2',
          kolom: 'langkah.3.no',
        },
      ],
    ],
    'an id in two rows': [
      sopLangkah(
        {},
        { simbol: [{ id: 'tu', pelaksana: 'pemohon' }] },
        { simbol: [{ pelaksana: 'pemohon' }, { id: 'tu', pelaksana: 'petugas' }] },
      ),
      [
        {
          pesan: 'Id simbol tu dipakai pada langkah 2 dan langkah 3',
          ...simbol,
          langkah: '3',
          kolom: 'langkah.3.simbol.2.id',
        },
      ],
    ],
    'an id twice in a row': [
      sopLangkah(
        {},
        {
          simbol: [
            { id: '2a', pelaksana: 'pemohon' },
            { id: '2a', pelaksana: 'petugas' },
          ],
        },
      ),
      [
        {
          pesan: 'Dua simbol pada langkah 2 ber-id 2a',
          ...simbol,
          langkah: '2',
          kolom: 'langkah.2.simbol.2.id',
        },
      ],
    ],
    'an id that the first symbol of the row has by its number': [
      sopLangkah({}, { simbol: [{ pelaksana: 'pemohon' }, { id: 2, pelaksana: 'petugas' }] }),
      [
        {
          pesan: 'Dua simbol pada langkah 2 ber-id 2',
          ...simbol,
          langkah: '2',
          kolom: 'langkah.2.simbol.2.id',
        },
      ],
    ],
    'an id that another symbol has by its pelaksana': [
      sopLangkah(
        { simbol: [{ id: '2-petugas', pelaksana: 'pemohon' }] },
        { pelaksana: ['pemohon', 'petugas'] },
      ),
      [
        {
          pesan: 'Id simbol 2-petugas dipakai pada langkah 1 dan langkah 2',
          ...simbol,
          langkah: '2',
          kolom: 'langkah.2.id',
        },
      ],
    ],
    'an id that is the number of another row': [
      sopLangkah({}, { simbol: [{ pelaksana: 'pemohon' }, { id: 3, pelaksana: 'petugas' }] }, {}),
      [
        {
          pesan: 'Id simbol 3 pada langkah 2 sama dengan nomor langkah lain',
          ...bukanNomor('2a'),
          langkah: '2',
          kolom: 'langkah.2.simbol.2.id',
        },
      ],
    ],
    'an id that is the number of another row, whose own symbol is named otherwise': [
      sopLangkah(
        {},
        { simbol: [{ id: 3, pelaksana: 'petugas' }] },
        { simbol: [{ id: '3a', pelaksana: 'petugas' }] },
      ),
      [
        {
          pesan: 'Id simbol 3 pada langkah 2 sama dengan nomor langkah lain',
          ...bukanNomor('2a'),
          langkah: '2',
          kolom: 'langkah.2.simbol.1.id',
        },
      ],
    ],
  },
});

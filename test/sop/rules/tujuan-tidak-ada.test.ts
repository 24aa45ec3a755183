import { tujuanTidakAda } from '../../../src/sop/rules/tujuan-tidak-ada.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const bersama = (sebutan: string | number) =>
  sopLangkah(
    {},
    {
      no: 5,
      simbol: [
        { id: '5a', pelaksana: 'petugas' },
        { id: '5b', pelaksana: 'pemohon', bersama: sebutan },
      ],
    },
    {},
  );

verifyAturan(tujuanTidakAda, {
  sah: {
    'a fork to langkah that exist': sopLangkah({ lanjut: [2, 3] }, { lanjut: 'selesai' }, {}),
    'a number of the document, and the id of a symbol': sopLangkah(
      { lanjut: '11c' },
      { no: '11c', simbol: [{ pelaksana: 'petugas', lanjut: 'tu' }] },
      { simbol: [{ id: 'tu', pelaksana: 'petugas' }] },
    ),
    'the number of a row that shares the cells above': sopLangkah(
      {},
      {},
      { gabung: ['pelaksana'] },
      { keputusan: { Ya: 5, Tidak: 3 } },
      {},
    ),
    'a symbol of the same row': bersama('5a'),
  },
  keliru: {
    'an arrow past the last langkah': [
      sopLangkah({}, { lanjut: [3, 9] }, {}),
      [
        {
          pesan:
            'Panah langkah 2 menunjuk 9, padahal tidak ada langkah bernomor atau simbol bernama itu',
          obat: 'Tulis nomor langkah 1 sampai 3, atau id simbol',
          langkah: '2',
          kolom: 'langkah.2.lanjut',
        },
      ],
    ],
    'a branch past the last langkah, in numbers of the document': [
      sopLangkah({ no: 11 }, { keputusan: { Ya: '11d', Tidak: 2 } }, { no: '11d' }),
      [
        {
          pesan:
            'Cabang "Tidak" langkah 12 menunjuk 2, padahal tidak ada langkah bernomor atau simbol bernama itu',
          obat: 'Tulis nomor langkah 11 sampai 11d, atau id simbol',
          langkah: '12',
          kolom: 'langkah.2.keputusan.Tidak',
        },
      ],
    ],
    'one target of a branch that forks': [
      sopLangkah({}, { keputusan: { Ya: [3, 4], Tidak: 1 } }, {}),
      [
        {
          pesan:
            'Cabang "Ya" langkah 2 menunjuk 4, padahal tidak ada langkah bernomor atau simbol bernama itu',
          obat: 'Tulis nomor langkah 1 sampai 3, atau id simbol',
          langkah: '2',
          kolom: 'langkah.2.keputusan.Ya',
        },
      ],
    ],
    'the id of a symbol that is misspelt': [
      sopLangkah(
        { simbol: [{ pelaksana: 'pemohon', lanjut: 'lokt' }] },
        { simbol: [{ id: 'loket', pelaksana: 'petugas' }] },
      ),
      [
        {
          pesan:
            'Panah langkah 1 menunjuk lokt, padahal tidak ada langkah bernomor atau simbol bernama itu',
          obat: 'Barangkali yang dimaksud "loket"',
          langkah: '1',
          kolom: 'langkah.1.simbol.1.lanjut',
        },
      ],
    ],
    'a joining line to a symbol of another row': [
      bersama(1),
      [
        {
          pesan:
            'Garis bersama langkah 5 menunjuk 1, padahal simbol itu tidak ada pada baris yang sama',
          obat: 'Pakai salah satu dari: 5a',
          langkah: '5',
          kolom: 'langkah.2.simbol.2.bersama',
        },
      ],
    ],
    'a joining line to the symbol itself': [
      bersama('5b'),
      [
        {
          pesan:
            'Garis bersama langkah 5 menunjuk 5b, padahal simbol itu tidak ada pada baris yang sama',
          obat: 'Pakai salah satu dari: 5a',
          langkah: '5',
          kolom: 'langkah.2.simbol.2.bersama',
        },
      ],
    ],
    'a joining line in a row of one symbol': [
      sopLangkah({}, { simbol: [{ pelaksana: 'petugas', bersama: 'loket' }] }),
      [
        {
          pesan:
            'Garis bersama langkah 2 menunjuk loket, padahal simbol itu tidak ada pada baris yang sama',
          obat: 'Hapus bersama, karena baris itu hanya memuat satu simbol',
          langkah: '2',
          kolom: 'langkah.2.simbol.1.bersama',
        },
      ],
    ],
  },
});

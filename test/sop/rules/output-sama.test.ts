import { outputSama } from '../../../src/sop/rules/output-sama.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const obat =
  'Tulis apa yang berubah karena langkah ini, misalnya berkas yang sudah diperiksa, diparaf, atau diberi nomor';

verifyAturan(outputSama, {
  sah: {
    'handing on what was given': sopLangkah(
      {},
      { kegiatan: 'Meneruskan draf kepada Kasi', kelengkapan: 'Draf', output: 'Draf' },
    ),
    'receiving what was sent': sopLangkah(
      { output: 'Draf' },
      { kegiatan: 'Menerima draf dari petugas', output: 'Draf' },
    ),
    'the same thing in another state': sopLangkah(
      { output: 'Draf' },
      { kegiatan: 'Memaraf draf', kelengkapan: 'Draf', output: 'Draf yang sudah diparaf' },
    ),
    'an output of a row that does not lead here': sopLangkah(
      { lanjut: [2, 3] },
      { kegiatan: 'Mencetak', output: 'Lembar cetak', lanjut: 'selesai' },
      { kegiatan: 'Mencetak', output: 'Lembar cetak' },
    ),
    'no output': sopLangkah({}, { output: '' }),
  },
  keliru: {
    'the same words as the kelengkapan, differently written': [
      sopLangkah({ kegiatan: 'Mengetik', kelengkapan: 'Draft  laporan', output: 'draf laporan.' }),
      [
        {
          pesan: 'Output langkah 1 sama dengan kelengkapannya: draf laporan.',
          obat,
          langkah: '1',
          kolom: 'langkah.1.output',
        },
      ],
    ],
    'the same words as a kelengkapan that spans rows': [
      sopLangkah(
        { kelengkapan: 'Draf', output: 'Draf yang diketik' },
        { kegiatan: 'Membaca draf', gabung: ['kelengkapan'], output: 'Draf' },
      ),
      [
        {
          pesan: 'Output langkah 2 sama dengan kelengkapannya: Draf',
          obat,
          langkah: '2',
          kolom: 'langkah.2.output',
        },
      ],
    ],
    'the output of the row before': [
      sopLangkah(
        { output: 'Draf buku' },
        { kegiatan: 'Mengoreksi draf', kelengkapan: 'ATK', output: 'Draf buku' },
      ),
      [
        {
          pesan: 'Output langkah 2 sama dengan output langkah 1: Draf buku',
          obat,
          langkah: '2',
          kolom: 'langkah.2.output',
        },
      ],
    ],
  },
});

import { outputTakDipakai } from '../../../src/sop/rules/output-tak-dipakai.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(outputTakDipakai, {
  sah: {
    'an output that a later row needs': sopLangkah(
      { output: 'Kartu' },
      { kelengkapan: 'Berkas', output: 'Draf' },
      { kelengkapan: ['Kartu', 'Draf'] },
    ),
    'an output that is needed after going back': sopLangkah(
      { kelengkapan: 'Formulir, Catatan kekurangan', output: 'Formulir lengkap' },
      {
        kelengkapan: 'Formulir lengkap',
        output: 'Catatan kekurangan',
        keputusan: { Ya: 3, Tidak: 1 },
      },
      { kelengkapan: 'Formulir lengkap' },
    ),
    'one of two outputs that is needed': sopLangkah(
      { output: 'Tanda terima, Berkas lengkap' },
      { kelengkapan: 'Berkas lengkap', output: 'Buku arsip' },
      { kelengkapan: 'Buku arsip' },
    ),
    'outputs after which only tools are needed': sopLangkah(
      { output: 'Draf buku' },
      { kelengkapan: 'ATK', output: 'Buku' },
      { kelengkapan: 'Komputer, ATK' },
    ),
    'a receipt that the applicant takes home': sopLangkah(
      { output: 'Tanda terima bernomor register' },
      { kelengkapan: 'Berkas', output: 'Kartu' },
      { kelengkapan: 'Kartu' },
    ),
    'the outputs of the last row and of an end before it': sopLangkah(
      { lanjut: [2, 3], output: 'Berkas lengkap' },
      { kelengkapan: 'Berkas lengkap', output: 'Tanda terima', lanjut: 'selesai' },
      { kelengkapan: 'Berkas lengkap', output: 'Kartu' },
    ),
  },
  keliru: {
    'an output that nothing needs': [
      sopLangkah(
        {},
        { kelengkapan: 'Formulir peminjaman yang terisi', output: 'Lembar validasi' },
        { kelengkapan: 'Formulir peminjaman yang terisi' },
      ),
      [
        {
          pesan:
            'Output langkah 2, "Lembar validasi", tidak menjadi kelengkapan langkah sesudahnya',
          obat: 'Tulis output itu pada kelengkapan langkah yang memakainya, atau samakan penyebutannya',
          langkah: '2',
          kolom: 'langkah.2.output',
        },
      ],
    ],
  },
});

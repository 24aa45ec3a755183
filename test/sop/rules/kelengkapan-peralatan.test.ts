import { kelengkapanPeralatan } from '../../../src/sop/rules/kelengkapan-peralatan.ts';
import { sopLangkah } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const obat =
  'Pindahkan ke Peralatan/Perlengkapan, dan tulis berkas atau data yang diolah langkah ini';

verifyAturan(kelengkapanPeralatan, {
  sah: {
    'a tool that the kegiatan works on': sopLangkah({
      kegiatan: 'Memasang jaringan di kantor desa',
      kelengkapan: 'Jaringan, Server',
    }),
    'a document about a tool': sopLangkah({ kelengkapan: 'Laporan aplikasi SIAK' }),
    'people whose name begins like a tool': sopLangkah({
      kelengkapan: 'Perangkat desa, Perangkat Daerah',
    }),
    evidence: sopLangkah({ kelengkapan: 'Alat bukti' }),
    'an empty cell': sopLangkah({ kelengkapan: '' }),
  },
  keliru: {
    'a cell with nothing but tools': [
      sopLangkah({ kelengkapan: 'Komputer, Printer, ATK' }),
      [
        {
          pesan: 'Kelengkapan langkah 1 menyebut peralatan: Komputer, Printer, ATK',
          obat,
          langkah: '1',
          kolom: 'langkah.1.kelengkapan',
        },
      ],
    ],
    'a tool among inputs': [
      sopLangkah({}, { kelengkapan: ['Jadwal kegiatan', 'Fotokopi KK dan sistem SIAK'] }),
      [
        {
          pesan: 'Kelengkapan langkah 2 menyebut peralatan: sistem SIAK',
          obat,
          langkah: '2',
          kolom: 'langkah.2.kelengkapan',
        },
      ],
    ],
  },
});

import { urutanKolom } from '../../../src/sop/rules/urutan-kolom.ts';
import type { Sop, SopTertulis } from '../../../src/sop/schema.ts';
import { sopContoh } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const pelaksana = [
  { id: 'kadis', nama: 'Kepala Dinas' },
  { id: 'kabid', nama: 'Kepala Bidang' },
  { id: 'kasi', nama: 'Kepala Seksi' },
];

function sop(...langkah: readonly Partial<SopTertulis['langkah'][number]>[]): Sop {
  return sopContoh({ pelaksana, langkah });
}

verifyAturan(urutanKolom, {
  sah: {
    'columns in the order in which they come to act': sop(
      { pelaksana: 'kadis' },
      { pelaksana: 'kabid' },
      { pelaksana: 'kadis' },
      { pelaksana: 'kasi' },
    ),
    'columns that first act in one row': sop({
      simbol: [{ pelaksana: 'kasi' }, { pelaksana: 'kadis' }, { pelaksana: 'kabid' }],
    }),
    'a column that is not used, which is another matter': sop(
      { pelaksana: 'kadis' },
      { pelaksana: 'kasi' },
    ),
    'rows that share their cells': sop(
      { pelaksana: 'kadis' },
      { gabung: ['pelaksana'] },
      { pelaksana: 'kabid' },
    ),
  },
  keliru: {
    'columns by rank, once with the whole order': [
      sop({ pelaksana: 'kasi' }, { pelaksana: 'kabid' }, { pelaksana: 'kadis' }),
      [
        {
          pesan:
            'Kolom "Kepala Bidang" berada di kanan kolom "Kepala Dinas", padahal lebih dahulu bertindak, yaitu pada langkah 2',
          obat: 'Urutkan kolom menurut langkah pertamanya: Kepala Seksi, Kepala Bidang, Kepala Dinas',
          kolom: 'pelaksana.2',
        },
      ],
    ],
    'a column behind one that acts later, by the number that the row prints': [
      sop(
        { pelaksana: 'kadis' },
        { no: '4a', simbol: [{ pelaksana: 'kasi' }] },
        { pelaksana: ['kabid', 'kasi'] },
      ),
      [
        {
          pesan:
            'Kolom "Kepala Seksi" berada di kanan kolom "Kepala Bidang", padahal lebih dahulu bertindak, yaitu pada langkah 4a',
          obat: 'Urutkan kolom menurut langkah pertamanya: Kepala Dinas, Kepala Seksi, Kepala Bidang',
          kolom: 'pelaksana.3',
        },
      ],
    ],
  },
});

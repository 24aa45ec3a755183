import { sebutanPelaksanaBerbeda } from '../../../src/sop/rules/sebutan-pelaksana-berbeda.ts';
import type { Sop } from '../../../src/sop/schema.ts';
import { sopContoh } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

verifyAturan(sebutanPelaksanaBerbeda, {
  sah: {
    'an alias': dua({ nama: 'Kepala Seksi', alias: ['Kasi'] }, 'Menyerahkan draf kepada Kasi'),
    'the name in another letter case': dua({ nama: 'KABID' }, 'Menyerahkan draf ke kabid'),
    'one half of a name with a slash': dua(
      { nama: 'Sekretaris/Kabid' },
      'Meminta paraf Sekretaris',
    ),
    'a title of another unit': dua({ nama: 'Kasi Kearsipan' }, 'Menyerahkan draf ke Kasi Umum'),
    'a word that fits many': dua({ nama: 'Petugas Arsip' }, 'Menyerahkan draf ke petugas'),
    'a title that two columns could mean': sopContoh({
      pelaksana: [
        { id: 'pemohon', nama: 'Kasi Kearsipan' },
        { id: 'petugas', nama: 'Kasi Umum' },
      ],
      langkah: [{ kegiatan: 'Menyerahkan draf kepada Kasi' }],
    }),
  },
  keliru: {
    'the short name of a title': [
      dua({ nama: 'Kepala Seksi Kearsipan' }, 'Menyerahkan draf kepada Kasi Kearsipan'),
      [
        {
          pesan:
            'Langkah 1 menyebut "Kasi Kearsipan", sedangkan kolomnya bernama "Kepala Seksi Kearsipan"',
          obat: 'Pakai nama kolomnya, atau tulis "Kasi Kearsipan" sebagai alias kolom itu',
          langkah: '1',
          kolom: 'langkah.1.kegiatan',
        },
      ],
    ],
    'part of a name, reported once however often it is written': [
      dua(
        { nama: 'Asisten Pemerintahan' },
        'Menyerahkan draf kepada Asisten',
        'Menerima draf dari asisten',
      ),
      [
        {
          pesan:
            'Langkah 1, 2 menyebut "Asisten", sedangkan kolomnya bernama "Asisten Pemerintahan"',
          obat: 'Pakai nama kolomnya, atau tulis "Asisten" sebagai alias kolom itu',
          langkah: '1',
          kolom: 'langkah.1.kegiatan',
        },
      ],
    ],
  },
});

function dua(
  petugas: { readonly nama: string; readonly alias?: string[] },
  ...kegiatan: readonly string[]
): Sop {
  return sopContoh({
    pelaksana: [
      { id: 'pemohon', nama: 'Pemohon' },
      { id: 'petugas', ...petugas },
    ],
    langkah: kegiatan.map((satu) => ({ kegiatan: satu })),
  });
}

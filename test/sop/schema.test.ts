import { expect, it } from 'vitest';
import { parseYaml } from '../../src/sop/parse-yaml.ts';
import { skemaSop } from '../../src/sop/schema.ts';

const awal = `nama: Penerbitan KIA
status: draf
pelaksana:
  - { id: loket, nama: Petugas Loket }
  - { id: kasi, nama: Kepala Seksi }
langkah:
`;

/** Line 7 is the first of the langkah. */
function read(langkah: string) {
  return parseYaml(awal + langkah, skemaSop, { berkas: 'x.md', barisAwal: 1 });
}

it.each([
  [
    'a row of symbols that also names a pelaksana',
    '  - kegiatan: Memeriksa\n    pelaksana: loket\n    simbol: [{ pelaksana: kasi }]\n',
    8,
    'langkah.1.pelaksana',
    'Langkah 1: pelaksana tidak dapat berdampingan dengan simbol; tulis di dalam butir simbol',
  ],
  [
    'a row of symbols that also leads somewhere',
    '  - kegiatan: Memeriksa\n    simbol: [{ pelaksana: kasi }]\n    lanjut: selesai\n',
    9,
    'langkah.1.lanjut',
    'Langkah 1: lanjut tidak dapat berdampingan dengan simbol; tulis di dalam butir simbol',
  ],
  [
    'a row of symbols without symbol',
    '  - kegiatan: Memeriksa\n    simbol: []\n',
    8,
    'langkah.1.simbol',
    'Langkah 1: simbol tertulis sebagai daftar, diharapkan sekurangnya satu simbol',
  ],
  [
    'a merged cell that is filled',
    '  - kegiatan: Memeriksa\n  - kegiatan: Mencatat\n    waktu: 1 jam\n    gabung: [waktu]\n',
    9,
    'langkah.2.waktu',
    'Langkah 2: waktu terisi padahal sel waktu menyatu dengan sel di atasnya; pindahkan ke baris teratas gabungan itu',
  ],
  [
    'merged Pelaksana cells in a row that leads somewhere',
    '  - kegiatan: Memeriksa\n  - kegiatan: Mencatat\n    lanjut: 1\n    gabung: [pelaksana]\n',
    9,
    'langkah.2.lanjut',
    'Langkah 2: lanjut terisi padahal sel pelaksana menyatu dengan sel di atasnya; pindahkan ke baris teratas gabungan itu',
  ],
  [
    'merged Pelaksana cells in a row of symbols',
    '  - kegiatan: Memeriksa\n  - kegiatan: Mencatat\n    simbol: [{ pelaksana: kasi }]\n    gabung: [pelaksana]\n',
    9,
    'langkah.2.simbol',
    'Langkah 2: simbol terisi padahal sel pelaksana menyatu dengan sel di atasnya; pindahkan ke baris teratas gabungan itu',
  ],
  [
    'a cell of the first row that is merged with the one above',
    '  - kegiatan: Memeriksa\n    gabung: [pelaksana]\n',
    8,
    'langkah.1.gabung',
    'Langkah 1: gabung tertulis pada baris pertama, padahal di atasnya tidak ada sel',
  ],
  [
    'a cell that cannot be merged',
    '  - kegiatan: Memeriksa\n  - kegiatan: Mencatat\n    gabung: [kegiatan]\n',
    9,
    'langkah.2.gabung.1',
    'Langkah 2: gabung.1 tertulis "kegiatan", diharapkan pelaksana, kelengkapan, waktu, output, keterangan',
  ],
  [
    'a keputusan that also leads on',
    '  - kegiatan: Memeriksa\n    keputusan: { Ya: 2, Tidak: 1 }\n    lanjut: 2\n',
    9,
    'langkah.1.lanjut',
    'Langkah 1: lanjut tidak dapat berdampingan dengan keputusan; tulis tujuannya sebagai cabang keputusan',
  ],
  [
    'a symbol with a keputusan that also leads on',
    '  - kegiatan: Memeriksa\n    simbol:\n      - pelaksana: kasi\n        keputusan: { Ya: 2, Tidak: 1 }\n        lanjut: 2\n',
    11,
    'langkah.1.simbol.1.lanjut',
    'Langkah 1: simbol.1.lanjut tidak dapat berdampingan dengan keputusan; tulis tujuannya sebagai cabang keputusan',
  ],
  [
    'a keputusan that is drawn as a box',
    '  - kegiatan: Memeriksa\n    keputusan: { Ya: 2, Tidak: 1 }\n    bentuk: kotak\n',
    9,
    'langkah.1.bentuk',
    'Langkah 1: bentuk bukan belah-ketupat padahal ada keputusan; hapus bentuknya, atau ganti keputusan dengan lanjut',
  ],
  [
    'a row without words',
    '  - pelaksana: kasi\n',
    7,
    'langkah.1.kegiatan',
    'Langkah 1: kegiatan belum diisi, diharapkan uraian kegiatan atau rincian',
  ],
  [
    'a row whose words were left empty',
    '  - pelaksana: kasi\n    kegiatan:\n',
    8,
    'langkah.1.kegiatan',
    'Langkah 1: kegiatan belum diisi, diharapkan uraian kegiatan atau rincian',
  ],
  [
    'a row whose words are an empty text',
    "  - pelaksana: kasi\n    kegiatan: ''\n",
    8,
    'langkah.1.kegiatan',
    'Langkah 1: kegiatan kosong, diharapkan uraian kegiatan atau rincian',
  ],
  [
    'two symbols in one cell',
    '  - kegiatan: Memeriksa\n    simbol: [{ pelaksana: kasi }, { id: lain, pelaksana: kasi }]\n',
    8,
    'langkah.1.simbol',
    'Langkah 1: simbol memuat dua simbol bagi satu pelaksana; satu sel memuat satu simbol',
  ],
  [
    'a branch that is to end the process',
    '  - kegiatan: Memeriksa\n    keputusan: { Ya: 1, Tidak: selesai }\n',
    8,
    'langkah.1.keputusan.Tidak',
    'Langkah 1: keputusan.Tidak tertulis "selesai", diharapkan nomor langkah atau id simbol; cabang yang mengakhiri proses menunjuk langkah penutup',
  ],
  [
    'a target that is neither a number nor an id',
    '  - kegiatan: Memeriksa\n    lanjut: langkah dua\n',
    8,
    'langkah.1.lanjut',
    'Langkah 1: lanjut tertulis "langkah dua", diharapkan nomor langkah, id simbol, daftarnya, atau selesai',
  ],
  [
    'an end beside a target',
    '  - kegiatan: Memeriksa\n    lanjut: [1, selesai]\n',
    8,
    'langkah.1.lanjut.2',
    'Langkah 1: lanjut.2 tertulis "selesai", diharapkan nomor langkah atau id simbol; cabang yang mengakhiri proses menunjuk langkah penutup',
  ],
  [
    'a start that is denied',
    '  - kegiatan: Memeriksa\n    mulai: false\n',
    8,
    'langkah.1.mulai',
    'Langkah 1: mulai tertulis sebagai false, diharapkan true',
  ],
])('refuses %s', (_, langkah, baris, kolom, pesan) => {
  const { nilai, temuan } = read(langkah);
  expect(nilai).toBeUndefined();
  expect(temuan.map((satu) => [satu.tempat.baris, satu.tempat.kolom, satu.pesan])).toEqual([
    [baris, kolom, pesan],
  ]);
});

it('reads a row of symbols, with numbers and ids alike as they are named elsewhere', () => {
  const { nilai, temuan } = read(
    `  - rincian: [Menerima berkas, Mencatat berkas]
    no: 11c
    simbol:
      - { id: 5a, pelaksana: loket, teks: Lengkap?, keputusan: { Ya: [2, 5b], Tidak: 11c } }
      - { id: 5b, pelaksana: kasi, bersama: 5a, lanjut: 2 }
  - { kegiatan: Menyerahkan, pelaksana: loket, lanjut: selesai }
`,
  );
  expect(temuan).toEqual([]);
  expect(nilai?.langkah).toMatchObject([
    {
      no: '11c',
      kegiatan: '',
      rincian: ['Menerima berkas', 'Mencatat berkas'],
      pelaksana: [],
      gabung: [],
      simbol: [
        { id: '5a', teks: 'Lengkap?', keputusan: { Ya: ['2', '5b'], Tidak: ['11c'] } },
        { id: '5b', teks: '', bersama: '5a', lanjut: ['2'] },
      ],
    },
    { no: '12', pelaksana: ['loket'], lanjut: [] },
  ]);
});

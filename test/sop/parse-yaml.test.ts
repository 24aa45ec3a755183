import { describe, expect, it } from 'vitest';
import { skemaInstansi } from '../../src/sop/instansi.ts';
import { parseYaml } from '../../src/sop/parse-yaml.ts';
import { skemaSop } from '../../src/sop/schema.ts';

/** Line 1 is the opening of the front matter, so these are lines 2 to 4. */
const awal = 'nama: Contoh\nstatus: berlaku\npelaksana: [{ id: kasi, nama: Kasi }]\n';

function findings(yaml: string) {
  const { nilai, temuan } = parseYaml(yaml, skemaSop, { berkas: 'x.md', barisAwal: 2 });
  expect(nilai).toBeUndefined();
  return temuan.map(({ aturan, tempat, pesan, obat }) => [
    aturan,
    tempat.baris,
    tempat.kolom,
    pesan,
    obat,
  ]);
}

describe('a good SOP', () => {
  const { nilai, temuan, baris } = parseYaml(
    `${awal}tanggal: { pembuatan: 2020-01-02 }\nlangkah:\n  - kegiatan: Menulis\n    pelaksana: kasi\n    waktu:\n`,
    skemaSop,
    { berkas: 'x.md', barisAwal: 2 },
  );

  it('gets its empty places filled in', () => {
    expect(temuan).toEqual([]);
    expect(nilai).toMatchObject({
      judul: 'Contoh',
      nomor: '',
      tanggal: { pembuatan: '2020-01-02', revisi: '', efektif: '' },
      disahkan: { jabatan: '', nama: '', nip: '' },
      label: { kegiatan: 'Kegiatan' },
      keterkaitan: [],
      langkah: [{ pelaksana: ['kasi'], waktu: '', kelengkapan: [], tulisanSel: {} }],
    });
  });

  it.each([
    ['nama', 2],
    ['tanggal.pembuatan', 5],
    ['tanggal.efektif', 5],
    ['langkah.1', 7],
    ['langkah.1.waktu', 9],
    ['langkah.1.output', 7],
    ['nomor', 2],
  ])('knows the line of %s, or of what would hold it', (kolom, nomor) => {
    expect(baris(kolom)).toBe(nomor);
  });
});

describe('a fault of the fields', () => {
  it.each([
    [
      'a misspelt key',
      'langkah:\n  - kegiatan: x\n    wakktu: 1 jam\n',
      [
        'kunci-tidak-dikenal',
        7,
        'langkah.1.wakktu',
        'Kunci "wakktu" tidak dikenal',
        'Barangkali yang dimaksud "waktu"',
      ],
    ],
    [
      'a key that resembles none',
      'langkah: []\ndisahkan: { pangkat: x }\n',
      [
        'kunci-tidak-dikenal',
        6,
        'disahkan.pangkat',
        'Kunci "pangkat" tidak dikenal',
        'Pakai salah satu dari: jabatan, nama, nip',
      ],
    ],
    [
      'a field that is missing',
      '',
      ['isian-kosong', 2, 'langkah', 'Isian langkah belum diisi, diharapkan daftar', undefined],
    ],
    [
      'a kegiatan without words',
      'langkah:\n  - kegiatan: ""\n',
      [
        'isian-keliru',
        6,
        'langkah.1.kegiatan',
        'Langkah 1: kegiatan kosong, diharapkan uraian kegiatan atau rincian',
        undefined,
      ],
    ],
    [
      'a number where words belong, without repeating what may be a NIP',
      'langkah: []\ndisahkan: { nip: 198001012005011001 }\n',
      [
        'isian-keliru',
        6,
        'disahkan.nip',
        'Isian disahkan.nip tertulis sebagai angka, diharapkan teks',
        'Taruh isiannya di dalam tanda kutip',
      ],
    ],
    [
      'a list with a number in it',
      'langkah: []\nperingatan: [1]\n',
      [
        'isian-keliru',
        6,
        'peringatan',
        'Isian peringatan tertulis sebagai daftar, diharapkan teks atau daftar teks, dengan angka di dalam tanda kutip',
        undefined,
      ],
    ],
    [
      'a branch that leads to a word',
      'langkah:\n  - kegiatan: x\n    keputusan: { Ya: 1, Tidak: selesai }\n',
      [
        'isian-keliru',
        7,
        'langkah.1.keputusan.Tidak',
        'Langkah 1: keputusan.Tidak tertulis "selesai", diharapkan nomor langkah atau id simbol; cabang yang mengakhiri proses menunjuk langkah penutup',
        undefined,
      ],
    ],
    [
      'branches and an arrow in one langkah',
      'langkah:\n  - kegiatan: x\n    keputusan: { Ya: 1, Tidak: 2 }\n    lanjut: 2\n',
      [
        'isian-keliru',
        8,
        'langkah.1.lanjut',
        'Langkah 1: lanjut tidak dapat berdampingan dengan keputusan; tulis tujuannya sebagai cabang keputusan',
        undefined,
      ],
    ],
    [
      'a keyakinan above 1',
      'langkah:\n  - kegiatan: x\n    rekonstruksi: { keyakinan: 95, dasar: x }\n',
      [
        'isian-keliru',
        7,
        'langkah.1.rekonstruksi.keyakinan',
        'Langkah 1: rekonstruksi.keyakinan tertulis 95, diharapkan angka paling banyak 1',
        undefined,
      ],
    ],
    [
      'a word that is not among those allowed',
      'langkah: []\nsumber: { berkas: x, rekonstruksi: [pelaksan] }\n',
      [
        'isian-keliru',
        6,
        'sumber.rekonstruksi.1',
        'Isian sumber.rekonstruksi.1 tertulis "pelaksan", diharapkan pelaksana, panah, label',
        'Barangkali yang dimaksud "pelaksana"',
      ],
    ],
  ])('names %s', (_, yaml, temuan) => {
    expect(findings(awal + yaml)).toEqual([temuan]);
  });

  it('names two columns with one id', () => {
    const yaml =
      'nama: A\nstatus: draf\npelaksana: [{ id: a, nama: A }, { id: a, nama: B }]\nlangkah: []\n';
    expect(findings(yaml)).toEqual([
      [
        'isian-keliru',
        4,
        'pelaksana',
        'Isian pelaksana memuat id yang sama dua kali; beri tiap kolom id sendiri',
        undefined,
      ],
    ]);
  });

  it('names all faults at once', () => {
    expect(findings('nama: A\nstatus: berlku\npelaksana: []\nlangkah: []\nnomr: x\n')).toHaveLength(
      2,
    );
  });

  it('names a file without any field', () => {
    expect(findings('')).toEqual([
      [
        'isian-kosong',
        2,
        undefined,
        'Isi berkas belum diisi, diharapkan kumpulan kunci',
        undefined,
      ],
    ]);
  });
});

describe('a fault of the YAML', () => {
  it.each([
    ['a key written twice', 'nama: Lagi\n', 5, 'Kunci yang sama tertulis dua kali'],
    ['a tab', 'langkah:\n\t- kegiatan: x\n', 6, 'Lekukan memakai tab'],
    [
      'a colon in words without quotes',
      'langkah:\n  - kegiatan: Memeriksa: berkas\n',
      6,
      'Tulisan memuat titik dua diikuti spasi sehingga terbaca sebagai kunci',
    ],
    [
      'a quote that is not closed',
      'nomor: "470\n',
      5,
      'Tanda kutip pembuka tidak mempunyai penutup',
    ],
    ['a star before a word', 'nomor: *penting\n', 5, 'Tulisan diawali tanda *'],
  ])('names %s with its line', (_, yaml, nomor, kalimat) => {
    const [pertama] = findings(awal + yaml);
    expect(pertama?.slice(0, 4)).toEqual(['yaml-rusak', nomor, undefined, kalimat]);
    expect(pertama?.[4]).toBeTypeOf('string');
  });
});

it.each(['__proto__', 'constructor', '<<'])('takes "%s" for a key that is not known', (kunci) => {
  const [pertama, ...lain] = findings(`${awal}langkah: []\n${kunci}: { nama: x }\n`);
  expect(pertama?.slice(0, 3)).toEqual(['kunci-tidak-dikenal', 6, kunci]);
  expect(lain).toEqual([]);
});

it('tells the writer of an office to quote its code, which would lose a zero as a number', () => {
  const yaml = 'kode: 13.10\nnama: A\nwilayah: B\n';
  expect(parseYaml(yaml, skemaInstansi, { berkas: 'i.yaml', barisAwal: 1 }).temuan).toEqual([
    {
      aturan: 'isian-keliru',
      tingkat: 'galat',
      tempat: { berkas: 'i.yaml', baris: 1, kolom: 'kode' },
      pesan: 'Isian kode tertulis sebagai angka, diharapkan teks',
      obat: 'Taruh isiannya di dalam tanda kutip',
    },
  ]);
});

it('says on which langkah a fault lies', () => {
  const yaml = `${awal}langkah:\n  - kegiatan: x\n  - waktu: 1 jam\n`;
  expect(parseYaml(yaml, skemaSop, { berkas: 'x.md', barisAwal: 2 }).temuan[0]?.tempat).toEqual({
    berkas: 'x.md',
    baris: 7,
    kolom: 'langkah.2.kegiatan',
    langkah: '2',
  });
});

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isianIdentitas } from '../../../src/sop/diff/identitas.ts';
import { isianLangkah } from '../../../src/sop/diff/langkah.ts';
import { skemaLangkah } from '../../../src/sop/schema-langkah.ts';
import { skemaSop } from '../../../src/sop/schema.ts';
import type { SopTertulis } from '../../../src/sop/schema.ts';
import {
  bandingkan,
  denganIsian,
  denganLangkah,
  denganPelaksana,
  kalimat,
  langkah,
  revisiLama,
  sisipan,
} from './revisi.ts';

/** What carries no part of the procedure: where it was read from, and what its editors say of it. */
const bukanIsiSop = ['sumber', 'penghubung', 'pengecualian', 'catatan'];

/** What the graph is made from, which is compared instead, and what says how a row was reconstructed. */
const bukanIsianLangkah = [
  ...['no', 'mulai', 'bentuk', 'keputusan', 'lanjut', 'simbol'],
  'rekonstruksi',
];

type Kasus = readonly [judul: string, baru: SopTertulis, kalimat: readonly string[]];

const samaSaja: readonly Kasus[] = [
  ['the same document twice', revisiLama, []],
  ['another line break', denganIsian(3, { kegiatan: 'Menyetujui  peminjaman\n buku arsip' }), []],
  [
    'another id for a column',
    {
      ...denganPelaksana((semula) =>
        semula.map((satu) => (satu.id === 'kasi' ? { ...satu, id: 'kepala-seksi' } : satu)),
      ),
      langkah: denganIsian(3, { pelaksana: 'kepala-seksi' }).langkah,
    },
    [],
  ],
  [
    'a date in figures for the same in words',
    { ...revisiLama, tanggal: { pembuatan: '10 Januari 2024', efektif: '2024-02-01' } },
    [],
  ],
  ['a note of the editor', { ...revisiLama, catatan: ['Langkah 3 ditulis tangan'] }, []],
];

const identitas: readonly Kasus[] = [
  [
    'a number, a status and a signer replaced',
    {
      ...revisiLama,
      nomor: '470/02/SOP/2026',
      status: 'dicabut',
      disahkan: { ...revisiLama.disahkan, nama: 'Nama Lain' },
    },
    [
      'Nomor SOP diubah dari "470/01/SOP/2024" menjadi "470/02/SOP/2026"',
      'Status diubah dari "berlaku" menjadi "dicabut"',
      'Nama pengesah diubah dari "Nama Contoh" menjadi "Nama Lain"',
    ],
  ],
  [
    'a date filled in and another emptied',
    { ...revisiLama, tanggal: { pembuatan: '2024-01-10', revisi: '2026-01-05' } },
    [
      'Tanggal Revisi diisi "5 Januari 2026"',
      'Tanggal Efektif dikosongkan, semula "1 Februari 2024"',
    ],
  ],
  [
    'a name that is the title too, which is said once',
    { ...revisiLama, nama: 'Peminjaman Berkas Arsip' },
    ['Nama SOP diubah dari "Peminjaman Buku Arsip" menjadi "Peminjaman Berkas Arsip"'],
  ],
  [
    'items of a list removed and added, the others only counted anew',
    {
      ...revisiLama,
      dasarHukum: [
        'Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan',
        'Peraturan Bupati tentang Tata Naskah Dinas',
        'Keputusan Kepala ANRI',
      ],
    },
    [
      'Dasar Hukum butir 2 lama dihapus: "Peraturan Pemerintah Nomor 28 Tahun 2012"',
      'Dasar Hukum butir 3 ditambahkan: "Keputusan Kepala ANRI"',
    ],
  ],
  [
    'an item of a list altered and another moved',
    {
      ...revisiLama,
      dasarHukum: [
        'Peraturan Bupati tentang Tata Naskah Dinas',
        'Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan',
        'Peraturan Pemerintah Nomor 28 Tahun 2013',
      ],
    },
    [
      'Dasar Hukum butir 3 dipindahkan menjadi butir 1: "Peraturan Bupati tentang Tata Naskah Dinas"',
      'Dasar Hukum butir 3 (semula 2) diubah dari "Peraturan Pemerintah Nomor 28 Tahun 2012" menjadi "Peraturan Pemerintah Nomor 28 Tahun 2013"',
    ],
  ],
  [
    'a heading of the form',
    { ...revisiLama, label: { waktu: 'Lama' } },
    ['Judul isian waktu diubah dari "Waktu" menjadi "Lama"'],
  ],
];

const pelaksana: readonly Kasus[] = [
  [
    'a column renamed: its rows stay as they were',
    denganPelaksana((semula) =>
      semula.map((satu) => (satu.id === 'petugas' ? { ...satu, nama: 'Arsiparis' } : satu)),
    ),
    ['Kolom pelaksana "Petugas Arsip" diganti nama menjadi "Arsiparis"'],
  ],
  [
    'a column moved: the symbols stay with their pelaksana',
    denganPelaksana(([pemohon, petugas, kasi]) => [kasi, pemohon, petugas]),
    ['Kolom pelaksana "Kepala Seksi" (kolom 3) dipindahkan menjadi kolom 1'],
  ],
  [
    'a column added',
    denganPelaksana((semula) => [...semula, { id: 'kadis', nama: 'Kepala Dinas' }]),
    ['Kolom pelaksana "Kepala Dinas" ditambahkan sebagai kolom 4'],
  ],
  [
    'a column split in two, which takes one row along',
    {
      ...denganPelaksana(([pemohon, petugas, kasi]) => [
        pemohon,
        petugas,
        { id: 'juru-simpan', nama: 'Juru Simpan' },
        kasi,
      ]),
      langkah: denganIsian(5, { pelaksana: 'juru-simpan' }).langkah,
    },
    [
      'Kolom pelaksana "Juru Simpan" ditambahkan sebagai kolom 3',
      'Pelaksana langkah 5 diubah dari "Petugas Arsip" menjadi "Juru Simpan"',
    ],
  ],
];

const baris: readonly Kasus[] = [
  [
    'words added to a kegiatan',
    denganIsian(6, {
      kegiatan: 'Menyerahkan buku arsip kepada peminjam disertai salinan bukti peminjaman',
    }),
    [
      'Kegiatan langkah 6 diubah dari "Menyerahkan buku arsip kepada peminjam" menjadi "Menyerahkan buku arsip kepada peminjam disertai salinan bukti peminjaman"',
    ],
  ],
  [
    'waktu',
    denganIsian(2, { waktu: '15 menit' }),
    ['Waktu langkah 2 diubah dari "10 menit" menjadi "15 menit"'],
  ],
  [
    'output turned into a list',
    denganIsian(3, { output: ['Persetujuan', 'Disposisi'] }),
    ['Output langkah 3 butir 2 ditambahkan: "Disposisi"'],
  ],
  [
    'another pelaksana: the arrows stay',
    denganIsian(5, { pelaksana: 'kasi' }),
    ['Pelaksana langkah 5 diubah dari "Petugas Arsip" menjadi "Kepala Seksi"'],
  ],
  [
    'a row inserted in the middle: those below it are only renumbered',
    denganLangkah((semula) => semula.toSpliced(4, 0, sisipan)),
    [
      'Langkah 5 ditambahkan, pelaksana Petugas Arsip: "Memotret kondisi fisik arsip"',
      'Panah dari Petugas Arsip pada langkah 4 dialihkan dari langkah 6 (semula 5) ke langkah 5 yang baru',
    ],
  ],
  [
    'a row whose kegiatan fills two lines and has rincian, in one line',
    denganLangkah((semula) => [
      ...semula.slice(0, 5),
      langkah('Memotret kondisi\nfisik arsip', 'petugas', { rincian: ['sampul', 'isi'] }),
      ...semula.slice(5),
    ]),
    [
      'Langkah 6 ditambahkan, pelaksana Petugas Arsip: "Memotret kondisi fisik arsip; sampul; isi"',
      'Panah dari langkah 5 dialihkan dari langkah 7 (semula 6) ke langkah 6 yang baru',
    ],
  ],
  [
    'a row inserted below a decision whose branches name numbers: both branches are followed',
    denganLangkah(([isi, teliti, ...sisa]) => [
      isi,
      sisipan,
      { ...teliti, keputusan: { Ya: 4, Tidak: 1 } },
      ...sisa,
    ]),
    [
      'Langkah 2 ditambahkan, pelaksana Petugas Arsip: "Memotret kondisi fisik arsip"',
      'Panah dari langkah 1 dialihkan dari langkah 3 (semula 2) ke langkah 2 yang baru',
    ],
  ],
  [
    'a row removed',
    denganLangkah((semula) => semula.toSpliced(4, 1)),
    [
      'Langkah 5 lama dihapus, pelaksana Petugas Arsip: "Mencatat peminjaman pada buku register"',
      'Panah dari Petugas Arsip pada langkah 4 dialihkan dari langkah 5 lama yang dihapus ke langkah 5 (semula 6)',
    ],
  ],
  [
    'a row moved and altered',
    denganLangkah(([isi, teliti, setuju, ambil, catat, serah]) => [
      isi,
      teliti,
      setuju,
      { ...catat, waktu: '1 jam' },
      ambil,
      serah,
    ]),
    [
      'Langkah 5 dipindahkan menjadi langkah 4: "Mencatat peminjaman pada buku register"',
      'Waktu langkah 4 (semula 5) diubah dari "5 menit" menjadi "1 jam"',
      'Panah dari langkah 3 dialihkan dari Petugas Arsip pada langkah 5 (semula 4) ke langkah 4 (semula 5)',
      'Panah dari langkah 4 (semula 5) dialihkan dari langkah 6 ke Petugas Arsip pada langkah 5 (semula 4)',
      'Panah dari Petugas Arsip pada langkah 5 (semula 4) dialihkan dari langkah 4 (semula 5) ke langkah 6',
    ],
  ],
  ['rows that print numbers of their own', denganIsian(6, { no: '5b' }), []],
  [
    'cells merged with those above',
    denganIsian(6, { waktu: '', gabung: ['waktu'] }),
    ['Waktu langkah 6 dikosongkan, semula "5 menit"', 'Penggabungan sel langkah 6 diisi "waktu"'],
  ],
];

const alur: readonly Kasus[] = [
  [
    'a label',
    denganIsian(2, { keputusan: { Lengkap: 3, Tidak: 1 } }),
    ['Label panah dari langkah 2 ke langkah 3 diubah dari "Ya" menjadi "Lengkap"'],
  ],
  [
    'a decision turned round',
    denganIsian(2, { keputusan: { Ya: 1, Tidak: 3 } }),
    [
      'Panah "Ya" dari langkah 2 dialihkan dari langkah 3 ke langkah 1',
      'Panah "Tidak" dari langkah 2 dialihkan dari langkah 1 ke langkah 3',
    ],
  ],
  [
    'a row made a decision',
    denganIsian(3, { keputusan: { Setuju: 4, Tolak: 1 } }),
    [
      'Bentuk simbol langkah 3 diubah dari kotak menjadi belah ketupat',
      'Label "Setuju" ditambahkan pada panah dari langkah 3 ke Petugas Arsip pada langkah 4',
      'Panah "Tolak" dari langkah 3 ke langkah 1 ditambahkan',
    ],
  ],
  [
    'a decision made a plain row',
    denganIsian(2, { keputusan: undefined }),
    [
      'Bentuk simbol langkah 2 diubah dari belah ketupat menjadi kotak',
      'Label "Ya" pada panah dari langkah 2 ke langkah 3 dihapus',
      'Panah "Tidak" dari langkah 2 ke langkah 1 dihapus',
    ],
  ],
  [
    'a fork that leads to one more row',
    denganIsian(3, { lanjut: [4, 5] }),
    ['Panah dari langkah 3 ke langkah 5 ditambahkan'],
  ],
  [
    'a pelaksana who acts alone from now on',
    denganIsian(4, { pelaksana: 'petugas' }),
    [
      'Pelaksana langkah 4 diubah dari "Petugas Arsip, Pemohon" menjadi "Petugas Arsip"',
      'Garis bersama antara Petugas Arsip pada langkah 4 dan Pemohon pada langkah 4 dihapus',
    ],
  ],
  [
    'a row appended: the last one is no kapsul any more',
    denganLangkah((semula) => [...semula, langkah('Mengarsipkan tanda terima', 'petugas')]),
    [
      'Langkah 7 ditambahkan, pelaksana Petugas Arsip: "Mengarsipkan tanda terima"',
      'Bentuk simbol langkah 6 diubah dari kapsul menjadi kotak',
      'Panah dari langkah 6 ke langkah 7 yang baru ditambahkan',
    ],
  ],
  [
    'a decision at which the flow may begin too',
    denganIsian(2, { mulai: true }),
    ['Alur bermula pula dari simbol langkah 2'],
  ],
  [
    'words inside a symbol of the general form',
    denganIsian(5, {
      pelaksana: undefined,
      simbol: [{ id: '5a', pelaksana: 'petugas', teks: 'Buku A' }],
    }),
    ['Tulisan di dalam simbol langkah 5 diubah dari (kosong) menjadi "Buku A"'],
  ],
];

describe.each([
  ['nothing that counts', samaSaja],
  ['identity', identitas],
  ['columns', pelaksana],
  ['rows', baris],
  ['flow', alur],
])('compareSop says of %s', (_, kasus) => {
  it.each(kasus)('%s', (_judul, baru, diharapkan) => {
    expect(kalimat(bandingkan(baru))).toEqual(diharapkan);
  });
});

describe('compareSop', () => {
  it('finds nothing in common between two procedures', () => {
    const baru = denganLangkah(() => [
      langkah('Membuka loket', 'kasi'),
      langkah('Menutup pagar', 'pemohon'),
    ]);
    const { ringkasan, langkah: rinci, panah } = bandingkan(baru);
    expect(ringkasan).toEqual({
      perubahan: 8,
      identitas: 0,
      pelaksana: 0,
      langkah: { sama: 0, diubah: 0, dipindah: 0, ditambah: 2, dihapus: 6 },
      simbol: 0,
      panah: 0,
    });
    expect(rinci.map(({ jenis }) => jenis)).toEqual([
      ...Array<string>(6).fill('dihapus'),
      ...Array<string>(2).fill('ditambah'),
    ]);
    expect(panah.filter(({ ikutLangkah }) => !ikutLangkah)).toEqual([]);
    expect(panah.length).toBe(8);
  });

  it('lists a removed row after the row that it followed', () => {
    const baru = denganLangkah((semula) => semula.toSpliced(2, 2).toSpliced(1, 0, sisipan));
    const urutan = bandingkan(baru).langkah.map((satu) => [
      satu.jenis,
      'lama' in satu ? satu.lama.no : '',
      'baru' in satu ? satu.baru.no : '',
    ]);
    expect(urutan).toEqual([
      ['sama', '1', '1'],
      ['ditambah', '', '2'],
      ['sama', '2', '3'],
      ['dihapus', '3', ''],
      ['dihapus', '4', ''],
      ['sama', '5', '4'],
      ['sama', '6', '5'],
    ]);
  });

  it('names arrows by the ids of both graphs', () => {
    const { panah } = bandingkan(denganIsian(2, { keputusan: { Ya: 4, Tidak: 1 } }));
    expect(panah).toMatchObject([
      { garis: 'panah', jenis: 'dialihkan', lama: '2-3-ya', baru: '2-4-ya', ikutLangkah: false },
    ]);
  });

  it('compares every field of the schema that is not named as left out', () => {
    const milikGraf = ['pelaksana', 'langkah'];
    const dibandingkan = isianIdentitas.map(({ kunci }) => kunci.split('.')[0]);
    expect(new Set([...dibandingkan, 'label', ...milikGraf, ...bukanIsiSop])).toEqual(
      new Set(keysOf(skemaSop)),
    );
    expect(new Set([...isianLangkah.map(({ kunci }) => kunci), ...bukanIsianLangkah])).toEqual(
      new Set(keysOf(skemaLangkah)),
    );
  });
});

function keysOf(skema: z.ZodType): readonly string[] {
  return Object.keys(
    z.toJSONSchema(skema, { io: 'input', unrepresentable: 'any' }).properties ?? {},
  );
}

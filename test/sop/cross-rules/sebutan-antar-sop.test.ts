import { sebutanAntarSop } from '../../../src/sop/cross-rules/sebutan-antar-sop.ts';
import type { Contoh } from '../../../src/sop/contoh.ts';
import { verifyAturanAntar } from '../verify-aturan-antar.ts';

/** An SOP whose second column bears this name. */
const kolom = (nama: string, alias: readonly string[] = [], unit?: string): Contoh => ({
  nama: `SOP ${nama}`,
  pelaksana: [
    { id: 'pemohon', nama: 'Pemohon' },
    { id: 'petugas', nama, alias: [...alias] },
  ],
  ...(unit !== undefined && { unit }),
});

const beda = (id: string, nama: string, lain: string) => ({
  id,
  pesan: `Pelaksana "${nama}" disebut "${lain}" pada SOP "SOP ${lain}"`,
  obat: `Samakan sebutannya, atau tulis "${lain}" sebagai alias kolom ini`,
  kolom: 'pelaksana.2.nama',
});

const piak = 'Bidang Pengelolaan Informasi Administrasi Kependudukan';

verifyAturanAntar(sebutanAntarSop, {
  sah: {
    'letter case and punctuation': { '63.05/a': kolom('KASI'), '63.05/b': kolom('Kasi.') },
    'two offices': { '63.05/a': kolom('Kasi'), '13.05/b': kolom('Kepala Seksi') },
    'an alias in the later SOP': {
      '63.05/a': kolom('Kasi'),
      '63.05/b': kolom('Kepala Seksi', ['kasi']),
    },
    'an alias in the earlier SOP': {
      '63.05/a': kolom('Kasi', ['Kepala Seksi']),
      '63.05/b': kolom('Kepala Seksi'),
    },
    'two seksi': { '63.05/a': kolom('Kasi SIAK'), '63.05/b': kolom('Kasi Kerjasama') },
    'a kabid without a name, who may be of another bidang': {
      '63.05/a': kolom('Kabid'),
      '63.05/b': kolom('Kabid PIAK'),
    },
    'a kabid of another bidang than the one that owns the SOP': {
      '63.05/a': kolom('Kabid', [], piak),
      '63.05/b': kolom('Kabid Pelayanan Pencatatan Sipil', [], piak),
    },
    'a petugas who is not the same as another': {
      '63.05/a': kolom('Petugas Loket'),
      '63.05/b': kolom('Petugas Arsip'),
    },
  },
  keliru: {
    'a short name beside the full one': [
      { '63.05/a': kolom('Kasi SIAK'), '63.05/b': kolom('Kepala Seksi SIAK') },
      [beda('63.05/b', 'Kepala Seksi SIAK', 'Kasi SIAK')],
    ],
    'three ways to write one administrator, each against the first': [
      {
        '63.05/a': kolom('ADB'),
        '63.05/b': kolom('Administrator Data Base'),
        '63.05/c': kolom('Administrator ADB'),
      },
      [
        beda('63.05/b', 'Administrator Data Base', 'ADB'),
        beda('63.05/c', 'Administrator ADB', 'ADB'),
      ],
    ],
    'a pair of wordings once, in the first SOP that has the other one': [
      {
        '63.05/a': kolom('Kadis'),
        '63.05/b': kolom('Kepala Dinas'),
        '63.05/c': kolom('KEPALA DINAS'),
        '63.05/d': kolom('Kadis'),
      },
      [beda('63.05/b', 'Kepala Dinas', 'Kadis')],
    ],
    'the head of the dinas with and without its name': [
      {
        '63.05/a': kolom('Kepala Dinas'),
        '63.05/b': kolom('Kepala Dinas Kependudukan dan Pencatatan Sipil'),
      },
      [beda('63.05/b', 'Kepala Dinas Kependudukan dan Pencatatan Sipil', 'Kepala Dinas')],
    ],
    'the kabid of the bidang that owns both SOPs, by the letters of its name': [
      { '63.05/a': kolom('Kabid', [], piak), '63.05/b': kolom('Kabid PIAK', [], piak) },
      [beda('63.05/b', 'Kabid PIAK', 'Kabid')],
    ],
  },
});

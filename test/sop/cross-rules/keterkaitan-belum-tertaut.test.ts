import { keterkaitanBelumTertaut } from '../../../src/sop/cross-rules/keterkaitan-belum-tertaut.ts';
import { verifyAturanAntar } from '../verify-aturan-antar.ts';

const belumTertaut = (teks: string, nama: string) => ({
  id: '63.05/a',
  pesan: `Butir 1 Keterkaitan "${teks}" ada pada portal ini, tetapi belum ditautkan`,
  obat: `Tambahkan sop: ${nama} pada butir itu`,
  kolom: 'keterkaitan.1',
});

const kk = { nomor: '470/12/SOP/2024', nama: 'PENERBITAN KARTU KELUARGA (KK)' };

verifyAturanAntar(keterkaitanBelumTertaut, {
  sah: {
    'a name that no SOP bears in full': {
      '63.05/a': { keterkaitan: ['SOP Penerbitan Kartu'] },
      '63.05/kk': kk,
    },
    'a name of an SOP of another office': {
      '63.05/a': { keterkaitan: ['SOP Penerbitan Kartu Keluarga'] },
      '13.05/kk': kk,
    },
    'a name that two SOPs bear': {
      '63.05/a': { keterkaitan: ['SOP Penerbitan Kartu Keluarga'] },
      '63.05/kk': kk,
      '63.05/kk-daring': { ...kk, nomor: '470/14/SOP/2024' },
    },
    'a revoked SOP, which nobody should be sent to': {
      '63.05/a': { keterkaitan: ['SOP Penerbitan Kartu Keluarga'] },
      '63.05/kk': { ...kk, status: 'dicabut' },
    },
    'the right name with another number': {
      '63.05/a': { keterkaitan: ['SOP Nomor 470/99/SOP/2018 tentang Penerbitan Kartu Keluarga'] },
      '63.05/kk': kk,
    },
    'its own name, of which another rule speaks': {
      '63.05/a': { nama: 'Surat Keluar', keterkaitan: ['SOP Surat Keluar'] },
    },
  },
  keliru: {
    'the name in other letters': [
      { '63.05/a': { keterkaitan: ['1. SOP penerbitan kartu keluarga;'] }, '63.05/kk': kk },
      [belumTertaut('1. SOP penerbitan kartu keluarga;', 'kk')],
    ],
    'the number, whatever the name': [
      { '63.05/a': { keterkaitan: ['SOP Nomor 470/12/SOP/2024 tentang KK'] }, '63.05/kk': kk },
      [belumTertaut('SOP Nomor 470/12/SOP/2024 tentang KK', 'kk')],
    ],
    'the one that is in force of two of the same name': [
      {
        '63.05/a': { keterkaitan: ['SOP Penerbitan Kartu Keluarga'] },
        '63.05/kk': { ...kk, status: 'dicabut' },
        '63.05/kk-daring': { ...kk, nomor: '470/14/SOP/2024' },
      },
      [belumTertaut('SOP Penerbitan Kartu Keluarga', 'kk-daring')],
    ],
  },
});

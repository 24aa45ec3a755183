import { describe, expect, it } from 'vitest';
import { susunPortal } from '../../src/portal/susun-portal.ts';
import type { SopPortal } from '../../src/portal/sop-portal.ts';
import { syaratAwal } from '../../src/portal/syarat-awal.ts';
import type { Contoh } from '../../src/sop/contoh.ts';
import { registerContoh } from '../../src/sop/regulasi/contoh-register.ts';
import { sopContoh } from '../sop/contoh-sop.ts';
import { sopOleh, sopPortal } from './sop-uji.ts';

const padang = { kode: '13.05', wilayah: 'Kabupaten Padang Pariaman' };
const susun = (sop: readonly SopPortal[], ...kode: string[]) =>
  susunPortal({ kantor: kode.map((satu) => ({ kode: satu })), sop, regulasi: registerContoh });
const slug = (sop: readonly SopPortal[] | undefined) => sop?.map((satu) => satu.slug);

describe('the list of SOPs', () => {
  it('goes by office, status and title', () => {
    const { sop, sopKantor } = susun(
      [
        sopPortal('dicabut', { judul: 'a', status: 'dicabut' }),
        sopPortal('b', { judul: 'b' }),
        sopPortal('draf', { judul: 'a', status: 'draf' }),
        sopPortal('a', { judul: 'A' }),
        sopPortal('lain', {}, padang),
      ],
      '13.05',
      '63.05',
      '51.08',
    );
    expect(slug(sop)).toEqual(['lain', 'a', 'b', 'draf', 'dicabut']);
    expect(slug(sopKantor.get('51.08'))).toEqual([]);
  });
});

describe('the saringan', () => {
  const perpres = 'Peraturan Presiden Nomor 902 Tahun 2018 tentang Tata Cara Peminjaman Arsip';
  const isi = susun(
    [
      sopPortal('a', {
        unit: 'Bidang Arsip',
        dasarHukum: [perpres],
        langkah: [{}, {}, { waktu: '2 minggu' }],
      }),
      sopOleh('b', 'Kasi SIAK', { unit: 'BIDANG ARSIP' }),
      sopOleh('c', 'Kepala Seksi SIAK', padang),
      sopPortal('d', { status: 'draf' }, padang),
    ],
    '13.05',
    '63.05',
  );
  const nilai = (id: string) =>
    isi.saringan
      .find((satu) => satu.id === id)
      ?.nilai.map((satu) => `${satu.id} ${satu.nama}: ${slug(satu.sop)?.join(' ') ?? ''}`);

  it.each([
    ['instansi', ['13.05 Kabupaten Padang Pariaman: c d', '63.05 Kabupaten Tapin: a b']],
    ['bidang', ['bidang-arsip Bidang Arsip: a b']],
    [
      'pelaksana',
      [
        'kepala-seksi-siak Kepala Seksi SIAK: c b',
        'pemohon Pemohon: c d a b',
        'petugas-arsip Petugas Arsip: d a',
      ],
    ],
    ['status', ['berlaku Berlaku: c a b', 'draf Draf: d']],
    ['waktu', ['sampai-1-jam Sampai 1 jam: c d b', 'lebih-dari-1-minggu Lebih dari 1 minggu: a']],
    ['dasar-hukum', ['perpres-902-2018 Peraturan Presiden Nomor 902 Tahun 2018: a']],
  ])('%s', (id, hasil) => {
    expect(nilai(id)).toEqual(hasil);
  });

  it('say of every SOP what it is in each of them', () => {
    expect(isi.ciri.get('63.05/b')).toEqual({
      instansi: ['63.05'],
      bidang: ['bidang-arsip'],
      pelaksana: ['kepala-seksi-siak', 'pemohon'],
      status: ['berlaku'],
      waktu: ['sampai-1-jam'],
    });
  });

  it('leave out the office where there is one alone, and everything where there is no SOP', () => {
    expect(susun([sopPortal('a')], '63.05').saringan.map(({ id }) => id)).not.toContain('instansi');
    expect(susun([], '63.05').saringan).toEqual([]);
  });
});

it('the roles of an SOP stand in the order of its columns, without those of revoked SOPs alone', () => {
  const satu = sopOleh('a', 'Arsiparis');
  const dicabut = sopPortal('b', { status: 'dicabut' });
  const { peranSop, peranKantor } = susun([satu, dicabut], '63.05');
  expect(peranSop.get('63.05/a')?.map(({ nama }) => nama)).toEqual(['Pemohon', 'Arsiparis']);
  expect(peranKantor.get('63.05')?.map(({ nama }) => nama)).toEqual(['Arsiparis', 'Pemohon']);
});

describe('what must be at hand first', () => {
  it.each<[string, Contoh, readonly string[]]>([
    ['the kelengkapan of the first langkah', {}, ['Formulir peminjaman']],
    ['nothing for an empty cell', { langkah: [{ kelengkapan: '-' }, {}, {}] }, []],
    [
      'that of every start, each once',
      {
        langkah: [
          { kelengkapan: ['KTP', 'KK'], lanjut: [3] },
          { mulai: true, kelengkapan: ['KK', 'Akta'] },
          {},
        ],
      },
      ['KTP', 'KK', 'Akta'],
    ],
  ])('is %s', (_, ubah, hasil) => {
    expect(syaratAwal(sopContoh(ubah))).toEqual(hasil);
  });
});

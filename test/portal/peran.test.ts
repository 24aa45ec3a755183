import { describe, expect, it } from 'vitest';
import { peranKantor } from '../../src/portal/peran.ts';
import type { SopPortal } from '../../src/portal/sop-portal.ts';
import { sopOleh, sopPortal } from './sop-uji.ts';

/** `Kasi SIAK (Kepala Seksi SIAK): a b`, without the pemohon whom all examples have. */
function peran(...sop: readonly SopPortal[]): readonly string[] {
  return peranKantor(sop)
    .filter(({ nama }) => nama !== 'Pemohon')
    .map(({ nama, alias, kolom }) => {
      const lain = alias.length === 0 ? '' : ` (${alias.join(', ')})`;
      return `${nama}${lain}: ${kolom.map(({ sop: { slug } }) => slug).join(' ')}`;
    });
}

const piak = 'Bidang Pengelolaan Informasi Administrasi Kependudukan';
const dafduk = 'Bidang Pelayanan Pendaftaran Penduduk';
const daftar = (...isi: readonly (readonly [string, ...string[]])[]) => ({
  pelaksana: isi.map(([nama, ...alias]) => ({ nama, alias })),
});

describe('the roles of an office', () => {
  it.each<[string, readonly SopPortal[], readonly string[]]>([
    [
      'headings that differ in case and punctuation are one role',
      [sopOleh('a', 'KASI SIAK'), sopOleh('b', 'Kasi SIAK.')],
      ['Kasi SIAK: a b'],
    ],
    [
      'a short name and the full one are one role, under the full one',
      [sopOleh('a', 'Kasi SIAK'), sopOleh('b', 'Kepala Seksi SIAK')],
      ['Kepala Seksi SIAK (Kasi SIAK): a b'],
    ],
    [
      'two seksi are two roles',
      [sopOleh('a', 'Kasi SIAK'), sopOleh('b', 'Kasi Kerja Sama')],
      ['Kasi Kerja Sama: b', 'Kasi SIAK: a'],
    ],
    [
      'a bare Kabid is that of the bidang that owns the SOP, and says which where there are two',
      [sopOleh('a', 'Kabid', { unit: piak }), sopOleh('b', 'Kabid', { unit: dafduk })],
      [
        'Kepala Bidang Pelayanan Pendaftaran Penduduk (Kabid): b',
        'Kepala Bidang Pengelolaan Informasi Administrasi Kependudukan (Kabid): a',
      ],
    ],
    [
      'the alias of an SOP joins a heading of another',
      [
        sopOleh('a', 'Petugas Loket', { alias: ['Petugas Pelayanan'] }),
        sopOleh('b', 'Petugas Pelayanan'),
      ],
      ['Petugas Pelayanan (Petugas Loket): a b'],
    ],
    [
      'an alias that two roles claim joins neither',
      [
        sopOleh('a', 'Kasi SIAK', { alias: ['Kasi'] }),
        sopOleh('b', 'Kasi Kerja Sama', { alias: ['Kasi'] }),
        sopOleh('c', 'Kasi'),
      ],
      ['Kasi: c', 'Kasi Kerja Sama: b', 'Kasi SIAK: a'],
    ],
    [
      'two SOPs that give each the other name still make one role',
      [
        sopOleh('a', 'Petugas Loket', { alias: ['Petugas Depan'] }),
        sopOleh('b', 'Petugas Depan', { alias: ['Petugas Loket'] }),
      ],
      ['Petugas Depan (Petugas Loket): a b'],
    ],
    [
      'the list of the office joins what no rule could guess, and gives the name',
      [
        sopOleh(
          'a',
          'OPERATOR SIAK',
          daftar(['Operator Pelayanan', 'Operator SIAK', 'Petugas Entri']),
        ),
        sopOleh(
          'b',
          'Petugas Entri',
          daftar(['Operator Pelayanan', 'Operator SIAK', 'Petugas Entri']),
        ),
      ],
      ['Operator Pelayanan (OPERATOR SIAK, Petugas Entri): a b'],
    ],
    [
      'the list knows a holder by the letters of the unit too',
      [sopOleh('a', 'Kabid', { unit: piak, ...daftar(['Kabid PIAK']) })],
      ['Kabid PIAK (Kabid): a'],
    ],
    [
      'an alias does not join two roles of the list',
      [
        sopOleh('a', 'Kasi SIAK', { alias: ['Kasi'], ...daftar(['Kasi SIAK'], ['Kasi']) }),
        sopOleh('b', 'Kasi', daftar(['Kasi SIAK'], ['Kasi'])),
      ],
      ['Kasi: b', 'Kasi SIAK: a'],
    ],
  ])('%s', (_, sop, hasil) => {
    expect(peran(...sop)).toEqual(hasil);
  });

  it('keeps apart what stands side by side in one SOP, whatever another SOP says', () => {
    const dua = sopPortal('a', {
      pelaksana: [
        { id: 'pemohon', nama: 'Operator' },
        { id: 'petugas', nama: 'Petugas' },
      ],
    });
    const satu = sopOleh('b', 'Operator', { alias: ['Petugas'] });
    expect(peran(dua, satu)).toEqual(['Operator: a b', 'Petugas: a']);
  });

  it('gives every role an address of its own, made of letters and hyphens', () => {
    const slug = peranKantor([
      sopOleh('a', 'Kabid', { unit: piak }),
      sopOleh('b', 'Kabid', { unit: dafduk }),
      sopOleh('c', 'Kasi/PJF'),
      sopOleh('d', '—'),
    ]).map((satu) => satu.slug);
    expect(slug).toEqual([
      'kepala-seksi-pjf',
      'kepala-bidang-pelayanan-pendaftaran-penduduk',
      'kepala-bidang-pengelolaan-informasi-administrasi-kependudukan',
      'pemohon',
      'tanpa-nama',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { peranKantor } from '../../src/portal/peran.ts';
import type { SopPortal } from '../../src/portal/sop-portal.ts';
import { isBertugas, tugasPeran } from '../../src/portal/tugas.ts';
import { formatRentang } from '../../src/sop/durasi.ts';
import { sopOleh, sopPortal } from './sop-uji.ts';

function tugas(nama: string, ...sop: readonly SopPortal[]) {
  const peran = peranKantor(sop).find((satu) => satu.nama === nama);
  if (peran === undefined) throw new Error(`no role ${nama}`);
  return tugasPeran(peran);
}

describe('the task sheet of a role', () => {
  it('holds the langkah of all its SOPs with what they receive, do and hand over', () => {
    const { sop, jumlahLangkah } = tugas('Petugas Arsip', sopPortal('a'), sopPortal('b'));
    expect(jumlahLangkah).toBe(4);
    expect(sop.map((satu) => satu.sop.slug)).toEqual(['a', 'b']);
    expect(sop[0]?.langkah).toMatchObject([
      {
        no: '2',
        kegiatan: ['Meneliti formulir peminjaman'],
        kelengkapan: ['Formulir peminjaman yang terisi'],
        waktu: ['10 menit'],
        terima: [{ no: '1', pihak: ['Pemohon'], barang: ['Formulir peminjaman yang terisi'] }],
        serah: [
          { no: '3', pihak: [], label: 'Ya' },
          { no: '1', pihak: ['Pemohon'], label: 'Tidak' },
        ],
      },
      { no: '3', akhir: true, serah: [] },
    ]);
  });

  it('adds the work of all SOPs, each once and on the smooth course', () => {
    const { lama, sop } = tugas('Petugas Arsip', sopPortal('a'), sopPortal('b'));
    expect(sop.map((satu) => satu.lama && formatRentang(satu.lama.rentang))).toEqual([
      '20 menit',
      '20 menit',
    ]);
    expect(formatRentang(lama.rentang)).toBe('40 menit');
    expect(lama.sekurangnya).toBe(false);
  });

  it.each([
    ['of the role itself makes its total a least time', { 1: 'tentatif' }, true],
    ['of somebody else does not', { 0: 'tentatif' }, false],
  ])('a waktu without measure %s', (_, waktu: Readonly<Record<number, string>>, hasil) => {
    const langkah = [0, 1, 2].map((i) => (waktu[i] === undefined ? {} : { waktu: waktu[i] }));
    expect(tugas('Petugas Arsip', sopPortal('a', { langkah })).lama.sekurangnya).toBe(hasil);
  });

  it('leaves out revoked SOPs, and keeps drafts', () => {
    const { sop } = tugas(
      'Petugas Arsip',
      sopPortal('a'),
      sopPortal('b', { status: 'dicabut' }),
      sopPortal('c', { status: 'draf' }),
    );
    expect(sop.map((satu) => satu.sop.slug)).toEqual(['a', 'c']);
  });

  it('joins two columns that the office means by one role, in the order of the rows', () => {
    const { sop, lama } = tugas(
      'Pelayanan',
      sopOleh('a', 'Petugas', {
        pelaksana: [{ nama: 'Pelayanan', alias: ['Pemohon', 'Petugas'] }],
      }),
    );
    expect(sop[0]?.langkah.map(({ no }) => no)).toEqual(['1', '2', '3']);
    expect(formatRentang(lama.rentang)).toBe('25 menit');
  });

  it('is not made for a column that no langkah uses', () => {
    const sop = sopPortal('a', {
      pelaksana: [
        { id: 'pemohon', nama: 'Pemohon' },
        { id: 'petugas', nama: 'Petugas' },
        { id: 'kasi', nama: 'Kasi' },
      ],
    });
    const bertugas = peranKantor([sop]).filter(isBertugas);
    expect(bertugas.map(({ nama }) => nama)).toEqual(['Pemohon', 'Petugas']);
  });
});

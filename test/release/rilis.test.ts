import { describe, expect, it } from 'vitest';
import { lengkapiRilis, skemaRilis } from '../../src/release/rilis.ts';

const folder = {
  wilayah: '63.05',
  kodePeriode: '2024-2',
  periode: { tahun: 2024, semester: 2 },
} as const;

describe('rilis.yaml', () => {
  it('needs only its source; the folder says the rest', () => {
    expect(lengkapiRilis(skemaRilis.parse({ sumber: 'DKB' }), folder)).toEqual({
      wilayah: '63.05',
      periode: '2024-2',
      tanggalPosisi: '2024-12-31',
      sumber: 'DKB',
      contoh: false,
      nomor: '',
      riwayat: [],
      penandaTangan: [],
      sementara: false,
      perbaikan: [],
      catatan: [],
      berkas: [],
      diabaikan: [],
      pengecualian: [],
    });
  });

  it('leaves the date of the edition open when it is empty', () => {
    const rilis = lengkapiRilis(skemaRilis.parse({ sumber: 'DKB', tanggalTerbit: null }), folder);
    expect('tanggalTerbit' in rilis).toBe(false);
  });

  it('keeps where each file came from', () => {
    const berkas = [{ berkas: 'agama.csv', asal: { buku: 'DKB.xlsx', lembar: 'Sheet7' } }];
    const diabaikan = [{ lembar: 'Sheet6', alasan: 'tidak dikenal' }];
    expect(skemaRilis.parse({ sumber: 'DKB', berkas, diabaikan })).toMatchObject({
      berkas,
      diabaikan,
    });
  });

  it('accepts findings of a check, each with its reason', () => {
    const pengecualian = [
      { aturan: 'kk-selaras', alasan: 'Ditarik pada hari yang berbeda.' },
      { aturan: 'desa-lengkap', berkas: 'kk.csv', wilayah: '63.05.01.2001', alasan: 'Belum ada.' },
    ];
    expect(skemaRilis.parse({ sumber: 'DKB', pengecualian })).toMatchObject({ pengecualian });
  });

  it.each([
    ['an accepted finding without a reason', { pengecualian: [{ aturan: 'kk-selaras' }] }],
    [
      'an accepted finding of a region that is no code',
      { pengecualian: [{ aturan: 'kk-selaras', wilayah: '6305', alasan: 'x' }] },
    ],
    [
      'a key of an accepted finding that it does not know',
      { pengecualian: [{ aturan: 'kk-selaras', alasan: 'x', desa: 'Air' }] },
    ],
  ])('is refused with %s', (_, isi) => {
    expect(skemaRilis.safeParse({ sumber: 'DKB', ...isi }).success).toBe(false);
  });

  it.each([
    ['no source', {}],
    ['an empty source', { sumber: ' ' }],
    ['a key that it does not know', { sumber: 'DKB', sumbr: 'x' }],
    ['a region code that YAML read as a number', { sumber: 'DKB', wilayah: 63.05 }],
    ['a BPS code', { sumber: 'DKB', wilayah: '6305' }],
    ['a third semester', { sumber: 'DKB', periode: '2024-3' }],
    ['a date that does not exist', { sumber: 'DKB', tanggalTerbit: '2025-02-30' }],
  ])('is refused with %s', (_, isi) => {
    expect(skemaRilis.safeParse(isi).success).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { tinjauanLewat } from '../../../src/sop/rules/tinjauan-lewat.ts';
import type { Sop, SopTertulis } from '../../../src/sop/schema.ts';
import { sopContoh } from '../contoh-sop.ts';
import { verifyAturan } from '../verify-aturan.ts';

const per = { tahun: 2026, bulan: 11, hari: 21 };

function bertanggal(tanggal: SopTertulis['tanggal'], isian: Partial<SopTertulis> = {}): Sop {
  return sopContoh({
    tanggal: { pembuatan: '2020-01-02', efektif: '2020-02-01', ...tanggal },
    ...isian,
  });
}

function lama(kolom: string, sebutan: string) {
  return [
    {
      pesan: `SOP terakhir ditetapkan, direvisi, atau ditinjau menurut ${sebutan}, lebih dari setahun sebelum 21 November 2026`,
      obat: 'Evaluasi SOP ini, lalu isi tanggal.tinjauan dengan tanggal evaluasinya',
      kolom: `tanggal.${kolom}`,
    },
  ];
}

function lewat(kolom: string, sebutan: string) {
  return [
    {
      pesan: `Rencana tinjauan pada ${sebutan} sudah lewat per 21 November 2026 tanpa catatan tinjauan`,
      obat: 'Tinjau SOP ini lalu isi tanggal.tinjauan, atau tetapkan rencana yang baru',
      kolom: `tanggal.${kolom}`,
    },
  ];
}

describe('as of 21 November 2026', () => {
  it.each([
    ['a review within the year', bertanggal({ tinjauan: '21 November 2025' })],
    ['a month that may lie within the year', bertanggal({ tinjauan: 'November 2025' })],
    ['a year that may lie within the year', bertanggal({ tinjauan: '2025' })],
    ['an SOP in effect for less than a year', bertanggal({ efektif: '2026-03-01' })],
    ['a draf', bertanggal({}, { status: 'draf' })],
    ['an SOP that is no longer in force', bertanggal({}, { status: 'dicabut' })],
    ['no date at all, which is another matter', bertanggal({ pembuatan: '', efektif: '-' })],
    [
      'a plan that lies ahead',
      bertanggal({ tinjauan: '2026-01-05', rencanaTinjauan: '2027-01-05' }),
    ],
    ['a plan for this month', bertanggal({ tinjauan: '2026-01-05', rencanaTinjauan: '2026-11' })],
    ['a plan that was kept', bertanggal({ tinjauan: '2026-06-09', rencanaTinjauan: '2026-06' })],
    [
      'a revision in place of the planned review',
      bertanggal({ revisi: '2026-06-09', rencanaTinjauan: '2026-06-01' }),
    ],
    [
      'a Tanggal Revisi that is the plan of a review that was held',
      bertanggal({ revisi: '2026-02-01', tinjauan: '2026-02-03' }),
    ],
  ])('accepts %s', (_, sop) => {
    expect(tinjauanLewat.periksa(sop, { per })).toEqual([]);
  });

  it.each([
    [
      'an SOP that was only ever made',
      bertanggal({}),
      lama('efektif', 'Tanggal Efektif "1 Februari 2020"'),
    ],
    [
      'a review one day more than a year ago',
      bertanggal({ tinjauan: '20/11/2025' }),
      lama('tinjauan', 'Tanggal tinjauan "20/11/2025"'),
    ],
    [
      'a month more than a year ago',
      bertanggal({ tinjauan: 'Oktober 2025' }),
      lama('tinjauan', 'Tanggal tinjauan "Oktober 2025"'),
    ],
    [
      'a year more than a year ago',
      bertanggal({ tinjauan: '2024' }),
      lama('tinjauan', 'Tanggal tinjauan "2024"'),
    ],
    [
      'a revision before the SOP took effect, under the heading of the office',
      bertanggal(
        { revisi: '2019', efektif: '2021-05-01' },
        { label: { efektif: 'Tanggal Pengesahan' } },
      ),
      lama('efektif', 'Tanggal Pengesahan "1 Mei 2021"'),
    ],
    [
      'a planned review, which is none yet',
      bertanggal({ revisi: '2027-02-01' }),
      lama('efektif', 'Tanggal Efektif "1 Februari 2020"'),
    ],
    [
      'a plan that has passed',
      bertanggal({ tinjauan: '2026-01-05', rencanaTinjauan: '2026-10' }),
      lewat('rencanaTinjauan', 'Tanggal rencana tinjauan "Oktober 2026"'),
    ],
    [
      'a Tanggal Revisi after the effect that has passed',
      bertanggal({ revisi: '2025-02-01', tinjauan: '2023-01-09' }),
      lewat('revisi', 'Tanggal Revisi "1 Februari 2025"'),
    ],
  ])('reports %s', (_, sop, laporan) => {
    expect(tinjauanLewat.periksa(sop, { per })).toEqual(laporan);
  });

  it('takes the first day of a month as of which it is asked', () => {
    const sop = bertanggal({ tinjauan: '2025-11-10' });
    expect(tinjauanLewat.periksa(sop, { per: { tahun: 2026, bulan: 11 } })).toEqual([]);
    expect(tinjauanLewat.periksa(sop, { per: { tahun: 2026, bulan: 12 } })).toHaveLength(1);
  });
});

verifyAturan(tinjauanLewat, {
  sah: { 'an SOP of long ago, when no day is given': bertanggal({}) },
  keliru: {},
});

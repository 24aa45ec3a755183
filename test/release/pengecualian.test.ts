import { describe, expect, it } from 'vitest';
import { terapkanPengecualian, type HasilPeriksa } from '../../src/release/pengecualian.ts';
import type { Rilis } from '../../src/release/rilis.ts';
import { menghentikan } from '../../src/finding/finding.ts';
import type { AturanData, Laporan } from '../../src/statistics/pemeriksaan.ts';
import { agama } from '../../src/statistics/datasets/agama.ts';
import { datasetUji } from '../statistics/kabupaten-kecil.ts';

const info = (id: string, mutlak?: true): AturanData => ({
  id,
  tingkat: 'galat',
  uraian: 'Uraian.',
  ...(mutlak && { mutlak }),
});
const aturan = [info('selaras'), info('utuh'), info('baris-jumlah'), info('jumlah-l-p', true)];

function laporan(kode: readonly string[]): Laporan {
  return {
    dataset: datasetUji(agama, [], 'data/63.05/2024-2/agama.csv'),
    letak: kode.map((satu, i) => ({ kode: satu, nama: '', barisBerkas: i + 2 })),
    pesan: (letak) => `beda: ${letak.map((satu) => satu.kode).join(' ')}`,
    obat: 'Periksa',
  };
}

const dua = laporan(['63.05.01.2001', '63.05.02.1001']);
const isi: HasilPeriksa = {
  bacaan: [
    {
      aturan: 'baris-jumlah',
      tingkat: 'galat',
      tempat: { berkas: 'data/63.05/2024-2/kk.csv', baris: 9 },
      pesan: 'jumlah beda',
    },
    {
      aturan: 'jumlah-l-p',
      tingkat: 'galat',
      tempat: { berkas: 'data/63.05/2024-2/kk.csv', baris: 3 },
      pesan: 'L dan P beda',
    },
  ],
  laporan: [
    { aturan: info('selaras'), laporan: dua },
    { aturan: info('utuh'), laporan: laporan([]) },
  ],
};

/** What stops the release, what it accepts and with which reason, and what is said of the pengecualian. */
function terapkan(...daftar: Rilis['pengecualian']) {
  const temuan = terapkanPengecualian(daftar, isi, {
    berkas: 'rilis.yaml',
    baris: () => 7,
    aturan,
  });
  const milik = temuan.filter(({ tempat }) => tempat.berkas !== 'rilis.yaml');
  return {
    berhenti: milik.filter(menghentikan).map((satu) => satu.pesan),
    diterima: milik.flatMap(({ pesan, dikecualikan }) =>
      dikecualikan === undefined ? [] : [`${pesan} (${dikecualikan})`],
    ),
    pengecualian: temuan
      .filter(({ tempat }) => tempat.berkas === 'rilis.yaml')
      .map((satu) => `${satu.tingkat} ${satu.aturan} ${String(satu.tempat.baris)}`),
  };
}

const semua = ['jumlah beda', 'L dan P beda', 'beda: 63.05.01.2001 63.05.02.1001', 'beda: '];

describe('terapkanPengecualian', () => {
  it('changes nothing where nothing is accepted', () => {
    expect(terapkan()).toEqual({ berhenti: semua, diterima: [], pengecualian: [] });
  });

  it('accepts a check in all its regions', () => {
    const hasil = terapkan({ aturan: 'selaras', alasan: 'beda hari' });
    expect(hasil.berhenti).not.toContain(semua[2]);
    expect(hasil.diterima).toEqual(['beda: 63.05.01.2001 63.05.02.1001 (beda hari)']);
    expect(hasil.pengecualian).toEqual([]);
  });

  it.each(['63.05.02.1001', '63.05.02'])('leaves the regions outside %s a finding', (wilayah) => {
    const hasil = terapkan({ aturan: 'selaras', wilayah, alasan: 'baru' });
    expect(hasil.berhenti).toContain('beda: 63.05.01.2001');
    expect(hasil.diterima).toEqual(['beda: 63.05.02.1001 (baru)']);
  });

  it('keeps the reason of each region', () => {
    const hasil = terapkan(
      { aturan: 'selaras', wilayah: '63.05.01', alasan: 'satu' },
      { aturan: 'selaras', wilayah: '63.05.02', alasan: 'dua' },
    );
    expect(hasil.diterima).toEqual(['beda: 63.05.01.2001 (satu)', 'beda: 63.05.02.1001 (dua)']);
    expect(hasil.berhenti).toEqual([semua[0], semua[1], semua[3]]);
  });

  it('accepts a check that names no region, but not by a region', () => {
    expect(terapkan({ aturan: 'utuh', alasan: 'ya' }).diterima).toEqual(['beda:  (ya)']);
    expect(terapkan({ aturan: 'utuh', wilayah: '63.05', alasan: 'ya' })).toMatchObject({
      diterima: [],
      pengecualian: ['peringatan pengecualian-tidak-terpakai 7'],
    });
  });

  it('accepts what reading reported, of one file by its name', () => {
    expect(terapkan({ aturan: 'baris-jumlah', berkas: 'kk.csv', alasan: 'lama' }).diterima).toEqual(
      ['jumlah beda (lama)'],
    );
    expect(terapkan({ aturan: 'baris-jumlah', berkas: 'k.csv', alasan: 'lama' })).toMatchObject({
      diterima: [],
      pengecualian: ['peringatan pengecualian-tidak-terpakai 7'],
    });
  });

  it('does not accept that rows are missing', () => {
    expect(terapkan({ aturan: 'jumlah-l-p', alasan: 'biar' })).toEqual({
      berhenti: semua,
      diterima: [],
      pengecualian: ['galat pengecualian-tidak-boleh 7'],
    });
  });

  it('reports a check that does not exist', () => {
    expect(terapkan({ aturan: 'selarass', alasan: 'x' }).pengecualian).toEqual([
      'galat pengecualian-tidak-dikenal 7',
    ]);
  });

  it('reports a second pengecualian that finds nothing left', () => {
    expect(
      terapkan({ aturan: 'selaras', alasan: 'a' }, { aturan: 'selaras', alasan: 'b' }).pengecualian,
    ).toEqual(['peringatan pengecualian-tidak-terpakai 7']);
  });
});

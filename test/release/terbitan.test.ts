import { describe, expect, it } from 'vitest';
import { kalimatStatus } from '../../src/release/kalimat-status.ts';
import { lembarPengesahan } from '../../src/release/lembar-pengesahan.ts';
import { lengkapiRilis, skemaRilis } from '../../src/release/rilis.ts';
import type { Rilis } from '../../src/release/rilis.ts';
import { tandaEdisi } from '../../src/release/status-edisi.ts';
import { tandaJalan } from '../../src/release/tanda-jalan.ts';
import { bacaTerbitan } from '../../src/release/terbitan.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { jalan, sopDari, sopTapin, tempat } from './sop-uji.ts';

const folder = {
  wilayah: '63.05',
  kodePeriode: '2024-2',
  periode: { tahun: 2024, semester: 2 },
} as const;
const tapin = sopTapin();
const idSop = '63.05/penyusunan-buku-data-agregat';
const diatur = { sop: 'penyusunan-buku-data-agregat', tahap: { disetujui: 3, disahkan: 5 } };

function rilis(isi: object): Rilis {
  return lengkapiRilis(skemaRilis.parse({ sumber: 'DKB', ...isi }), folder);
}

function terbitan(isi: object, sop: Sop = tapin) {
  return bacaTerbitan(rilis(isi), new Map([[idSop, sop]]), tempat);
}

const bernomor = { nomor: '470/12/DUKCAPIL/2025', tanggalTerbit: '2025-02-10' };

describe('what an edition is called along its walk', () => {
  it.each([
    ['', 'DRAF'],
    ['1', 'DRAF'],
    ['1 2', 'DRAF'],
    ['1 2 3:Tidak', 'DRAF'],
    ['1 2 3:Tidak 2', 'DRAF'],
    ['1 2 3:Ya', 'BELUM DISAHKAN'],
    ['1 2 3:Tidak 2 3:Ya', 'BELUM DISAHKAN'],
    ['1 2 3:Ya 4', 'BELUM DISAHKAN'],
    ['1 2 3:Ya 4 5', 'BELUM TERBIT'],
    ['1 2 3:Ya 4 5 6 7 8', 'BELUM TERBIT'],
  ])('%s: %s', (teks, tanda) => {
    expect(tandaEdisi[terbitan({ ...diatur, riwayat: jalan(teks) }).status]).toBe(tanda);
  });

  it.each([
    ['1 2 3:Ya 4', bernomor, 'disetujui'],
    ['1 2 3:Ya 4 5', bernomor, 'terbit'],
    ['1 2 3:Ya 4 5 6 7 8', bernomor, 'terbit'],
    ['1 2 3:Ya 4 5', { nomor: bernomor.nomor }, 'disahkan'],
    ['1 2 3:Ya 4 5', { tanggalTerbit: '2025-02-10' }, 'disahkan'],
  ])('%s with %j is %s', (teks, isi, status) => {
    expect(terbitan({ ...diatur, ...isi, riwayat: jalan(teks) }).status).toBe(status);
  });

  it('stays DATA CONTOH for invented figures, however far it has come', () => {
    const riwayat = jalan('1 2 3:Ya 4 5 6 7 8');
    expect(terbitan({ ...diatur, ...bernomor, contoh: true, riwayat }).status).toBe('contoh');
    expect(terbitan({ contoh: true }).status).toBe('contoh');
  });

  it('is a draft without an SOP, without tahap, and where the walk is wrong', () => {
    const riwayat = jalan('1 2 3:Ya 4 5');
    expect(terbitan({}).status).toBe('draf');
    expect(terbitan({ sop: diatur.sop, riwayat }).status).toBe('draf');
    expect(terbitan({ ...diatur, ...bernomor, riwayat: [...riwayat, ...jalan('2')] }).status).toBe(
      'draf',
    );
  });

  const berjenjang = sopDari([
    {},
    { keputusan: { Ya: 3, Tidak: 1 } },
    { keputusan: { Ya: 4, Tidak: 2, Ulang: 1 } },
    {},
  ]);
  it.each([
    ['1 2:Ya', 'disetujui'],
    ['1 2:Ya 3:Tidak', 'draf'],
    ['1 2:Ya 3:Tidak 2:Ya', 'disetujui'],
    ['1 2:Ya 3:Ulang', 'draf'],
    ['1 2:Ya 3:Ulang 1', 'draf'],
    ['1 2:Ya 3:Ya', 'disahkan'],
  ])('loses an agreement by what sends the work back before it: %s', (teks, status) => {
    const isi = { sop: diatur.sop, tahap: { disetujui: 2, disahkan: 3 }, riwayat: jalan(teks) };
    expect(terbitan(isi, berjenjang).status).toBe(status);
  });

  it('counts a refusal that leads on as no approval', () => {
    const sop = sopDari([{ keputusan: { Ya: 2, Tolak: 3 } }, { lanjut: 'selesai' }, {}]);
    const tahap = { disetujui: { langkah: 1, keputusan: 'Ya' }, disahkan: 2 };
    const status = (teks: string) =>
      terbitan({ sop: diatur.sop, tahap, riwayat: jalan(teks) }, sop).status;
    expect([status('1:Ya'), status('1:Tolak')]).toEqual(['disetujui', 'draf']);
  });
});

describe('what is wrong with a release under its SOP', () => {
  it.each([
    ['nothing, with or without a history', diatur, []],
    ['no SOP, so that the book stays a draft', {}, [['rilis-tanpa-sop', 'peringatan', 'sop']]],
    ['nothing where invented figures follow no SOP', { contoh: true }, []],
    [
      'a history without an SOP',
      { riwayat: jalan('1') },
      [['riwayat-tanpa-sop', 'galat', 'riwayat']],
    ],
    ['tahap without an SOP', { tahap: diatur.tahap }, [['riwayat-tanpa-sop', 'galat', 'tahap']]],
    [
      'an SOP that is not there',
      { ...diatur, sop: 'penyusunan-buku-agregat' },
      [['rilis-sop', 'galat', 'sop']],
    ],
    ['an SOP without tahap', { sop: diatur.sop }, [['tahap-kosong', 'peringatan', 'sop']]],
    [
      'a walk that the graph forbids',
      { ...diatur, riwayat: jalan('1 3:Ya') },
      [['riwayat-urutan', 'galat', 'riwayat.2.langkah']],
    ],
    [
      'work before the day of the figures',
      { ...diatur, riwayat: [{ langkah: 1, tanggal: '2024-12-30' }] },
      [['riwayat-mendahului-data', 'peringatan', 'riwayat.1.tanggal']],
    ],
    [
      'a book dated before it was authorised',
      { ...diatur, tanggalTerbit: '2025-01-04', riwayat: jalan('1 2 3:Ya 4 5') },
      [['terbit-mendahului-pengesahan', 'peringatan', 'tanggalTerbit']],
    ],
  ])('%s', (_, isi, harapan) => {
    const { temuan } = terbitan(isi);
    expect(temuan.map((satu) => [satu.aturan, satu.tingkat, satu.tempat.kolom])).toEqual(harapan);
  });

  it('an SOP that is itself a draft', () => {
    const sop = { ...tapin, status: 'draf' as const };
    expect(terbitan(diatur, sop).temuan).toMatchObject([{ aturan: 'rilis-sop-draf' }]);
  });

  it('says every fault in one sentence with its cure', () => {
    const { temuan } = terbitan({ ...diatur, sop: 'penyusunan-buku-agregat' });
    expect(temuan).toMatchObject([
      {
        pesan:
          'Rilis ini mengikuti SOP 63.05/penyusunan-buku-agregat, yang tidak ada pada portal ini',
        obat: 'Barangkali yang dimaksud "63.05/penyusunan-buku-data-agregat"',
      },
    ]);
  });
});

describe('the approval sheet', () => {
  const isi = { ...diatur, ...bernomor, riwayat: jalan('1 2 3:Tidak 2 3:Ya 4 5') };

  it('tells the walk with its days, and who did what last', () => {
    const lembar = lembarPengesahan(rilis(isi), terbitan(isi));
    expect(lembar).toMatchObject({
      sop: { nama: 'Penyusunan Buku Data Agregat', nomor: '800/032-SOP/DUKCAPIL/2022' },
      status: 'terbit',
      nomor: '470/12/DUKCAPIL/2025',
      tanggalTerbit: '10 Februari 2025',
      disetujui: '5 Januari 2025',
      disahkan: '7 Januari 2025',
      berikut: ['langkah 6, Kasi Pengolahan dan Penyajian Data Kependudukan'],
    });
    expect(
      lembar?.langkah.map(({ langkah, tanggal, keputusan, kembaliKe }) =>
        [langkah, tanggal, keputusan, kembaliKe].filter(Boolean).join(', '),
      ),
    ).toEqual([
      'langkah 1, 1 Januari 2025',
      'langkah 2, 2 Januari 2025',
      'langkah 3, 3 Januari 2025, Tidak, langkah 2',
      'langkah 2, 4 Januari 2025',
      'langkah 3, 5 Januari 2025, Ya',
      'langkah 4, 6 Januari 2025',
      'langkah 5, 7 Januari 2025',
    ]);
    expect(lembar?.penanda).toEqual([
      { jabatan: 'Administrator Database', tanggal: '1 Januari 2025' },
      { jabatan: 'Kasi Pengolahan dan Penyajian Data Kependudukan', tanggal: '4 Januari 2025' },
      {
        jabatan: 'Kabid Pengelolaan Informasi Administrasi Kependudukan',
        tanggal: '5 Januari 2025',
      },
      { jabatan: 'Sekretaris', tanggal: '6 Januari 2025' },
      { jabatan: 'Kadis', tanggal: '7 Januari 2025' },
    ]);
  });

  it('names no day of an approval that does not stand', () => {
    const ditolak = { ...diatur, riwayat: jalan('1 2 3:Tidak') };
    const lembar = lembarPengesahan(rilis(ditolak), terbitan(ditolak));
    expect(lembar).not.toHaveProperty('disetujui');
    expect(lembar?.penanda[3]).toEqual({ jabatan: 'Sekretaris' });
  });

  it('is none where there is no SOP', () => {
    expect(lembarPengesahan(rilis({}), terbitan({}))).toBeUndefined();
  });
});

describe('the marks on the flowchart', () => {
  it('show the steps done with their days, the arrows followed and whose turn it is', () => {
    const { perjalanan } = terbitan({ ...diatur, riwayat: jalan('1 2 3:Tidak') });
    if (perjalanan === undefined) throw new Error('no walk');
    const { simbol, panah, tanggal } = tandaJalan(perjalanan);
    expect([...simbol]).toEqual([
      ['1', 'lewat'],
      ['2', 'kini'],
      ['3', 'lewat'],
    ]);
    expect([...panah]).toEqual(['1-2', '2-3', '3-2-tidak']);
    expect(tanggal.get(2)).toEqual([{ tanggal: '2025-01-03', keputusan: 'Tidak' }]);
  });
});

describe('the sentence under the name of an edition', () => {
  it.each([
    [
      {},
      'Terbitan ini belum disetujui dan belum disahkan menurut SOP penyusunan buku data agregat.',
    ],
    [
      { ...diatur, riwayat: jalan('1 2 3:Ya') },
      'Terbitan ini sudah disetujui, tetapi belum disahkan menurut SOP Penyusunan Buku Data Agregat.',
    ],
    [
      { ...diatur, riwayat: jalan('1 2 3:Ya 4 5') },
      'Terbitan ini sudah disahkan menurut SOP Penyusunan Buku Data Agregat, tetapi belum mempunyai nomor dan tanggal terbit.',
    ],
    [
      { ...diatur, nomor: '470', riwayat: jalan('1 2 3:Ya 4 5') },
      'Terbitan ini sudah disahkan menurut SOP Penyusunan Buku Data Agregat, tetapi belum mempunyai tanggal terbit.',
    ],
    [
      { ...diatur, ...bernomor, riwayat: jalan('1 2 3:Ya 4 5') },
      'Nomor 470/12/DUKCAPIL/2025, terbit 10 Februari 2025.',
    ],
  ])('%#', (isi, kalimat) => {
    expect(kalimatStatus(rilis(isi), terbitan(isi))).toBe(kalimat);
  });
});

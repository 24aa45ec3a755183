import { describe, expect, it } from 'vitest';
import { lembarPengesahan } from '../../src/release/lembar-pengesahan.ts';
import { lengkapiRilis, skemaRilis } from '../../src/release/rilis.ts';
import { isIssn } from '../../src/release/schema-katalog.ts';
import { bacaTerbitan } from '../../src/release/terbitan.ts';
import { hasilLangkah, rincianPengesahan } from '../../src/release/tulis-pengesahan.ts';
import { jalan, sopTapin, tempat } from './sop-uji.ts';

const diatur = { sop: 'penyusunan-buku-data-agregat', tahap: { disetujui: 3, disahkan: 5 } };

function baca(isi: object) {
  const rilis = lengkapiRilis(skemaRilis.parse({ sumber: 'DKB', ...diatur, ...isi }), {
    wilayah: '63.05',
    kodePeriode: '2024-2',
    periode: { tahun: 2024, semester: 2 },
  });
  const terbitan = bacaTerbitan(
    rilis,
    new Map([['63.05/penyusunan-buku-data-agregat', sopTapin()]]),
    tempat,
  );
  const lembar = lembarPengesahan(rilis, terbitan);
  if (!lembar) throw new Error('no sheet');
  return { lembar, temuan: terbitan.temuan };
}

describe('the approval sheet in words', () => {
  it('says what has not happened yet', () => {
    const { lembar } = baca({ riwayat: jalan('1 2') });
    expect(rincianPengesahan(lembar)).toEqual([
      ['Menurut SOP', 'Penyusunan Buku Data Agregat, nomor 800/032-SOP/DUKCAPIL/2022'],
      ['Disetujui', 'belum'],
      ['Disahkan', 'belum'],
      ['Nomor buku', 'belum diberikan'],
      ['Tanggal terbit', 'belum ditetapkan'],
      ['Belum dilakukan', 'langkah 3, Kabid Pengelolaan Informasi Administrasi Kependudukan'],
    ]);
  });

  it('says nothing of what is to be done where all is done', () => {
    const { lembar } = baca({
      nomor: '470/1',
      tanggalTerbit: '2025-02-10',
      riwayat: jalan('1 2 3:Ya 4 5 6 7 8'),
    });
    const isi = new Map(rincianPengesahan(lembar));
    expect(isi.get('Disahkan')).toMatch(/2025$/);
    expect([isi.get('Nomor buku'), isi.get('Tanggal terbit')]).toEqual([
      '470/1',
      '10 Februari 2025',
    ]);
    expect(isi.has('Belum dilakukan')).toBe(false);
  });

  it('tells how a step ended', () => {
    const { lembar } = baca({ riwayat: jalan('1 2 3:Tidak') });
    expect(lembar.langkah.map(hasilLangkah)).toEqual([
      'selesai',
      'selesai',
      'Tidak, kembali ke langkah 2',
    ]);
  });
});

describe('names below the signatures', () => {
  const kadis = { oleh: 'kadis', nama: 'Nama Kadis, S.T.', nip: '19800101 200001 1 001' };

  it('stand where the office gives them, and nowhere else', () => {
    const { lembar, temuan } = baca({ riwayat: jalan('1'), penandaTangan: [kadis] });
    expect(temuan).toEqual([]);
    expect(lembar.penanda.filter(({ nama }) => nama !== undefined)).toEqual([
      { jabatan: 'Kadis', nama: kadis.nama, nip: kadis.nip },
    ]);
  });

  it('of somebody who is not in the SOP are a galat', () => {
    const { temuan } = baca({ penandaTangan: [kadis, { ...kadis, oleh: 'bupati' }] });
    expect(temuan).toMatchObject([{ aturan: 'penanda-tangan', tingkat: 'galat' }]);
  });
});

it.each([
  ['0378-5955', true],
  ['0317-8471', true],
  ['2434-561X', true],
  ['0378-5954', false],
  ['03785955', false],
  ['2434-561x', false],
])('isIssn %s: %s', (teks, hasil) => {
  expect(isIssn(teks)).toBe(hasil);
});

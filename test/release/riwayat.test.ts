import { describe, expect, it } from 'vitest';
import { telusuriRiwayat, titikMenunggu, titikSiap } from '../../src/release/riwayat.ts';
import { keadaanAwal, lakukan, siap } from '../../src/release/keadaan.ts';
import type { Keadaan } from '../../src/release/keadaan.ts';
import { jaringanJalan } from '../../src/release/jaringan-jalan.ts';
import { buildPeta } from '../../src/browser/build-peta.ts';
import { pilihanDari, startJelajah } from '../../src/browser/jelajah.ts';
import { buildAlur } from '../../src/sop/build-alur.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { semuaSop } from '../browser/sop-uji.ts';
import { jalan, sopDari, sopTapin, tempat } from './sop-uji.ts';

const tapin = sopTapin();

/** Every walk of an SOP without forks up to a length, straight from the arrows of its drawing. */
function semuaJalan(sop: Sop, panjang: number): readonly string[] {
  const { simbol, panah } = buildAlur(sop);
  const hasil: string[] = [];
  const lanjutkan = (id: string, sampai: readonly string[]): void => {
    if (sampai.length === panjang) return;
    const keluar = panah.filter(({ dari }) => dari === id);
    const label = [...new Set(keluar.map((satu) => satu.label))];
    for (const kata of label.length > 0 ? label : [undefined]) {
      const jalur = [...sampai, kata === undefined ? id : `${id}:${kata}`];
      hasil.push(jalur.join(' '));
      for (const { ke } of keluar.filter((satu) => satu.label === kata)) lanjutkan(ke, jalur);
    }
  };
  for (const { id } of simbol.filter(({ mulai }) => mulai)) lanjutkan(id, []);
  return hasil;
}

function temuan(sop: Sop, teks: string) {
  return telusuriRiwayat(sop, jalan(teks), tempat).temuan;
}

describe('the walks of the SOP of Tapin', () => {
  const semua = semuaJalan(tapin, 12);

  it('are 36 up to twelve steps: they differ in how often langkah 3 sends back', () => {
    const panjang = Map.groupBy(semua, (teks) => teks.split(' ').length);
    const jumlah = Array.from({ length: 12 }, (_, i) => panjang.get(i + 1)?.length);
    expect(jumlah).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 4, 4, 4, 4]);
    expect(semua).toContain('1 2 3:Tidak 2 3:Tidak 2 3:Ya 4 5 6 7 8');
  });

  it.each(semua)('accepts %s', (teks) => {
    const { temuan: salah, riwayat } = telusuriRiwayat(tapin, jalan(teks), tempat);
    expect(salah).toEqual([]);
    expect(riwayat).toHaveLength(teks.split(' ').length);
  });

  it('refuses every walk with one step altered into what the graph forbids', () => {
    const dikenal = new Set(semua);
    const langkah = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
    const ganti = langkah.flatMap((no) => [no, `${no}:Ya`, `${no}:Tidak`, `${no}:Mungkin`]);
    const diubah = semua.flatMap((teks) => {
      const kata = teks.split(' ');
      return kata.flatMap((_, i) => ganti.map((baru) => kata.with(i, baru).join(' ')));
    });
    const terlarang = [...new Set(diubah)].filter((teks) => !dikenal.has(teks));
    const lolos = terlarang.filter((teks) => temuan(tapin, teks).length === 0);
    expect(lolos).toEqual([]);
    expect(terlarang).toHaveLength(9540);
  });

  it('refuses a step after the end', () => {
    expect(temuan(tapin, '1 2 3:Ya 4 5 6 7 8 1')).toMatchObject([
      { aturan: 'riwayat-urutan', tempat: { kolom: 'riwayat.9.langkah' }, obat: 'Hapus butir ini' },
    ]);
  });
});

const bercabang = [{}, { lanjut: [3, 4] }, { lanjut: 5 }, { lanjut: 5 }, {}];
const kembali = [
  {},
  { lanjut: [3, 4] },
  { keputusan: { Ya: 5, Tidak: 2 } },
  { lanjut: 5 },
  { lanjut: 'selesai' },
];
const perbaikan = [
  { lanjut: [2, 4] },
  { keputusan: { Ya: 5, Tidak: 3 } },
  { lanjut: 2 },
  { lanjut: 5 },
  {},
];
const bertingkat = [
  { lanjut: [2, 3] },
  { lanjut: [4, 5] },
  { lanjut: 7 },
  { lanjut: 6 },
  { lanjut: 6 },
  { lanjut: 7 },
  {},
];
const duaSimbol = [
  {},
  {
    simbol: [
      { id: '2a', pelaksana: 'kasi', keputusan: { Ya: '2b', Tidak: 1 } },
      { id: '2b', pelaksana: 'kabid', keputusan: { Ya: 3, Tidak: '2a' } },
    ],
  },
  {},
];

describe('ways that run at once', () => {
  it.each<readonly [string, Parameters<typeof sopDari>[0], string, string]>([
    ['in either order', bercabang, '1 2 3 4 5', '1 2 4 3 5'],
    ['one inside another', bertingkat, '1 3 2 5 4 6 7', '1 2 4 3 5 6 7'],
    [
      'begun anew by a return to their fork',
      kembali,
      '1 2 4 3:Tidak 2 3:Ya 4 5',
      '1 2 3:Tidak 2 4 3:Ya 5',
    ],
    ['with work on the way back', perbaikan, '1 4 2:Tidak 3 2:Ya 5', '1 2:Tidak 3 4 2:Ya 5'],
    [
      'one of which ends early',
      [{ lanjut: [2, 3] }, { lanjut: 'selesai' }, {}, {}],
      '1 2 3 4',
      '1 3 4 2',
    ],
    [
      'of which a keputusan may skip the meeting',
      [{ lanjut: [2, 3] }, { keputusan: { Ya: 4, Tidak: 5 } }, { lanjut: 4 }, { lanjut: 5 }, {}],
      '1 3 2:Ya 4 5',
      '1 2:Tidak 3 4 5',
    ],
  ])('%s', (_, langkah, satu, lain) => {
    expect([temuan(sopDari(langkah), satu), temuan(sopDari(langkah), lain)]).toEqual([[], []]);
  });

  it.each([
    ['meet before the flow goes on', bercabang, '1 2 3 5'],
    ['are each walked once', bercabang, '1 2 3 3'],
    ['are not skipped', bercabang, '1 2 5'],
    ['meet inside another first', bertingkat, '1 2 4 3 6'],
    ['wait while work goes back to their fork', kembali, '1 2 3:Tidak 4'],
    ['are all begun anew after that', kembali, '1 2 4 3:Tidak 2 3:Ya 5'],
    ['wait for what is being mended', perbaikan, '1 4 2:Tidak 5'],
  ])('%s', (_, langkah, teks) => {
    const { length } = teks.split(' ');
    expect(temuan(sopDari(langkah), teks)).toMatchObject([
      { aturan: 'riwayat-urutan', tempat: { kolom: `riwayat.${length}.langkah` } },
    ]);
  });

  it('shows which steps are due and which wait', () => {
    const di = telusuriRiwayat(sopDari(bercabang), jalan('1 2 3'), tempat);
    expect(titikSiap(di).map(({ id }) => id)).toEqual(['4']);
    expect(titikMenunggu(di).map(({ id }) => id)).toEqual(['5']);
  });
});

describe('other shapes', () => {
  it('begins at any one of several starts', () => {
    const sop = sopDari([{ lanjut: 3 }, { mulai: true }, {}]);
    expect([temuan(sop, '1 3'), temuan(sop, '2 3')]).toEqual([[], []]);
    expect(temuan(sop, '1 2')).toMatchObject([{ aturan: 'riwayat-urutan' }]);
  });

  it('lets the next step tell whether a box without labels led on or back', () => {
    const sop = sopDari([{}, { lanjut: [3, 1] }, {}]);
    const sesudah = telusuriRiwayat(sop, jalan('1 2'), tempat);
    expect(titikSiap(sesudah).map(({ id }) => id)).toEqual(['1', '3']);
    expect([temuan(sop, '1 2 3'), temuan(sop, '1 2 1 2 3')]).toEqual([[], []]);
  });

  it('knows symbols of one row by their ids, and by the number of the row where the flow leaves one', () => {
    const sop = sopDari(duaSimbol);
    expect(temuan(sop, '1 2a:Ya 2b:Tidak 2a:Ya 2b:Ya 3')).toEqual([]);
    expect(temuan(sop, '1 2:Ya 2:Ya 3')).toEqual([]);
  });

  it('takes any number of rows that share a symbol for that symbol', () => {
    const sop = sopDari([{}, {}, { pelaksana: undefined, gabung: ['pelaksana'] }, {}]);
    expect([temuan(sop, '1 2 4'), temuan(sop, '1 3 4')]).toEqual([[], []]);
    expect(temuan(sop, '1 2 3')).toMatchObject([{ aturan: 'riwayat-urutan' }]);
  });

  it('takes pelaksana who act together for one, by all or by one of them', () => {
    const sop = sopDari([{ pelaksana: ['adb', 'kasi'] }, {}]);
    const oleh = (ids: readonly string[]) =>
      telusuriRiwayat(
        sop,
        jalan('1').map((butir) => ({ ...butir, oleh: ids })),
        tempat,
      ).temuan;
    expect([oleh([]), oleh(['kasi']), oleh(['adb', 'kasi'])]).toEqual([[], [], []]);
    expect(oleh(['adb', 'kabid'])).toMatchObject([{ aturan: 'riwayat-pelaksana' }]);
  });
});

describe('a record that the SOP does not allow says why', () => {
  it.each([
    [
      '1 9',
      'riwayat-langkah',
      'riwayat.2.langkah',
      'Riwayat butir 2 mencatat langkah 9, yang tidak ada pada SOP ini',
    ],
    [
      '1 3:Ya',
      'riwayat-urutan',
      'riwayat.2.langkah',
      'Riwayat butir 2 mencatat langkah 3, Kabid Pengelolaan Informasi Administrasi Kependudukan, padahal yang dapat dilakukan ketika itu hanya langkah 2, Kasi Pengolahan dan Penyajian Data Kependudukan',
    ],
    [
      '1 2 3',
      'riwayat-keputusan',
      'riwayat.3.keputusan',
      'Riwayat butir 3: langkah 3 sebuah keputusan, tetapi pilihannya tidak tertulis',
    ],
    [
      '1 2 3:Boleh',
      'riwayat-keputusan',
      'riwayat.3.keputusan',
      'Riwayat butir 3: langkah 3 tidak mempunyai cabang "Boleh"',
    ],
    [
      '1 2:Ya',
      'riwayat-keputusan',
      'riwayat.2.keputusan',
      'Riwayat butir 2: langkah 2 bukan keputusan, padahal tertulis keputusan "Ya"',
    ],
  ])('%s: %s', (teks, aturan, kolom, pesan) => {
    expect(temuan(tapin, teks)).toMatchObject([
      { aturan, tingkat: 'galat', tempat: { berkas: 'rilis.yaml', kolom }, pesan },
    ]);
  });

  it('names the pelaksana of the langkah', () => {
    const riwayat = jalan('1').map((butir) => ({ ...butir, oleh: ['kasi'] }));
    expect(telusuriRiwayat(tapin, riwayat, tempat).temuan).toMatchObject([
      {
        aturan: 'riwayat-pelaksana',
        tempat: { kolom: 'riwayat.1.oleh' },
        pesan:
          'Riwayat butir 1 mencatat langkah 1 oleh kasi, padahal pelaksananya adb (Administrator Database)',
      },
    ]);
  });

  it('wants days in order; two steps on one day are fine', () => {
    const pada = (...hari: readonly string[]) =>
      telusuriRiwayat(
        tapin,
        jalan('1 2').map((butir, i) => ({ ...butir, tanggal: hari[i] ?? '' })),
        tempat,
      ).temuan;
    expect(pada('2025-01-05', '2025-01-05')).toEqual([]);
    expect(pada('2025-01-05', '2024-12-31')).toMatchObject([
      { aturan: 'riwayat-tanggal', tempat: { kolom: 'riwayat.2.tanggal' } },
    ]);
  });

  it('reports the first wrong step only, since nothing is known of what follows', () => {
    expect(temuan(tapin, '1 4 9 2')).toHaveLength(1);
  });
});

describe.each(semuaSop)('%s', (_, sop) => {
  it('never stands where nothing can be done, unless its walk has ended', () => {
    const dilihat = new Map<string, Keadaan>();
    const antrean = [...keadaanAwal(jaringanJalan(sop))];
    const kunci = ({ graf, di }: Keadaan) => `${graf.mulai.nomor}: ${di.join()}`;
    for (let satu = antrean.pop(); satu !== undefined; satu = antrean.pop()) {
      if (dilihat.has(kunci(satu))) continue;
      dilihat.set(kunci(satu), satu);
      const kini = satu;
      const label = (nomor: number) => [
        ...new Set(kini.graf.cabang(nomor).map((cabang) => cabang.label)),
      ];
      for (const nomor of siap(kini)) {
        const kata = label(nomor);
        for (const satuKata of kata.length > 0 ? kata : [undefined]) {
          antrean.push(...lakukan(kini, nomor, satuKata));
        }
      }
    }
    const buntu = [...dilihat.values()].filter(
      (satu) => satu.di.length > 0 && siap(satu).length === 0,
    );
    expect(buntu.map(kunci)).toEqual([]);
    expect([...dilihat.values()].some(({ di }) => di.length === 0)).toBe(true);
  });
});

describe('a walk of the SOP page', () => {
  it.each([
    ...semuaSop,
    ...Object.entries({ bercabang, kembali, perbaikan, bertingkat }).map(
      ([nama, langkah]) => [nama, sopDari(langkah)] as const,
    ),
  ])('of %s can be recorded as it is walked', (_, sop) => {
    const ditolak = jelajahSampai(sop, 9).filter((teks) => temuan(sop, teks).length > 0);
    expect(ditolak).toEqual([]);
  });
});

/** Walks as the page leads a reader, ways that run at once one after the other; at most a thousand. */
function jelajahSampai(sop: Sop, panjang: number): readonly string[] {
  const peta = buildPeta(sop);
  const mulai = peta.flatMap((satu, nomor) => (satu.mulai ? [nomor] : []));
  const antrean = mulai.map((nomor) => ({
    keadaan: startJelajah(nomor),
    teks: [] as readonly string[],
  }));
  const hasil: string[] = [];
  for (const { keadaan, teks } of antrean) {
    if (hasil.length >= 1000) break;
    if (teks.length > 0) hasil.push(teks.join(' '));
    if (teks.length === panjang) continue;
    const id = peta[keadaan.kini]?.simbol[0] ?? '';
    for (const { label, sampai } of pilihanDari(peta, keadaan)) {
      const kata = label === undefined ? id : `${id}:${label.replaceAll(' ', '_')}`;
      antrean.push({ keadaan: sampai, teks: [...teks, kata] });
    }
  }
  return hasil;
}

import { describe, expect, it } from 'vitest';
import { daftarGrafik } from '../../src/book/charts/index.ts';
import type { DataBuku } from '../../src/book/tabel.ts';
import { daftarTabel } from '../../src/book/tables/index.ts';
import { chartConfig } from '../../src/chart/chartjs.ts';
import type { Batang, Grafik, Panel, Peta, Piramida } from '../../src/chart/grafik.ts';
import { proyeksikan } from '../../src/chart/peta/proyeksi.ts';
import { sederhanakan } from '../../src/chart/peta/sederhana.ts';
import { temaSvg } from '../../src/chart/tema-svg.ts';
import { tutupAgregat } from '../../src/statistics/pengungkapan/terlindung.ts';
import { wilayahBuatan } from '../chart/peta/wilayah-buatan.ts';
import { dataUji, type IsiSemester } from './narasi/data-uji.ts';

const isi: IsiSemester = {
  A: {
    'umur-5-tahunan': { '00-04': [30, 10], '20-24': [20, 20], '70-74': [5, 15] },
    'luas-wilayah': { luas: 4 },
    agama: { islam: [40, 30], kristen: [15, 15] },
    'status-kawin': { 'belum-kawin': [30, 20], kawin: [25, 25] },
    pendidikan: { 'tidak-belum-sekolah': [50, 40] },
    pekerjaan: {},
    'golongan-darah': { a: [10, 20], 'tidak-diketahui': [45, 25] },
    disabilitas: { fisik: [2, 3], netra: [4, 4] },
    'ktp-el': { wajib: [25, 35], rekam: [25, 34], cetak: [20, 28] },
    kia: { sasaran: [30, 10], memiliki: [6, 4], belum: [24, 6] },
    'akta-kelahiran': { 'u18-memiliki': [18, 18], 'u18-belum': [2, 2] },
    'akta-perkawinan-perceraian': { kawin: [25, 25], 'kawin-memiliki': [20, 25] },
    kk: { kk: [20, 5], cetak: [15, 5] },
    mutasi: { lahir: [3, 4], mati: [1, 1], datang: [2, 0], pindah: [5, 5] },
  },
  B: {
    'umur-5-tahunan': { '00-04': [10, 10], '20-24': [30, 40], '70-74': [5, 5] },
    'luas-wilayah': { luas: 8 },
    agama: { islam: [45, 55] },
    'status-kawin': { 'belum-kawin': [20, 20], kawin: [25, 35] },
    pendidikan: { 'tidak-belum-sekolah': [45, 55] },
    pekerjaan: {},
    'golongan-darah': { o: [45, 55] },
    disabilitas: { fisik: [9, 1] },
    'ktp-el': { wajib: [35, 45], rekam: [30, 40], cetak: [36, 45] },
    kia: { sasaran: [10, 10], memiliki: [9, 9], belum: [1, 1] },
    'akta-kelahiran': { 'u18-memiliki': [10, 10], 'u18-belum': [0, 0] },
    'akta-perkawinan-perceraian': { kawin: [25, 35], 'kawin-memiliki': [10, 10] },
    kk: { kk: [30, 10], cetak: [30, 10] },
    mutasi: { lahir: [5, 5], mati: [0, 1], datang: [9, 9], pindah: [1, 1] },
  },
};

const lalu: IsiSemester = {
  A: { 'umur-5-tahunan': { '00-04': [29, 9], '20-24': [20, 21] } },
  B: { 'umur-5-tahunan': { '00-04': [9, 9], '20-24': [30, 40] } },
};

const batas = sederhanakan(proyeksikan(wilayahBuatan));
const semester = (tahun: number, laki: number) =>
  ({ periode: { tahun, semester: 1 }, laki, perempuan: 90 }) as const;
const data: DataBuku = {
  ...dataUji(isi, lalu),
  batas,
  deret: [semester(2023, 98), semester(2024, 100)],
};

function grafik(id: string, dari: DataBuku = data): Grafik {
  const def = daftarGrafik.find((satu) => satu.id === id);
  if (!def) throw new Error(id);
  return def.buat(dari);
}

function batang(id: string, dari: DataBuku = data): Batang {
  const hasil = grafik(id, dari);
  if (hasil.jenis !== 'batang') throw new Error(`${id} has no bars`);
  return hasil;
}

/** The same book with these figures of an export kept back: a code, and a number of category × 3 + sex. */
function tertutup(
  dataset: string,
  sel: readonly (readonly [kode: string, letak: number])[],
): DataBuku {
  const agregat = new Map(data.agregat);
  const asal = agregat.get(dataset);
  if (!asal) throw new Error(dataset);
  const tutup = (kode: string, letak: number) => sel.some(([k, l]) => k === kode && l === letak);
  agregat.set(dataset, tutupAgregat(asal, data.kabupaten.kode, tutup));
  return { ...data, agregat };
}

describe('charts of the book', () => {
  it.each(daftarGrafik.map((def) => [def.id, def] as const))(
    '%s says what it shows, in words too, and can be drawn',
    (id, def) => {
      const hasil = def.buat(data);

      expect(hasil.id).toBe(id);
      expect(hasil.judul).toBe(def.judul);
      expect(hasil.uraian).toMatch(/^[A-Z0-9].*\d.*\.$/);
      expect(hasil.uraian + hasil.subjudul).not.toMatch(/NaN|undefined|\.\./);
      expect(daftarTabel.map((tabel) => tabel.id)).toContain(def.tabel);
      expect(() =>
        chartConfig(
          hasil.jenis === 'peta' || hasil.jenis === 'panel' ? grafik('penduduk-kecamatan') : hasil,
          temaSvg,
        ),
      ).not.toThrow();
    },
  );

  it.each(daftarGrafik.map((def) => [def.id, def] as const))(
    '%s is the same when it is written as JSON and read again',
    (_, def) => {
      const hasil = def.buat(data);
      if (hasil.jenis === 'peta') return;
      expect(JSON.parse(JSON.stringify(hasil))).toEqual(hasil);
    },
  );

  it.each([
    ['penduduk-kecamatan', ['A', 'B'], [100, 100]],
    ['kepadatan-kecamatan', ['A', 'B'], [25, 12.5]],
    ['anggota-keluarga-kecamatan', ['A', 'B'], [4, 2.5]],
    ['disabilitas-kecamatan', ['A', 'B'], [13, 10]],
    ['mutasi-neto-kecamatan', ['B', 'A'], [25, -3]],
  ])('%s has the longest bar first, equal ones by code', (id, label, nilai) => {
    const hasil = batang(id);

    expect([hasil.label, hasil.seri.map((s) => s.nilai)]).toEqual([label, [nilai]]);
  });

  it.each([
    [
      'kepemilikan-ktp-el',
      ['B', 'A'],
      [
        [81, 48],
        [0, 12],
      ],
      [81, 60],
    ],
    [
      'kepemilikan-kia',
      ['B', 'A'],
      [
        [18, 10],
        [2, 30],
      ],
      [20, 40],
    ],
    [
      'kepemilikan-akta-kelahiran',
      ['B', 'A'],
      [
        [20, 36],
        [0, 4],
      ],
      [20, 40],
    ],
    [
      'kepemilikan-akta-perkawinan',
      ['A', 'B'],
      [
        [45, 20],
        [5, 40],
      ],
      [50, 60],
    ],
    [
      'kartu-keluarga-tercetak',
      ['B', 'A'],
      [
        [40, 20],
        [0, 5],
      ],
      [40, 25],
    ],
    [
      'kelompok-usia-kecamatan',
      ['A', 'B'],
      [
        [40, 20],
        [40, 70],
        [20, 10],
      ],
      [100, 100],
    ],
  ])('%s parts the whole, best covered first', (id, label, nilai, utuh) => {
    const hasil = batang(id);

    expect(hasil.susun).toBe('seratus-persen');
    expect([hasil.label, hasil.seri.map((s) => s.nilai), hasil.utuh]).toEqual([label, nilai, utuh]);
  });

  it('sorts kinds by their size where their order says nothing, and leaves out those that nobody has', () => {
    expect(batang('disabilitas-ragam').label).toEqual(['Fisik', 'Netra/buta']);
    expect(batang('golongan-darah-penduduk').label).toEqual(['O', 'Tidak diketahui', 'A']);
  });

  it('names the largest and the smallest in words', () => {
    expect(grafik('disabilitas-kecamatan').uraian).toBe(
      'Diagram batang 2 kecamatan, dari yang terbesar: tertinggi A (13 jiwa), terendah B (10 jiwa).',
    );
  });
});

describe('the pyramid', () => {
  const piramida = (dari: DataBuku) => grafik('piramida-penduduk', dari) as Piramida;

  it('carries the semester before as an outline, and says so in words', () => {
    const { pembanding, uraian } = piramida(data);

    expect(pembanding?.nama).toBe('Semester I Tahun 2024');
    expect([pembanding?.laki[0], pembanding?.perempuan[4]]).toEqual([38, 61]);
    expect(uraian).toContain('garis tepi menggambarkan Semester I Tahun 2024');
  });

  it('stands alone without a semester before', () => {
    const sendiri = { ...dataUji(isi), batas };

    expect(piramida(sendiri)).not.toHaveProperty('pembanding');
    expect(piramida(sendiri).uraian).not.toContain('garis tepi');
  });

  it('of a kecamatan is in persen of its people, both sides together', () => {
    const { panel, pembanding } = grafik('piramida-kecamatan') as Panel;
    const jumlah = (n: readonly unknown[]) => n.reduce<number>((a, b) => a + Number(b), 0);

    expect(panel.map(({ nama }) => nama)).toEqual(['A', 'B']);
    for (const satu of [...panel, pembanding]) {
      expect(jumlah(satu.laki) + jumlah(satu.perempuan)).toBeCloseTo(100, 9);
    }
  });
});

describe('a figure that is kept back', () => {
  it('is a sign at the end of the order, and the words claim no lowest of all', () => {
    const tutup = tertutup('disabilitas', [
      ['63.05.01', 2],
      ['63.05.01', 20],
    ]);
    const hasil = batang('disabilitas-kecamatan', tutup);

    expect(hasil.label).toEqual(['B', 'A']);
    expect(hasil.seri[0]?.nilai).toEqual([10, 'x']);
    expect(hasil.uraian).toBe(
      'Diagram batang 2 kecamatan, dari yang terbesar: B (10 jiwa); 1 angka dirahasiakan.',
    );
  });

  it('leaves the other parts their shares of the published whole', () => {
    const hasil = batang(
      'agama-kecamatan',
      tertutup('agama', [
        ['63.05.01', 5],
        ['63.05.01', 8],
      ]),
    );
    const a = hasil.label.indexOf('A');

    expect(hasil.seri.map(({ nilai }) => nilai[a])).toEqual([70, 'x', 'x', 0, 0, 0, 0]);
    expect(hasil.utuh?.[a]).toBe(100);
  });

  it('leaves nothing to draw where the whole is kept back as well', () => {
    const hasil = batang('kepemilikan-kia', tertutup('kia', [['63.05.02', 5]]));
    const b = hasil.label.indexOf('B');

    expect(hasil.seri.map(({ nilai }) => nilai[b])).toEqual(['x', 'x']);
    expect(hasil.utuh?.[b]).toBe('x');
  });

  it('has no bar in the pyramid, and keeps it from naming the largest kelompok', () => {
    const hasil = grafik(
      'piramida-penduduk',
      tertutup('umur-5-tahunan', [
        ['63.05', 0],
        ['63.05', 2],
      ]),
    );

    expect((hasil as Piramida).laki.slice(0, 2)).toEqual(['x', 0]);
    expect(hasil.uraian).not.toContain('terbanyak');
    expect(hasil.uraian).toContain('1 angka dirahasiakan');
  });

  it('is no share in the pyramid of a kecamatan', () => {
    const hasil = grafik(
      'piramida-kecamatan',
      tertutup('umur-5-tahunan', [
        ['63.05.01', 0],
        ['63.05.01', 1],
      ]),
    );
    const [a] = (hasil as Panel).panel;

    expect([a?.laki[0], a?.perempuan[0], a?.laki[4]]).toEqual(['x', 'x', 20]);
  });

  it('is told from one that an export does not know', () => {
    const takTahu = dataUji({ A: { kia: { sasaran: [9, 9], memiliki: Number.NaN } } });

    expect(batang('kepemilikan-kia', takTahu).seri[0]?.nilai).toEqual(['…']);
  });
});

describe('a map of the book', () => {
  it('has the figures of the kecamatan, and names those without borders', () => {
    const kurang = new Map([...batas.wilayah].filter(([kode]) => kode !== '63.05.02'));
    const hasil = grafik('peta-kepadatan', {
      ...data,
      batas: { ...batas, wilayah: kurang },
    }) as Peta;

    expect(hasil.wilayah.map(({ nama, nilai }) => [nama, nilai])).toEqual([['A', 25]]);
    expect(hasil.subjudul).toContain('batas Kecamatan B tidak tersedia');
  });
});

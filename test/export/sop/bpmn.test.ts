import { describe, expect, it } from 'vitest';
import { buildProses } from '../../../src/export/sop/bpmn/proses.ts';
import { tataProses } from '../../../src/export/sop/bpmn/tata.ts';
import type { SopTertulis } from '../../../src/sop/schema.ts';
import { sopLangkah } from '../../sop/contoh-sop.ts';
import { bahanAcak, bahanNyata, bahanUji } from './bahan-uji.ts';

type Langkah = Partial<SopTertulis['langkah'][number]>;

/** The flows of a process as `from → to`, with the word of a branch. */
function aliran(...langkah: readonly Langkah[]): readonly string[] {
  return buildProses(bahanUji(sopLangkah(...langkah)))
    .aliran.map(({ dari, ke, nama }) => `${dari} ${nama === undefined ? '→' : `–${nama}→`} ${ke}`)
    .toSorted();
}

describe('an SOP as a process', () => {
  it('puts an event before its start and after its end, which are tasks themselves', () => {
    expect(aliran({}, {})).toEqual(['mulai-1 → tugas-1', 'tugas-1 → tugas-2', 'tugas-2 → akhir-2']);
  });

  it('puts a choosing gateway behind a keputusan, so that a return meets a task', () => {
    expect(aliran({}, { keputusan: { Ya: 3, Tidak: 1 } }, {})).toEqual([
      'mulai-1 → tugas-1',
      'pilih-2 –Tidak→ tugas-1',
      'pilih-2 –Ya→ tugas-3',
      'tugas-1 → tugas-2',
      'tugas-2 → pilih-2',
      'tugas-3 → akhir-3',
    ]);
  });

  it('divides where several arrows are followed at once, and waits for all where they meet', () => {
    expect(aliran({}, { lanjut: [3, 4] }, { lanjut: 5 }, {}, {})).toEqual([
      'gabung1-5 → tugas-5',
      'mulai-1 → tugas-1',
      'pecah-2 → tugas-3',
      'pecah-2 → tugas-4',
      'tugas-1 → tugas-2',
      'tugas-2 → pecah-2',
      'tugas-3 → gabung1-5',
      'tugas-4 → gabung1-5',
      'tugas-5 → akhir-5',
    ]);
  });

  it('divides behind one branch of a keputusan', () => {
    expect(aliran({}, { keputusan: { Ya: [3, 4], Tidak: 1 } }, { lanjut: 5 }, {}, {})).toEqual(
      expect.arrayContaining([
        'pilih-2 –Ya→ pecah1-2',
        'pecah1-2 → tugas-3',
        'pecah1-2 → tugas-4',
        'tugas-3 → gabung1-5',
        'tugas-4 → gabung1-5',
      ]),
    );
  });

  it('nests what divides inside a branch and ends at the same langkah', () => {
    expect(
      aliran({}, { lanjut: [3, 4] }, { lanjut: 7 }, { lanjut: [5, 6] }, { lanjut: 7 }, {}, {}),
    ).toEqual(
      expect.arrayContaining([
        'tugas-3 → gabung1-7',
        'gabung2-7 → gabung1-7',
        'tugas-5 → gabung2-7',
        'tugas-6 → gabung2-7',
        'gabung1-7 → tugas-7',
      ]),
    );
  });

  it('lets two ways of one branch pass each before it waits for the other branch', () => {
    expect(
      aliran(
        {},
        { lanjut: [3, 6] },
        { keputusan: { A: 4, B: 5 } },
        { lanjut: 7 },
        { lanjut: 7 },
        {},
        {},
      ),
    ).toEqual(
      expect.arrayContaining([
        'tugas-4 → temu2-7',
        'tugas-5 → temu2-7',
        'temu2-7 → gabung1-7',
        'tugas-6 → gabung1-7',
      ]),
    );
  });

  it('does not wait where a branch may end by itself', () => {
    expect(
      aliran(
        {},
        { lanjut: [3, 4] },
        { keputusan: { Ya: 5, Tidak: 6 } },
        {},
        { lanjut: 'selesai' },
        {},
      ),
    ).toEqual(expect.arrayContaining(['pilih-3 –Ya→ tugas-5', 'tugas-4 → tugas-5']));
  });

  it('waits only for what is still to come where a return enters one branch', () => {
    expect(
      aliran({}, { lanjut: [3, 4] }, { lanjut: 5 }, {}, { keputusan: { Ya: 6, Tidak: 4 } }, {}),
    ).toEqual(
      expect.arrayContaining(['tugas-3 → tunggu1-5', 'tugas-4 → tunggu1-5', 'tunggu1-5 → tugas-5']),
    );
  });

  it('gives those who act together one task and a note for each other pelaksana', () => {
    const { simpul, pendamping } = buildProses(
      bahanUji(sopLangkah({}, { pelaksana: ['petugas', 'pemohon'] }, {})),
    );
    expect(simpul.filter(({ jenis }) => jenis === 'tugas')).toHaveLength(3);
    expect(pendamping).toMatchObject([{ kolom: 0, tugas: 'tugas-2' }]);
    expect(pendamping[0]?.teks).toMatch(/^Bersama Petugas Arsip: 2\. /);
  });

  it('keeps a long word of a short name whole', () => {
    const kegiatan = 'Menyampaikan surat kepada Kasubbag Umum/Kepegawaian/Keuangan';
    const { simpul } = buildProses(bahanUji(sopLangkah({}, { kegiatan }, {})));
    expect(simpul.find(({ id }) => id === 'tugas-2')?.nama).toBe(`2. ${kegiatan}`);
  });

  it('names a task briefly and documents it in full', () => {
    const kegiatan = `${'Memeriksa kelengkapan berkas permohonan, lalu '.repeat(4)}mengembalikannya`;
    const { simpul } = buildProses(bahanUji(sopLangkah({}, { kegiatan, waktu: '10 menit' }, {})));
    const tugas = simpul.find(({ id }) => id === 'tugas-2');
    expect(tugas?.nama).toMatch(/^2\. Memeriksa kelengkapan berkas .{10,80}…$/);
    expect(tugas?.dokumentasi).toEqual(
      expect.arrayContaining([
        `Kegiatan 2: ${kegiatan}`,
        'Waktu: 10 menit',
        'Pelaksana: Petugas Arsip',
      ]),
    );
  });
});

describe.each([...bahanNyata(), ...bahanAcak(20)].map((bahan) => ({ nama: bahan.slug, bahan })))(
  'the drawing of $nama',
  ({ bahan }) => {
    const proses = buildProses(bahan);
    const tata = tataProses(proses, bahan.sop.pelaksana.length);

    it('keeps every element in its lane and apart from the others', () => {
      const bidang = [...proses.simpul, ...proses.pendamping].map(({ id, kolom }) => ({
        kolom,
        ...(tata.bidang.get(id) ?? { x: NaN, y: NaN, width: NaN, height: NaN }),
      }));
      for (const { kolom, x, width } of bidang) {
        expect(x).toBeGreaterThanOrEqual(tata.lajur[kolom] ?? NaN);
        expect(x + width).toBeLessThanOrEqual(tata.lajur[kolom + 1] ?? NaN);
      }
      const bertumpuk = bidang.filter((a, i) =>
        bidang.some(
          (b, j) =>
            j > i &&
            a.x < b.x + b.width &&
            b.x < a.x + a.width &&
            a.y < b.y + b.height &&
            b.y < a.y + a.height,
        ),
      );
      expect(bertumpuk).toEqual([]);
    });

    it('leads every flow level and upright from the edge of one element to that of another', () => {
      for (const { id, dari, ke } of proses.aliran) {
        const jalur = tata.jalur.get(id) ?? [];
        expect(jalur.length).toBeGreaterThan(1);
        const miring = jalur
          .slice(1)
          .filter(({ x, y }, i) => x !== jalur[i]?.x && y !== jalur[i]?.y);
        expect(miring).toEqual([]);
        for (const [titik, simpul] of [
          [jalur[0], dari],
          [jalur.at(-1), ke],
        ] as const) {
          const { x = NaN, y = NaN, width = NaN, height = NaN } = tata.bidang.get(simpul) ?? {};
          const { x: px = NaN, y: py = NaN } = titik ?? {};
          const diTepi = px === x || px === x + width || py === y || py === y + height;
          expect(diTepi && px >= x && px <= x + width && py >= y && py <= y + height).toBe(true);
        }
      }
    });
  },
);

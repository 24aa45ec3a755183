import { describe, expect, it } from 'vitest';
import { buildAlur } from '../../src/sop/build-alur.ts';
import { sopContoh, sopLangkah } from './contoh-sop.ts';
import type { Sop, SopTertulis } from '../../src/sop/schema.ts';

type LangkahSebagian = Partial<SopTertulis['langkah'][number]>;

function shapes(sop: Sop): readonly string[] {
  return buildAlur(sop).simbol.map(
    ({ id, bentuk, mulai, akhir }) =>
      `${id} ${bentuk}${mulai ? ' mulai' : ''}${akhir ? ' akhir' : ''}`,
  );
}

/** An SOP of three columns; every langkah says whose it is. */
function sopTigaKolom(...langkah: readonly LangkahSebagian[]): Sop {
  return sopContoh({
    pelaksana: [
      { id: 'kadis', nama: 'Kepala Dinas' },
      { id: 'kabid', nama: 'Kepala Bidang' },
      { id: 'kasi', nama: 'Kepala Seksi' },
    ],
    langkah,
  });
}

function arrows(sop: Sop): readonly string[] {
  return buildAlur(sop).panah.map(({ dari, ke, label }) =>
    [dari, ke, label].filter(Boolean).join(' '),
  );
}

describe('buildAlur', () => {
  it('makes the first and the last kegiatan the kapsul, a keputusan a diamond, the rest boxes', () => {
    expect(shapes(sopLangkah({}, {}, { keputusan: { Ya: 4, Tidak: 2 } }, {}))).toEqual([
      '1 kapsul mulai',
      '2 kotak',
      '3 belah-ketupat',
      '4 kapsul akhir',
    ]);
  });

  it('leads to the next row unless it is told otherwise', () => {
    const sop = sopLangkah({}, { lanjut: 4 }, {}, { lanjut: [3, 5] }, {});
    expect(arrows(sop)).toEqual(['1 2', '2 4', '3 4', '4 3', '4 5']);
  });

  it('names an arrow by its ends and its label', () => {
    expect(buildAlur(sopContoh()).panah).toEqual([
      { id: '1-2', dari: '1', ke: '2' },
      { id: '2-3-ya', dari: '2', ke: '3', label: 'Ya' },
      { id: '2-1-tidak', dari: '2', ke: '1', label: 'Tidak' },
    ]);
  });

  it('ends at `selesai` in the middle, and does not go on from there', () => {
    const sop = sopLangkah({ keputusan: { Ya: 2, Tidak: 3 } }, { lanjut: 'selesai' }, {});
    expect(shapes(sop)).toEqual(['1 belah-ketupat mulai', '2 kapsul akhir', '3 kapsul akhir']);
    expect(arrows(sop)).toEqual(['1 2 Ya', '1 3 Tidak']);
  });

  it('has a second start where a row says so', () => {
    expect(shapes(sopLangkah({ lanjut: 3 }, { mulai: true }, {}))).toEqual([
      '1 kapsul mulai',
      '2 kapsul mulai',
      '3 kapsul akhir',
    ]);
  });

  it('has no end in a last row that leads back', () => {
    expect(shapes(sopLangkah({}, { lanjut: 1 }))).toEqual(['1 kapsul mulai', '2 kotak']);
  });

  it('has no end in a keputusan that has lost its branches', () => {
    expect(shapes(sopLangkah({}, { keputusan: {} }))).toEqual([
      '1 kapsul mulai',
      '2 belah-ketupat',
    ]);
  });

  it('draws a pelaksana once who is named twice', () => {
    const alur = buildAlur(sopLangkah({}, { pelaksana: ['petugas', 'petugas'] }));
    expect(alur.simbol.map(({ id }) => id)).toEqual(['1', '2']);
    expect(alur.bersama).toEqual([]);
  });

  it('joins pelaksana who act together, and lets the first carry the arrows', () => {
    const alur = buildAlur(sopLangkah({}, { pelaksana: ['petugas', 'pemohon'] }, {}));
    expect(alur.simbol.filter(({ langkah }) => langkah === 1)).toEqual([
      { id: '2', langkah: 1, pelaksana: 1, bentuk: 'kotak', mulai: false, akhir: false },
      { id: '2-pemohon', langkah: 1, pelaksana: 0, bentuk: 'kotak', mulai: false, akhir: false },
    ]);
    expect(alur.bersama).toEqual([['2', '2-pemohon']]);
    expect(alur.panah.map(({ id }) => id)).toEqual(['1-2', '2-3']);
  });

  it('gives only the first of those who start together the mark of the start', () => {
    expect(shapes(sopLangkah({ pelaksana: ['pemohon', 'petugas'] }, {}))).toEqual([
      '1 kapsul mulai',
      '1-petugas kapsul',
      '2 kapsul akhir',
    ]);
  });

  it('leaves out what has no pelaksana or no target, which the rules report', () => {
    const alur = buildAlur(
      sopLangkah({}, { pelaksana: null }, { pelaksana: 'bupati' }, { lanjut: 9 }),
    );
    expect(alur.simbol.map(({ id }) => id)).toEqual(['1', '4']);
    expect(alur.panah).toEqual([]);
  });

  it('is empty for an SOP without langkah', () => {
    expect(buildAlur(sopContoh({ langkah: [] }))).toEqual({ simbol: [], panah: [], bersama: [] });
  });
});

describe('a row of several symbols', () => {
  /** Disposisi to two bidang, whose decisions stand beside each other. */
  const sejajar = sopTigaKolom(
    { pelaksana: 'kadis', lanjut: ['2a', '2b'] },
    {
      simbol: [
        { id: '2a', pelaksana: 'kabid', teks: 'Lengkap?', keputusan: { Ya: 3, Tidak: 1 } },
        { id: '2b', pelaksana: 'kasi', keputusan: { Ya: 3, Tidak: '2a' } },
      ],
    },
    { pelaksana: 'kadis' },
  );

  it('has a decision beside a decision, each under its own id and in its own column', () => {
    expect(buildAlur(sejajar).simbol).toEqual([
      { id: '1', langkah: 0, pelaksana: 0, bentuk: 'kapsul', mulai: true, akhir: false },
      {
        id: '2a',
        langkah: 1,
        pelaksana: 1,
        bentuk: 'belah-ketupat',
        mulai: false,
        akhir: false,
        teks: 'Lengkap?',
      },
      { id: '2b', langkah: 1, pelaksana: 2, bentuk: 'belah-ketupat', mulai: false, akhir: false },
      { id: '3', langkah: 2, pelaksana: 0, bentuk: 'kapsul', mulai: false, akhir: true },
    ]);
  });

  it('forks, joins again, and leads from one symbol of the row to the other', () => {
    expect(arrows(sejajar)).toEqual([
      '1 2a',
      '1 2b',
      '2a 3 Ya',
      '2a 1 Tidak',
      '2b 3 Ya',
      '2b 2a Tidak',
    ]);
  });

  it('names symbols without id after the row, and those behind the first after their pelaksana', () => {
    const sop = sopTigaKolom(
      { pelaksana: 'kadis' },
      { simbol: [{ pelaksana: 'kasi' }, { pelaksana: 'kabid' }] },
    );
    expect(shapes(sop)).toEqual(['1 kapsul mulai', '2 kapsul akhir', '2-kabid kapsul akhir']);
  });

  it('leads by default to the first symbol of the row below, from every symbol that does not say otherwise', () => {
    const sop = sopTigaKolom(
      {
        simbol: [
          { pelaksana: 'kadis' },
          { pelaksana: 'kabid', mulai: true },
          { pelaksana: 'kasi', mulai: true, lanjut: 3 },
        ],
      },
      {
        simbol: [
          { id: 'atas', pelaksana: 'kabid' },
          { id: 'lain', pelaksana: 'kasi' },
        ],
      },
      { pelaksana: 'kadis' },
    );
    expect(arrows(sop)).toEqual(['1 atas', '1-kabid atas', '1-kasi 3', 'atas 3', 'lain 3']);
    expect(shapes(sop)).toEqual([
      '1 kapsul mulai',
      '1-kabid kapsul mulai',
      '1-kasi kapsul mulai',
      'atas kotak',
      'lain kotak',
      '3 kapsul akhir',
    ]);
  });

  it('is reached at its first symbol by the number of the row, at others by their ids', () => {
    const sop = sopTigaKolom(
      { pelaksana: 'kadis', lanjut: [2, '2-kasi'] },
      { simbol: [{ id: 'satu', pelaksana: 'kabid' }, { pelaksana: 'kasi' }] },
      { pelaksana: 'kadis' },
    );
    expect(arrows(sop)).toEqual(['1 satu', '1 2-kasi', 'satu 3', '2-kasi 3']);
  });

  it('ends in one symbol while another goes on', () => {
    const sop = sopTigaKolom(
      { pelaksana: 'kadis', lanjut: ['2a', '2b'] },
      {
        simbol: [
          { id: '2a', pelaksana: 'kabid', lanjut: 'selesai' },
          { id: '2b', pelaksana: 'kasi' },
        ],
      },
      { pelaksana: 'kadis' },
    );
    expect(shapes(sop)).toEqual([
      '1 kapsul mulai',
      '2a kapsul akhir',
      '2b kotak',
      '3 kapsul akhir',
    ]);
  });

  it('joins those who act together, who take the shape and no arrow of their own', () => {
    const sop = sopTigaKolom(
      { pelaksana: 'kadis' },
      {
        simbol: [
          { id: '2a', pelaksana: 'kabid', keputusan: { Ya: 3, Tidak: 1 } },
          { id: '2b', pelaksana: 'kasi', bersama: '2a' },
          { id: '2c', pelaksana: 'kadis', bersama: '2b' },
        ],
      },
      { pelaksana: 'kadis' },
    );
    const alur = buildAlur(sop);
    expect(alur.bersama).toEqual([
      ['2a', '2b'],
      ['2b', '2c'],
    ]);
    expect(shapes(sop).slice(1, 4)).toEqual([
      '2a belah-ketupat',
      '2b belah-ketupat',
      '2c belah-ketupat',
    ]);
    expect(arrows(sop)).toEqual(['1 2a', '2a 3 Ya', '2a 1 Tidak']);
  });

  it('lets who acts together lead somewhere of his own where he says so', () => {
    const sop = sopTigaKolom(
      { pelaksana: 'kadis' },
      {
        simbol: [
          { pelaksana: 'kabid', lanjut: 4 },
          { pelaksana: 'kasi', bersama: 2, lanjut: 3 },
        ],
      },
      { pelaksana: 'kasi' },
      { pelaksana: 'kadis' },
    );
    expect(arrows(sop)).toEqual(['1 2', '2 4', '2-kasi 3', '3 4']);
    expect(buildAlur(sop).bersama).toEqual([['2', '2-kasi']]);
  });

  it('does not turn for ever where two say that they act together with each other', () => {
    const sop = sopTigaKolom(
      { pelaksana: 'kadis' },
      {
        simbol: [
          { id: '2a', pelaksana: 'kabid', bersama: '2b' },
          { id: '2b', pelaksana: 'kasi', bersama: '2a' },
        ],
      },
    );
    expect(shapes(sop)).toEqual(['1 kapsul mulai', '2a kotak', '2b kotak']);
  });

  it('leaves out the line to a symbol that is not there', () => {
    const sop = sopTigaKolom(
      { pelaksana: 'kadis' },
      { simbol: [{ pelaksana: 'kabid', bersama: '9z' }] },
    );
    expect(buildAlur(sop).bersama).toEqual([]);
  });
});

describe('a branch of a keputusan', () => {
  it('that names several targets forks under one label', () => {
    const sop = sopLangkah({}, { keputusan: { Ya: [3, 4], Tidak: 1 } }, { lanjut: 5 }, {}, {});
    expect(buildAlur(sop).panah.filter(({ dari }) => dari === '2')).toEqual([
      { id: '2-3-ya', dari: '2', ke: '3', label: 'Ya' },
      { id: '2-4-ya', dari: '2', ke: '4', label: 'Ya' },
      { id: '2-1-tidak', dari: '2', ke: '1', label: 'Tidak' },
    ]);
  });

  it('gives an arrow an address without spaces, and keeps the words of the label', () => {
    const sop = sopLangkah({}, { keputusan: { 'Tidak lengkap': 1, 'Lengkap & benar': 3 } }, {});
    expect(buildAlur(sop).panah.slice(1)).toEqual([
      { id: '2-1-tidak-lengkap', dari: '2', ke: '1', label: 'Tidak lengkap' },
      { id: '2-3-lengkap-benar', dari: '2', ke: '3', label: 'Lengkap & benar' },
    ]);
  });
});

describe('the number of a row', () => {
  it('is that of the document, the others counting on from it', () => {
    const sop = sopLangkah({}, { no: '11a' }, { no: '11c' }, {}, { no: 'B' }, {});
    expect(sop.langkah.map(({ no }) => no)).toEqual(['1', '11a', '11c', '12', 'B', '14']);
  });

  it('names the symbol and the arrows to it', () => {
    const sop = sopLangkah(
      { no: 10, lanjut: '11c' },
      { keputusan: { Ya: '11c', Tidak: 10 } },
      { no: '11c', pelaksana: ['petugas', 'pemohon'] },
    );
    const { simbol, panah, bersama } = buildAlur(sop);
    expect(simbol.map(({ id }) => id)).toEqual(['10', '11', '11c', '11c-pemohon']);
    expect(panah.map(({ id }) => id)).toEqual(['10-11c', '11-11c-ya', '11-10-tidak']);
    expect(bersama).toEqual([['11c', '11c-pemohon']]);
  });
});

describe('rows that share their Pelaksana cells', () => {
  const bertiga = [
    { pelaksana: 'petugas' },
    { gabung: ['pelaksana', 'waktu'] },
    { gabung: ['pelaksana'] },
  ] satisfies readonly LangkahSebagian[];

  it('have one symbol, in the topmost of them, that leads to the row after them', () => {
    const sop = sopLangkah({}, ...bertiga, {});
    expect(buildAlur(sop).simbol.map(({ id, langkah }) => [id, langkah])).toEqual([
      ['1', 0],
      ['2', 1],
      ['5', 4],
    ]);
    expect(arrows(sop)).toEqual(['1 2', '2 5']);
  });

  it.each([2, 3, 4])('are reached at that symbol by the number %i', (no) => {
    const sop = sopLangkah({}, ...bertiga, { keputusan: { Ya: 6, Tidak: no } }, {});
    expect(arrows(sop)).toEqual(['1 2', '2 5', '5 6 Ya', '5 2 Tidak']);
  });

  it('are reached once by an arrow that names two of them', () => {
    const sop = sopLangkah({ lanjut: [2, 3] }, ...bertiga, {});
    expect(buildAlur(sop).panah.map(({ id }) => id)).toEqual(['1-2', '2-5']);
  });

  it('are the end where nothing follows, and the start where they come first', () => {
    expect(shapes(sopLangkah({}, ...bertiga))).toEqual(['1 kapsul mulai', '2 kapsul akhir']);
    expect(shapes(sopLangkah(...bertiga, {}))).toEqual(['1 kapsul mulai', '4 kapsul akhir']);
  });

  it('share several symbols where the topmost has several', () => {
    const sop = sopTigaKolom(
      { pelaksana: 'kadis', lanjut: 3 },
      {
        simbol: [
          { id: '2a', pelaksana: 'kabid' },
          { id: '2b', pelaksana: 'kasi', bersama: '2a' },
        ],
      },
      { gabung: ['pelaksana'] },
      { pelaksana: 'kadis' },
    );
    expect(arrows(sop)).toEqual(['1 2a', '2a 4']);
    expect(buildAlur(sop).bersama).toEqual([['2a', '2b']]);
  });

  it('have symbols of their own where only another cell is shared', () => {
    const sop = sopLangkah({}, { gabung: ['waktu', 'output'] }, { pelaksana: 'pemohon' });
    expect(arrows(sop)).toEqual(['1 2', '2 3']);
  });
});

describe('a shape that the document draws', () => {
  it.each([
    ['a diamond without branches', { bentuk: 'belah-ketupat' }, '2 belah-ketupat'],
    ['a capsule in the middle', { bentuk: 'kapsul' }, '2 kapsul'],
    ['an end drawn as a box', { bentuk: 'kotak', lanjut: 'selesai' }, '2 kotak akhir'],
  ] as const)('is drawn likewise: %s', (_, langkah, simbol) => {
    expect(shapes(sopLangkah({}, langkah, { mulai: true }))[1]).toBe(simbol);
  });

  it('is also that of those who act together', () => {
    const sop = sopLangkah({}, { pelaksana: ['petugas', 'pemohon'], bentuk: 'kapsul' }, {});
    expect(shapes(sop).slice(1, 3)).toEqual(['2 kapsul', '2-pemohon kapsul']);
  });

  it('may be another for one of those who act together', () => {
    const sop = sopTigaKolom(
      { pelaksana: 'kadis' },
      {
        simbol: [
          { pelaksana: 'kabid', lanjut: 'selesai' },
          { pelaksana: 'kasi', bersama: 2, bentuk: 'kotak' },
        ],
      },
    );
    expect(shapes(sop).slice(1)).toEqual(['2 kapsul akhir', '2-kasi kotak']);
  });
});

describe('whatever three rows say', () => {
  const baris: readonly LangkahSebagian[] = [
    { pelaksana: 'petugas' },
    { pelaksana: ['petugas', 'pemohon'], lanjut: 1 },
    { pelaksana: null },
    { pelaksana: 'bupati' },
    { gabung: ['pelaksana'] },
    { pelaksana: 'petugas', lanjut: 'selesai' },
    { pelaksana: 'petugas', lanjut: [1, 2, 3, 9] },
    { no: '2', pelaksana: 'pemohon' },
    { pelaksana: 'petugas', keputusan: { Ya: [2, 3], Tidak: 1 } },
    { simbol: [{ pelaksana: 'petugas' }, { pelaksana: 'pemohon', bersama: 2 }] },
    {
      simbol: [
        { id: 'a', pelaksana: 'pemohon', lanjut: 'a' },
        { id: 'b', pelaksana: 'petugas' },
      ],
    },
  ];
  const semua = baris
    .filter(({ gabung }) => gabung === undefined)
    .flatMap((satu) => baris.flatMap((dua) => baris.map((tiga) => sopLangkah(satu, dua, tiga))))
    .map((sop) => ({ sop, alur: buildAlur(sop) }));

  it('has every id once', () => {
    for (const { alur } of semua) {
      const ids = [alur.simbol, alur.panah].map((daftar) => daftar.map(({ id }) => id));
      for (const satu of ids) expect(satu).toEqual([...new Set(satu)]);
    }
  });

  it('has symbols at both ends of every arrow and every joining line', () => {
    for (const { alur } of semua) {
      const ada = new Set(alur.simbol.map(({ id }) => id));
      const ujung = [...alur.panah.flatMap(({ dari, ke }) => [dari, ke]), ...alur.bersama.flat()];
      expect(ujung.filter((id) => !ada.has(id))).toEqual([]);
    }
  });

  it('has no arrow from an end, and no symbol outside the rows and the columns', () => {
    for (const { sop, alur } of semua) {
      const akhir = new Set(alur.simbol.filter((satu) => satu.akhir).map(({ id }) => id));
      expect(alur.panah.filter(({ dari }) => akhir.has(dari))).toEqual([]);
      const luar = alur.simbol.filter(
        ({ langkah, pelaksana }) =>
          sop.langkah[langkah]?.gabung.includes('pelaksana') !== false ||
          sop.pelaksana[pelaksana] === undefined,
      );
      expect(luar).toEqual([]);
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { Alur } from '../../src/sop/alur.ts';
import { formatRentang, nol } from '../../src/sop/durasi.ts';
import { computeLeadTime } from '../../src/sop/lead-time/lead-time.ts';
import type { LeadTime, OpsiLeadTime } from '../../src/sop/lead-time/lead-time.ts';
import type { WaktuLangkah } from '../../src/sop/lead-time/biaya.ts';
import { alurDari, waktuDari } from './lead-time-alur.ts';

function leadTime(alur: Alur, waktu: WaktuLangkah, opsi?: OpsiLeadTime): LeadTime {
  const { mulai, sebab } = computeLeadTime(alur, waktu, opsi);
  expect(sebab).toEqual([]);
  const [pertama] = mulai;
  if (pertama === undefined) throw new Error('no start');
  return pertama;
}

function expected(alur: Alur, waktu: WaktuLangkah, peluang: OpsiLeadTime['peluang']): string {
  const { harapan } = leadTime(alur, waktu, { peluang: peluang ?? 0 });
  return harapan === 'tak berakhir' ? harapan : formatRentang(harapan.rentang);
}

/** Courses of a lead time, each with its langkah and its time in words. */
function courses({ lancar, balik, terpanjang }: LeadTime): unknown {
  return {
    lancar: [lancar.langkah.join(' '), formatRentang(lancar.lama.rentang)],
    balik: balik.map(({ panah, langkah, lama, tambahan }) => [
      panah,
      langkah.join(' '),
      formatRentang(lama.rentang),
      formatRentang(tambahan),
    ]),
    terpanjang: [terpanjang.langkah.join(' '), formatRentang(terpanjang.lama.rentang)],
  };
}

describe('the courses', () => {
  it('of a straight line are one', () => {
    expect(courses(leadTime(alurDari(['1 2', '2 3']), waktuDari(5, 10, 15)))).toEqual({
      lancar: ['0 1 2', '30 menit'],
      balik: [],
      terpanjang: ['0 1 2', '30 menit'],
    });
  });

  it('with a return take it once', () => {
    const alur = alurDari(['1 2', '2 3 Ya', '2 1 Tidak']);
    expect(courses(leadTime(alur, waktuDari(5, 10, 15)))).toEqual({
      lancar: ['0 1 2', '30 menit'],
      balik: [['2-1-Tidak', '0 1 0 1 2', '45 menit', '15 menit']],
      terpanjang: ['0 1 2', '45 menit'],
    });
  });

  it('with nested returns take each once by itself, and all of them in the longest', () => {
    const alur = alurDari(['1 2', '2 3', '3 4 Ya', '3 2 Tidak', '4 5 Ya', '4 1 Tidak']);
    const hasil = leadTime(alur, waktuDari(1, 2, 4, 8, 16));
    expect(courses(hasil)).toEqual({
      lancar: ['0 1 2 3 4', '31 menit'],
      balik: [
        ['3-2-Tidak', '0 1 2 1 2 3 4', '37 menit', '6 menit'],
        ['4-1-Tidak', '0 1 2 3 0 1 2 3 4', '46 menit', '15 menit'],
      ],
      terpanjang: ['0 1 2 3 4', '52 menit'],
    });
    expect(hasil.terpanjang.balik).toEqual(['3-2-Tidak', '4-1-Tidak']);
  });

  it('with a way back over work of its own include that work', () => {
    const alur = alurDari(['1 2', '2 4 Ya', '2 3 Tidak', '3 1']);
    expect(courses(leadTime(alur, waktuDari(5, 10, 20, 5)))).toEqual({
      lancar: ['0 1 3', '20 menit'],
      balik: [['2-3-Tidak', '0 1 2 0 1 3', '55 menit', '35 menit']],
      terpanjang: ['0 1 3', '55 menit'],
    });
  });

  it('with a return beside the smooth course leave that as late as they can', () => {
    const alur = alurDari(['1 2', '2 5 Ya', '2 3 Tidak', '3 4 Ya', '3 2 Tidak', '4 5']);
    expect(courses(leadTime(alur, waktuDari(1, 2, 4, 8, 16)))).toEqual({
      lancar: ['0 1 4', '19 menit'],
      balik: [['3-2-Tidak', '0 1 2 1 4', '25 menit', '6 menit']],
      terpanjang: ['0 1 2 3 4', '37 menit'],
    });
  });

  it('that fork last as long as the longest way to where they meet', () => {
    const alur = alurDari(['1 2', '1 3', '2 4', '3 4']);
    expect(courses(leadTime(alur, waktuDari(5, 10, 30, 5)))).toEqual({
      lancar: ['0 1 2 3', '40 menit'],
      balik: [],
      terpanjang: ['0 1 2 3', '40 menit'],
    });
  });

  it('that fork towards two ends last until the later one', () => {
    const { lancar } = leadTime(alurDari(['1 2', '1 3', '2 4']), waktuDari(5, 10, 60, 20));
    expect(formatRentang(lancar.lama.rentang)).toBe('1 jam 5 menit');
  });

  it('that fork within a branch run all arrows of its label', () => {
    const alur = alurDari(['1 2 Ya', '1 3 Ya', '1 1 Tidak', '2 4', '3 4']);
    expect(courses(leadTime(alur, waktuDari(5, 10, 30, 5)))).toEqual({
      lancar: ['0 1 2 3', '40 menit'],
      balik: [['1-1-Tidak', '0 0 1 2 3', '45 menit', '5 menit']],
      terpanjang: ['0 1 2 3', '45 menit'],
    });
  });

  it('are not longer for a return that is done while other work still runs', () => {
    const alur = alurDari(['1 2', '1 3', '2 4 Ya', '2 2 Tidak', '3 4']);
    const { balik } = leadTime(alur, waktuDari(5, 10, 60, 5));
    expect(balik.map(({ lama, tambahan }) => [lama.rentang, tambahan].map(formatRentang))).toEqual([
      ['1 jam 10 menit', '0 menit'],
    ]);
  });

  it('with two ends are the smooth one and the longest one', () => {
    const alur = alurDari(['1 2 Setuju', '1 3 Ditolak']);
    expect(courses(leadTime(alur, waktuDari(5, 10, 100)))).toEqual({
      lancar: ['0 1', '15 menit'],
      balik: [],
      terpanjang: ['0 2', '1 jam 45 menit'],
    });
  });

  it('take an arrow upwards for a return only where it closes a round', () => {
    const alur = alurDari(['1 3', '3 2', '2 4']);
    expect(courses(leadTime(alur, waktuDari(1, 2, 4, 8)))).toEqual({
      lancar: ['0 2 1 3', '15 menit'],
      balik: [],
      terpanjang: ['0 2 1 3', '15 menit'],
    });
  });

  it('take the arrow upwards for the return where a round can be entered twice', () => {
    const alur = alurDari(['1 2', '1 3', '2 4', '3 4', '4 5 Ya', '4 3 Tidak']);
    expect(courses(leadTime(alur, waktuDari(1, 2, 4, 8, 16)))).toEqual({
      lancar: ['0 1 2 3 4', '29 menit'],
      balik: [['4-3-Tidak', '0 1 2 3 2 3 4', '41 menit', '12 menit']],
      terpanjang: ['0 1 2 3 4', '41 menit'],
    });
  });

  it('take another arrow upwards in a round for a part of it, not for its return', () => {
    const alur = alurDari(['1 3', '3 2', '2 4', '4 5 Ya', '4 1 Tidak']);
    expect(courses(leadTime(alur, waktuDari(1, 2, 4, 8, 16)))).toMatchObject({
      lancar: ['0 2 1 3 4', '31 menit'],
      balik: [['4-1-Tidak', '0 2 1 3 0 2 1 3 4', '46 menit', '15 menit']],
    });
  });

  it('take an unlabelled arrow back beside one that leads on for a return, not for a fork', () => {
    const alur = alurDari(['1 2', '2 3', '2 1']);
    expect(courses(leadTime(alur, waktuDari(5, 10, 15)))).toMatchObject({
      lancar: ['0 1 2', '30 menit'],
      balik: [['2-1', '0 1 0 1 2', '45 menit', '15 menit']],
    });
    expect(expected(alur, waktuDari(5, 10, 15), 0.5)).toBe('45 menit');
  });
});

describe('the smooth branch', () => {
  it.each([
    ['the one that agrees', ['Tidak', 'Ya']],
    ['the one that agrees, whatever is further down', ['Ya', 'Administratif'], 1],
    ['the one that does not refuse', ['Tidak', 'Teknis']],
    ['not the one that only sounds like agreement', ['Tidak Sesuai', 'Sesuai']],
    ['the one furthest down where none agrees', ['Teknis', 'Administratif']],
    ['the one furthest down where none is labelled as better', ['Ditolak', 'Tidak']],
  ])('is %s', (_, [kiri = '', kanan = ''], langkah = 2) => {
    const alur = alurDari(['1 2', '1 3']);
    const berlabel: Alur = {
      ...alur,
      panah: alur.panah.map((panah, i) => ({ ...panah, label: i === 0 ? kiri : kanan })),
    };
    const { lancar } = leadTime(berlabel, waktuDari(1, 1, 1));
    expect(lancar.langkah).toEqual([0, langkah]);
  });

  it('leads on even where Ya goes back', () => {
    const { lancar } = leadTime(alurDari(['1 2', '2 1 Ya', '2 3 Tidak']), waktuDari(1, 1, 1));
    expect(lancar.langkah).toEqual([0, 1, 2]);
  });
});

describe('the expected time', () => {
  const putaran = alurDari(['1 2', '2 3 Ya', '2 1 Tidak']);

  it('repeats a round 1/(1-p) times', () => {
    const waktu = waktuDari(5, 10, 15);
    expect([0, 0.25, 0.5, 0.75].map((p) => expected(putaran, waktu, p))).toEqual([
      '30 menit',
      '35 menit',
      '45 menit',
      '1 jam 15 menit',
    ]);
  });

  it('repeats nested rounds within each other', () => {
    const alur = alurDari(['1 2', '2 3', '3 4 Ya', '3 2 Tidak', '4 5 Ya', '4 1 Tidak']);
    expect(expected(alur, waktuDari(1, 2, 4, 8, 16), 0.5)).toBe('58 menit');
  });

  it('weighs two ends by their chance', () => {
    expect(expected(alurDari(['1 2 Ya', '1 3 Tidak']), waktuDari(5, 10, 100), 0.1)).toBe(
      '24 menit',
    );
  });

  it('shares the chance evenly among the branches off the smooth course', () => {
    const alur = alurDari(['1 4 Ya', '1 2 Sebagian', '1 3 Tidak']);
    expect(expected(alur, waktuDari(5, 100, 200, 10), 0.5)).toBe('1 jam 25 menit');
  });

  it('takes a chance for each keputusan by its id, and none for the others', () => {
    const alur = alurDari(['1 2 Ya', '1 1 Tidak', '2 3 Ya', '2 2 Tidak']);
    expect(expected(alur, waktuDari(10, 20, 5), { 2: 0.5 })).toBe('55 menit');
  });

  it('waits for the longest way of a fork', () => {
    const alur = alurDari(['1 2', '1 3', '2 4 Ya', '2 2 Tidak', '3 4']);
    const waktu = waktuDari(5, 20, 30, 5);
    expect([0, 0.25, 0.5].map((p) => expected(alur, waktu, p))).toEqual([
      '40 menit',
      '40 menit',
      '50 menit',
    ]);
  });

  it('keeps units apart, and the least from the most', () => {
    const waktu = waktuDari('1-2 hari', 10, '3 hari kerja');
    expect(expected(putaran, waktu, 0.5)).toBe(
      '2 hari 3 hari kerja 20 menit sampai 4 hari 3 hari kerja 20 menit',
    );
  });

  it('has no end when no round ever succeeds', () => {
    expect(expected(putaran, waktuDari(5, 10, 15), 1)).toBe('tak berakhir');
  });

  it('has no end as soon as the flow may enter rounds without a way out', () => {
    const alur = alurDari(['1 2 Ya', '1 3 Tidak', '3 4', '4 3']);
    const waktu = waktuDari(5, 10, 1, 1);
    expect([0, 0.01].map((p) => expected(alur, waktu, p))).toEqual(['15 menit', 'tak berakhir']);
    expect(leadTime(alur, waktu, { peluang: 0.01 }).pelaksana).toEqual([
      { pelaksana: 0, lancar: { min: { ...nol, menit: 15 }, max: { ...nol, menit: 15 } } },
    ]);
  });
});

describe('a waktu that names no length', () => {
  it.each(['tentatif', '1 4 hari', '', '10'])('leaves "%s" out and says so', (teks) => {
    const alur = alurDari(['1 2', '2 3 Ya', '2 1 Tidak']);
    const { lancar, harapan, terpanjang, balik } = leadTime(alur, waktuDari(5, teks, 15));
    expect(formatRentang(lancar.lama.rentang)).toBe('20 menit');
    const semua = [lancar.lama, harapan, terpanjang.lama, balik[0]?.lama];
    expect(semua).toMatchObject(semua.map(() => ({ takTerukur: [1] })));
  });

  it('counts as the least that it names', () => {
    const { lancar } = leadTime(alurDari(['1 2', '2 3']), waktuDari(5, 'minimal 10 menit', 15));
    expect([formatRentang(lancar.lama.rentang), lancar.lama.takTerukur]).toEqual(['30 menit', [1]]);
  });

  it('is no matter where the flow does not pass', () => {
    const alur = alurDari(['1 2 Ya', '1 3 Tidak']);
    expect(leadTime(alur, waktuDari(5, 10, 'tentatif')).lancar.lama.takTerukur).toEqual([]);
  });
});

describe('a waktu beside several symbols', () => {
  const baris = ['1 2', '2 3a', '3a 3b Ya', '3a 2 Tidak', '3b 4 Ya', '3b 2 Tidak'];

  it('counts once for two keputusan in one row, and again after a return', () => {
    const hasil = leadTime(alurDari(baris), waktuDari(5, 10, 20, 5));
    expect(courses(hasil)).toMatchObject({
      lancar: ['0 1 2 3', '40 menit'],
      balik: [
        ['3a-2-Tidak', '0 1 2 1 2 3', '1 jam 10 menit', '30 menit'],
        ['3b-2-Tidak', '0 1 2 1 2 3', '1 jam 10 menit', '30 menit'],
      ],
    });
    expect(expected(alurDari(baris), waktuDari(5, 10, 20, 5), 0.5)).toBe('2 jam 10 menit');
  });

  it('counts once for rows whose cell is merged, and again after a return into them', () => {
    const alur = alurDari(['1 2', '2 3', '3 4', '4 5 Ya', '4 3 Tidak']);
    expect(courses(leadTime(alur, waktuDari(5, 30, undefined, 10, 5)))).toMatchObject({
      lancar: ['0 1 2 3 4', '50 menit'],
      balik: [['4-3-Tidak', '0 1 2 3 2 3 4', '1 jam 30 menit', '40 menit']],
    });
  });

  it('counts for either of two symbols in one row that exclude each other', () => {
    const alur = alurDari(['1 2a Ya', '1 2b Tidak', '2a 3', '2b 3']);
    expect(expected(alur, waktuDari(5, 10, 5), 0.5)).toBe('20 menit');
  });

  it('is the sum of the rows that share one symbol', () => {
    const { lancar } = leadTime(alurDari(['1 3']), waktuDari(5, 10, 20));
    expect([lancar.langkah, formatRentang(lancar.lama.rentang)]).toEqual([[0, 1, 2], '35 menit']);
  });

  it('counts once for pelaksana who act together, and as work of each', () => {
    const alur = alurDari(['1 2a', '2a 3'], { bersama: [['2a', '2b']], pelaksana: 'ABCA' });
    const hasil = leadTime(alur, waktuDari(5, 10, 5));
    expect(formatRentang(hasil.lancar.lama.rentang)).toBe('20 menit');
    expect(hasil.pelaksana.map(({ lancar }) => formatRentang(lancar))).toEqual([
      '10 menit',
      '10 menit',
      '10 menit',
    ]);
  });
});

describe('the work of a pelaksana', () => {
  function work(alur: Alur, waktu: WaktuLangkah, peluang: number): readonly (readonly string[])[] {
    return leadTime(alur, waktu, { peluang }).pelaksana.map(({ lancar, harapan }) =>
      [lancar, harapan].map((satu) => (satu ? formatRentang(satu) : 'tak berakhir')),
    );
  }

  it('is what they do on the smooth course, and with the returns that are expected', () => {
    const alur = alurDari(['1 2', '2 3 Ya', '2 1 Tidak'], { pelaksana: 'ABA' });
    expect(work(alur, waktuDari(5, 10, 15), 0.5)).toEqual([
      ['20 menit', '25 menit'],
      ['10 menit', '20 menit'],
    ]);
  });

  it('holds every arrow of a fork, and what follows their meeting once', () => {
    const panah = ['1 2', '1 3', '2 4', '3 4', '4 5 Ya', '4 1 Tidak'];
    const alur = alurDari(panah, { pelaksana: 'ABCDA' });
    expect(work(alur, waktuDari(1, 2, 4, 8, 16), 0.5)).toEqual([
      ['17 menit', '18 menit'],
      ['2 menit', '4 menit'],
      ['4 menit', '8 menit'],
      ['8 menit', '16 menit'],
    ]);
  });
});

describe('hand-overs', () => {
  it.each([
    ['none for one pelaksana', 'AAA', ['1 2', '2 3'], 0, []],
    ['one each time the work changes hands', 'ABC', ['1 2', '2 3'], 2, []],
    ['there and back', 'ABA', ['1 2', '2 3'], 2, [{ dari: 0, ke: 1, jumlah: 1 }]],
    ['back after two langkah', 'ABBA', ['1 2', '2 3', '3 4'], 2, [{ dari: 0, ke: 1, jumlah: 1 }]],
    [
      'there and back twice',
      'ABABA',
      ['1 2', '2 3', '3 4', '4 5'],
      4,
      [
        { dari: 0, ke: 1, jumlah: 2 },
        { dari: 1, ke: 0, jumlah: 1 },
      ],
    ],
    ['not over a third', 'ABCA', ['1 2', '2 3', '3 4'], 3, []],
    ['not on a return', 'ABC', ['1 2', '2 3 Ya', '2 1 Tidak'], 2, []],
  ])('counts %s', (_, pelaksana, panah, jumlah, bolakBalik) => {
    const { serahTerima } = leadTime(alurDari(panah, { pelaksana }), waktuDari(1, 1, 1, 1, 1));
    expect(serahTerima).toEqual({ jumlah, bolakBalik });
  });

  it('does not count one to a pelaksana who already takes part', () => {
    const alur = alurDari(['1a 2'], { bersama: [['1a', '1b']], pelaksana: 'ABB' });
    expect(leadTime(alur, waktuDari(1, 1)).serahTerima.jumlah).toBe(0);
  });
});

describe('starts and ends', () => {
  it('has one result for each start', () => {
    const alur = alurDari(['1 3', '2 3'], { mulai: ['1', '2'] });
    const { mulai, sebab } = computeLeadTime(alur, waktuDari(5, 10, 20));
    expect(sebab).toEqual([]);
    expect(mulai.map((satu) => [satu.mulai, formatRentang(satu.lancar.lama.rentang)])).toEqual([
      ['1', '25 menit'],
      ['2', '30 menit'],
    ]);
  });

  it.each([
    ['no symbols', alurDari([]), { jenis: 'tanpa mulai' }],
    ['no start', alurDari(['1 2'], { mulai: [] }), { jenis: 'tanpa mulai' }],
    ['no end', alurDari(['1 2', '2 1']), { jenis: 'tanpa akhir' }],
    [
      'an end out of reach',
      alurDari(['1 2', '2 1', '3']),
      { jenis: 'akhir tak terjangkau', mulai: '1' },
    ],
  ])('says that there is %s', (_, alur, sebab) => {
    expect(computeLeadTime(alur, waktuDari(1, 1, 1))).toEqual({ mulai: [], sebab: [sebab] });
  });

  it('gives the figures of the start that reaches an end, and names the other', () => {
    const alur = alurDari(['1 2', '2 1', '3 4'], { mulai: ['1', '3'] });
    const { mulai, sebab } = computeLeadTime(alur, waktuDari(1, 1, 5, 5));
    expect(mulai.map((satu) => satu.mulai)).toEqual(['3']);
    expect(sebab).toEqual([{ jenis: 'akhir tak terjangkau', mulai: '1' }]);
  });

  it('ends at once where the start is the end', () => {
    expect(courses(leadTime(alurDari(['1']), waktuDari(5)))).toMatchObject({
      lancar: ['0', '5 menit'],
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { Grafik } from '../../src/chart/grafik.ts';
import { chartSvg } from '../../src/chart/svg.ts';
import { readMeasure } from '../../src/io/read-font.ts';
import { overlaps, readTexts, xmlFault } from './baca-svg.ts';
import * as contoh from './contoh.ts';

const measure = readMeasure();
const draw = (grafik: Grafik, lebarPx: number) => chartSvg(grafik, { lebarPx, measure });

const kasus = Object.values(contoh).flatMap((grafik: Grafik) =>
  [330, 680].map((lebar) => [grafik.id, lebar, grafik] as const),
);

describe('a chart as SVG', () => {
  it.each(kasus)('%s at %i px keeps every text inside and apart', (_, lebar, grafik) => {
    const svg = draw(grafik, lebar);
    const teks = readTexts(svg, measure);
    const tinggi = Number(/ height="(\d+)"/.exec(svg)?.[1]);

    expect(teks.length).toBeGreaterThan(3);
    expect(
      teks.filter((t) => t.kiri < 2 || t.kanan > lebar - 2 || t.atas < 1 || t.bawah > tinggi - 1),
    ).toEqual([]);
    expect(overlaps(teks)).toEqual([]);
  });

  it.each(kasus)(
    '%s at %i px is well-formed, without inline style or stray numbers',
    (_, lebar, grafik) => {
      const svg = draw(grafik, lebar);

      expect(xmlFault(svg)).toBeUndefined();
      expect(svg).not.toMatch(
        /style|NaN|Infinity|undefined|\d\.\d{3}\b(?![^<]*<\/(text|title|desc)>)/,
      );
    },
  );

  it.each(kasus)(
    '%s at %i px has no path that draws nothing, and no place finer than a tenth',
    (_, lebar, grafik) => {
      const svg = draw(grafik, lebar);

      expect(svg).not.toContain(' d=""');
      expect(svg).not.toMatch(/ (d|x|y)="[^"]*\.\d\d/);
    },
  );

  it.each(kasus)('%s at %i px gives the same bytes when drawn again', (_, lebar, grafik) => {
    expect(draw(grafik, lebar)).toBe(draw(grafik, lebar));
  });

  it('leaves out the series that a reader has put away', () => {
    const sebagian = chartSvg(contoh.batangJenisKelamin, {
      lebarPx: 680,
      measure,
      tersembunyi: [1],
    });
    const batang = (svg: string) => /class="g-seri-2"[^>]* d="([^"]*)"/.exec(svg)?.[1]?.length ?? 0;

    expect(batang(sebagian)).toBeLessThan(batang(draw(contoh.batangJenisKelamin, 680)));
  });

  it.each([
    ['piramida', contoh.piramida],
    ['batang', contoh.batang],
    ['seratus-persen', contoh.seratusPersen],
    ['garis', contoh.garis],
  ] as const)('%s looks as it was approved', async (nama, grafik) => {
    const baris = draw(grafik, 640).replaceAll('><', '>\n<');
    await expect(`${baris}\n`).toMatchFileSnapshot(`../golden/chart/${nama}.svg`);
  });

  it('has the judul as its name and the uraian as its description, escaped', () => {
    const svg = draw({ ...contoh.batang, uraian: 'Terbesar: A < B & "C"' }, 640);

    expect(svg).toContain('<title id="uji-batang-640-judul">Contoh &amp; uji</title>');
    expect(svg).toContain(
      '<desc id="uji-batang-640-uraian">Terbesar: A &lt; B &amp; &quot;C&quot;</desc>',
    );
    expect(svg).toContain(
      'role="img" aria-labelledby="uji-batang-640-judul uji-batang-640-uraian"',
    );
  });

  it('takes the height it is given', () => {
    const svg = chartSvg(contoh.garis, { lebarPx: 500, tinggiPx: 222, measure });

    expect(svg).toContain('viewBox="0 0 500 222" width="500" height="222"');
  });

  it('shares no id between the narrow and the wide drawing of a chart', () => {
    const ids = (svg: string) => [...svg.matchAll(/ id="([^"]*)"/g)].map((m) => m[1]);
    const lebar = ids(draw(contoh.seratusPersen, 640));

    expect(lebar).toHaveLength(2);
    expect(ids(draw(contoh.seratusPersen, 360)).filter((id) => lebar.includes(id))).toEqual([]);
  });

  it('has nothing that Chromium prints as a bitmap', () => {
    for (const [, , grafik] of kasus) {
      expect(draw(grafik, 640)).not.toMatch(/<(pattern|image|filter|mask|foreignObject)/);
    }
  });
});

describe('a pyramid as SVG', () => {
  const teks = readTexts(draw(contoh.piramida, 640), measure);

  it('names every kelompok on both sides, the youngest lowest', () => {
    const { kelompok } = contoh.piramida;
    const umur = teks.filter((t) => kelompok.includes(t.isi)).sort((a, b) => b.atas - a.atas);
    const sisi = (kiri: boolean) => umur.filter((t) => t.kiri < 320 === kiri).map((t) => t.isi);

    expect(sisi(true)).toEqual(kelompok);
    expect(sisi(false)).toEqual(kelompok);
  });

  it('leaves no kelompok out where there is hardly room for them', () => {
    const svg = chartSvg(contoh.piramida, { lebarPx: 360, tinggiPx: 200, measure });

    for (const nama of contoh.piramida.kelompok) expect(svg.split(`>${nama}<`)).toHaveLength(3);
  });

  it('has laki-laki on the left and perempuan on the right', () => {
    const letak = (isi: string) => teks.find((t) => t.isi === isi)?.kanan;

    expect(letak('Laki-laki')).toBeLessThan(320);
    expect(letak('Perempuan')).toBeGreaterThan(320);
  });

  it('writes counts in Indonesian, positive on both sides', () => {
    const angka = teks.map((t) => t.isi).filter((isi) => isi.endsWith('000') || isi === '0');

    expect(angka).toEqual(['15.000', '10.000', '5.000', '0', '5.000', '10.000', '15.000']);
  });

  it('keeps zero and both ends when there is no room for more', () => {
    const sempit = readTexts(draw(contoh.piramida, 360), measure).map((t) => t.isi);

    expect(sempit.filter((isi) => isi.endsWith('000') || isi === '0')).toEqual([
      '15.000',
      '0',
      '15.000',
    ]);
  });
});

describe('bars as SVG', () => {
  it('writes the figure of every bar, zero included', () => {
    const teks = readTexts(draw(contoh.batang, 640), measure).map((t) => t.isi);

    expect(teks).toEqual(expect.arrayContaining(['1.254.381', '983', '0', '48.210']));
  });

  it('writes the sum at the end of a stack', () => {
    const teks = readTexts(draw(contoh.bertumpuk, 640), measure).map((t) => t.isi);

    expect(teks).toContain('38.954');
    expect(teks).not.toContain('19.400');
  });

  it('marks a label that has nothing to share out', () => {
    const teks = readTexts(draw(contoh.seratusPersen, 640), measure).map((t) => t.isi);

    expect(teks.filter((isi) => isi === '\u2013')).toHaveLength(1);
  });
});

describe('what is kept back', () => {
  const isi = (grafik: Grafik) => readTexts(draw(grafik, 640), measure).map((t) => t.isi);

  it.each([
    [contoh.batangTertutup, 3, 1],
    [contoh.seratusTertutup, 2, 1],
    [contoh.piramidaPembanding, 2, 1],
  ])('is marked where its bar would be, and the signs are explained ($id)', (grafik, x, titik) => {
    const teks = isi(grafik);

    expect(teks.filter((t) => t === 'x')).toHaveLength(x);
    expect(teks.filter((t) => t === '…')).toHaveLength(titik);
    expect(teks).toContain('x dirahasiakan; … tidak tersedia');
  });

  it('says nothing of signs where there are none', () => {
    expect(isi(contoh.batang).join(' ')).not.toMatch(/dirahasiakan|tidak tersedia/);
  });
});

describe('a pyramid against another', () => {
  it('names it below, and draws it over the bars as a dark line within a light one', () => {
    const svg = draw(contoh.piramidaPembanding, 640);
    const garis = [
      ...svg.matchAll(/class="(g-kertas|g-teks) g-garis"[^>]*stroke-width="([\d.]+)"/g),
    ];

    expect(readTexts(svg, measure).map((t) => t.isi)).toContain('Semester I 2024');
    expect(garis.slice(0, 2).map(([, warna]) => warna)).toEqual(['g-kertas', 'g-teks']);
    expect(Number(garis[0]?.[2])).toBeGreaterThan(Number(garis[1]?.[2]));
  });

  it('leaves a gap in the outline where the other is kept back', () => {
    const [utuh = '', terputus = ''] = [
      {
        ...contoh.piramida,
        id: 'a',
        pembanding: { nama: 'x', laki: contoh.piramida.laki, perempuan: contoh.piramida.perempuan },
      },
      contoh.piramidaPembanding,
    ].map(
      (grafik) =>
        /class="g-teks g-garis"[^>]*stroke-width="1.6" d="([^"]*)"/.exec(draw(grafik, 640))?.[1],
    );

    // A line anew within the outline; what stands for it below the chart begins as its own.
    expect(utuh.match(/m/g)).toHaveLength(1);
    expect(terputus.match(/m/g)).toHaveLength(2);
  });
});

describe('bars to both sides of zero', () => {
  it('have their figures on the right of zero, clear of the names', () => {
    const teks = readTexts(draw(contoh.neto, 640), measure);
    const nol = teks.find((t) => t.isi === '0');

    for (const t of teks.filter(({ isi }) => isi.startsWith('\u2212') && !isi.endsWith('00'))) {
      expect(t.kiri).toBeGreaterThan(nol?.kiri ?? Infinity);
    }
  });
});

describe('lines as SVG', () => {
  it('name each series beside its end and every semester below', () => {
    const teks = readTexts(draw(contoh.garis, 360), measure).map((t) => t.isi);

    expect(teks).toEqual(expect.arrayContaining(['Laki-laki', 'Perempuan', 'Semester II', '2024']));
  });

  it('say that the axis does not begin at zero, and only then', () => {
    const dariNol = { ...contoh.garisSatu, seri: [{ nama: 'KIA', nilai: [10, 40, 90] }] };

    expect(draw(contoh.garis, 640)).toContain('jiwa (sumbu tidak mulai dari 0)');
    expect(draw(dariNol, 640)).not.toContain('tidak mulai dari 0');
  });
});

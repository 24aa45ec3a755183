import { bingkaiSvg } from '../bingkai-svg.ts';
import type { Measure } from '../font.ts';
import { desimalBersama, formatAngka } from '../format-angka.ts';
import type { Peta } from '../grafik.ts';
import { element } from '../markup.ts';
import { angkaSaja, isAngka, type Nilai } from '../nilai.ts';
import { SvgRecorder } from '../recorder.ts';
import { temaSvg, warnaCetak } from '../tema-svg.ts';
import { bagiKelas, kelasNilai, type Kelas } from './kelas.ts';
import { drawLegenda, lebarLegenda, teksBaris, type BarisLegenda } from './legenda.ts';
import { arsirCincin, lintasanCincin, lintasanGaris } from './lintasan.ts';
import { drawNama } from './tulis-nama.ts';
import { hurufPetaPx, susunPeta, type SusunanPeta } from './susun-peta.ts';

/** The map as an `<svg>` element of this width, as high as it needs to be. */
export function petaSvg(
  grafik: Peta,
  { lebarPx, measure }: { readonly lebarPx: number; readonly measure: Measure },
): { readonly svg: string; readonly tinggiPx: number } {
  const nilai = angkaSaja(grafik.wilayah.map((satu) => satu.nilai));
  const kelas = bagiKelas(nilai);
  const baris = barisLegenda(grafik, kelas);
  const { huruf, ukuranPx } = temaSvg;
  const font = { keluarga: huruf, ukuranPx: hurufPetaPx, tebal: 400, miring: false };
  const lebarBaris = (teks: string) => measure(teks, { ...font, ukuranPx, tebal: 600 });
  const susunan = susunPeta(grafik, {
    lebarPx,
    barisLegenda: baris.length + 1,
    lebarLegenda: lebarLegenda([grafik.satuan, ...baris.map(teksBaris)].map(lebarBaris)),
    lebarTeks: (teks) => measure(teks, font),
  });
  const id = `${grafik.id.replace(/[^\w-]/g, '-')}-${lebarPx}`;
  const recorder = new SvgRecorder({
    id,
    lebarPx,
    tinggiPx: susunan.tinggi,
    measure,
    huruf,
    ukuranPx,
  });
  // Of a context only what the recorder has is used.
  const ctx = recorder as unknown as CanvasRenderingContext2D;
  drawNama(ctx, grafik, susunan);
  drawLegenda(ctx, { judul: grafik.satuan, baris, susunan });
  const isi = bidang(grafik, { kelas, susunan }) + garisBatas(susunan, id) + recorder.toMarkup();
  return {
    svg: bingkaiSvg({ ...grafik, id, lebarPx, tinggiPx: susunan.tinggi }, isi),
    tinggiPx: susunan.tinggi,
  };
}

function bidang(
  { wilayah }: Peta,
  { kelas, susunan }: { readonly kelas: readonly Kelas[]; readonly susunan: SusunanPeta },
): string {
  return wilayah
    .map(({ kode, nilai }) => {
      const cincin = susunan.wilayah.get(kode) ?? [];
      const warna = namaWarna(nilai, kelas);
      const isi = element('path', {
        class: warna,
        fill: warnaCetak[warna],
        'fill-rule': 'evenodd',
        'data-wilayah': kode,
        d: lintasanCincin(cincin),
      });
      return isAngka(nilai) ? isi : isi + arsir(arsirCincin(cincin, nilai === 'x' ? 1 : -1));
    })
    .join('');
}

function arsir(d: string): string {
  return element('path', {
    class: 'g-redup g-garis',
    fill: 'none',
    stroke: warnaCetak['g-redup'],
    d,
  });
}

/** The darkest of five shades is that of the highest class, however few there are. */
function namaWarna(nilai: Nilai, kelas: readonly Kelas[]): string {
  if (!isAngka(nilai)) return 'g-kertas';
  return `g-kelas-${kelasNilai(kelas, nilai) + 1 + tingkatAwal(kelas.length)}`;
}

/** Few classes take shades that are farther from the ground. */
function tingkatAwal(banyak: number): number {
  return Math.floor((5 - banyak) / 2);
}

/** All borders once, dark within light, so that they are seen between any two shades. */
function garisBatas({ garis }: SusunanPeta, id: string): string {
  const batas = `${id}-batas`;
  const pena = (warna: string, tebal: string) =>
    element('use', {
      href: `#${batas}`,
      class: `${warna} g-garis`,
      fill: 'none',
      stroke: warnaCetak[warna],
      'stroke-width': tebal,
      'stroke-linejoin': 'round',
    });
  const d = garis.map(lintasanGaris).join('');
  return (
    element('defs', {}, element('path', { id: batas, d })) +
    pena('g-kertas', '2.6') +
    pena('g-teks', '0.8')
  );
}

/** Highest class first, then what is not told. */
function barisLegenda({ wilayah }: Peta, kelas: readonly Kelas[]): readonly BarisLegenda[] {
  const desimal = desimalBersama(kelas.flatMap(({ dari, sampai }) => [dari, sampai]));
  const tulis = (n: number) => formatAngka(n, desimal);
  return [
    ...kelas
      .map(({ dari, sampai, banyak }, i) => ({
        warna: `g-kelas-${i + 1 + tingkatAwal(kelas.length)}`,
        teks: dari === sampai ? tulis(dari) : `${tulis(dari)}–${tulis(sampai)}`,
        banyak,
      }))
      .toReversed(),
    ...(['x', '…'] as const).flatMap((tanda) => {
      const banyak = wilayah.filter(({ nilai }) => nilai === tanda).length;
      return banyak === 0 ? [] : [{ teks: arti[tanda], pola: pola[tanda], banyak }];
    }),
  ];
}

const pola = { x: 'miring', '…': 'balik' } as const;
const arti = { x: 'dirahasiakan', '…': 'tidak tersedia' } as const;

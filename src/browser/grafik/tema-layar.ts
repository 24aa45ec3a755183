import { temaSvg, warnaCetak } from '../../chart/tema-svg.ts';
import type { Isi, Pola, Tema } from '../../chart/tema.ts';

/** Custom properties of `tokens.css` behind the names of `tema-svg.ts`. */
const properti: Readonly<Record<string, string>> = {
  'g-teks': '--warna-teks',
  'g-redup': '--warna-redup',
  'g-sumbu': '--warna-garis-kuat',
  'g-kisi': '--warna-garis',
  'g-kertas': '--warna-kertas',
  'g-laki': '--warna-laki',
  'g-perempuan': '--warna-perempuan',
  'g-seri-1': '--warna-seri-1',
  'g-seri-2': '--warna-seri-2',
  'g-seri-3': '--warna-seri-3',
  'g-seri-4': '--warna-seri-4',
};

/** Where the reader has fixed a few colours, the chart is drawn in those; hatching and names tell the rest. */
const sistem: Readonly<Record<string, string>> = {
  'g-teks': 'CanvasText',
  'g-redup': 'CanvasText',
  'g-sumbu': 'CanvasText',
  'g-kisi': 'GrayText',
  'g-kertas': 'Canvas',
  'g-laki': 'LinkText',
  'g-perempuan': 'CanvasText',
  'g-seri-1': 'LinkText',
  'g-seri-2': 'CanvasText',
  'g-seri-3': 'LinkText',
  'g-seri-4': 'CanvasText',
};

/** The colours that the page shows at this moment. */
export function temaLayar(elemen: Element, rasio: number): Tema {
  const gaya = getComputedStyle(elemen);
  const terpaksa = matchMedia('(forced-colors: active)').matches;
  return temaDari(
    (nama) =>
      terpaksa
        ? warnaSistem(elemen, sistem[nama] ?? 'CanvasText')
        : gaya.getPropertyValue(properti[nama] ?? '').trim(),
    rasio,
  );
}

/** The colours of paper, for files that readers take away. */
export function temaKertas(rasio: number): Tema {
  return temaDari((nama) => warnaCetak[nama] ?? '#000', rasio);
}

/** The theme of an SVG file with its names replaced by colours. */
function temaDari(warna: (nama: string) => string, rasio: number): Tema {
  const [satu, dua, tiga, empat] = temaSvg.seri;
  return {
    ...temaSvg,
    teks: warna(temaSvg.teks),
    redup: warna(temaSvg.redup),
    sumbu: warna(temaSvg.sumbu),
    kisi: warna(temaSvg.kisi),
    kertas: warna(temaSvg.kertas),
    laki: warna(temaSvg.laki),
    perempuan: warna(temaSvg.perempuan),
    seri: [warna(satu), warna(dua), warna(tiga), warna(empat)],
    arsir: (cat, pola) => arsirKanvas(cat, pola, rasio),
  };
}

/** A canvas does not know the colours of the system by name in every browser; an element does. */
function warnaSistem(elemen: Element, nama: string): string {
  const contoh = document.createElement('span');
  contoh.style.color = nama;
  elemen.append(contoh);
  const { color } = getComputedStyle(contoh);
  contoh.remove();
  return color;
}

/** Distance between two lines of hatching in px, as in `arsir.ts`. */
const jarak = 8;

/** The hatching of `arsir.ts` as a filling: a tile drawn as fine as the screen is. */
function arsirKanvas(warna: string, pola: Pola, rasio: number): Isi {
  const sisi = Math.round(jarak * rasio);
  const petak = Object.assign(document.createElement('canvas'), { width: sisi, height: sisi });
  const ctx = petak.getContext('2d');
  if (!ctx) return warna;
  ctx.fillStyle = warna;
  ctx.globalAlpha = 0.3;
  ctx.fillRect(0, 0, sisi, sisi);
  ctx.globalAlpha = 1;
  ctx.strokeStyle = warna;
  ctx.lineWidth = 2 * rasio;
  ctx.lineCap = 'square';
  if (pola !== 'balik') garisTiga(ctx, sisi, 1);
  if (pola !== 'miring') garisTiga(ctx, sisi, -1);
  const isi = ctx.createPattern(petak, 'repeat');
  isi?.setTransform(new DOMMatrix().scale(jarak / sisi));
  return isi ?? warna;
}

/** A slanting line through the tile and its neighbours' over two corners. */
function garisTiga(ctx: CanvasRenderingContext2D, sisi: number, arah: 1 | -1): void {
  for (const geser of [-sisi, 0, sisi]) {
    ctx.beginPath();
    ctx.moveTo(geser, arah === 1 ? sisi : 0);
    ctx.lineTo(geser + sisi, arah === 1 ? 0 : sisi);
    ctx.stroke();
  }
}

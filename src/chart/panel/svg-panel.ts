import { bingkaiSvg } from '../bingkai-svg.ts';
import type { Measure } from '../font.ts';
import type { Panel } from '../grafik.ts';
import { drawKaki } from '../kaki.ts';
import { element } from '../markup.ts';
import { canvasFont } from '../opsi.ts';
import { SvgRecorder } from '../recorder.ts';
import { temaSvg } from '../tema-svg.ts';
import { drawSatu } from './gambar-panel.ts';
import { kakiPanel, sudutPanel, susunPanel, ukuranKunci } from './susun-panel.ts';

/**
 * The panels as elements of a page, each a drawing of its own, so that as many stand side by side as there is room
 * for and a page of a book can end between them.
 */
export function panelHtml(grafik: Panel, measure: Measure): string {
  const [kunci, ...panel] = gambar(grafik, measure);
  return element(
    'div',
    { class: 'panel-grafik', role: 'group', 'aria-label': grafik.uraian },
    [kunci, ...panel].map((satu) => satu?.({}) ?? '').join(''),
  );
}

/** All panels as one drawing of this width. */
export function panelSvg(
  grafik: Panel,
  {
    lebarPx,
    tinggiPx,
    measure,
  }: { readonly lebarPx: number; readonly tinggiPx: number; readonly measure: Measure },
): string {
  const [kunci, ...panel] = gambar(grafik, measure);
  const sudut = sudutPanel(grafik, lebarPx);
  const isi = panel.map((satu, i) => {
    const [x = 0, y = 0] = sudut[i] ?? [];
    return satu({ x: String(x), y: String(y) });
  });
  const id = `${idPanel(grafik)}-berkas`;
  return bingkaiSvg({ ...grafik, id, lebarPx, tinggiPx }, (kunci?.({}) ?? '') + isi.join(''));
}

type Gambar = (atribut: Readonly<Record<string, string>>) => string;

function gambar(grafik: Panel, measure: Measure): readonly Gambar[] {
  const susunan = susunPanel(grafik);
  return [
    gambarKunci(grafik, measure),
    ...grafik.panel.map((satu, nomor): Gambar => {
      const id = `${idPanel(grafik)}-${String(nomor + 1)}`;
      const recorder = rekam(id, { lebar: susunan.lebar, tinggi: susunan.tinggi }, measure);
      drawSatu(konteks(recorder), grafik, { satu, susunan });
      const bingkai = {
        id,
        judul: satu.nama,
        uraian: `Piramida penduduk ${satu.nama}`,
        lebarPx: susunan.lebar,
        tinggiPx: susunan.tinggi,
      };
      return (atribut) => bingkaiSvg(bingkai, recorder.toMarkup(), atribut);
    }),
  ];
}

function idPanel({ id }: Panel): string {
  return `${id.replace(/[^\w-]/g, '-')}-panel`;
}

function rekam(
  id: string,
  { lebar, tinggi }: { readonly lebar: number; readonly tinggi: number },
  measure: Measure,
): SvgRecorder {
  const { huruf, ukuranPx } = temaSvg;
  return new SvgRecorder({ id, lebarPx: lebar, tinggiPx: tinggi, measure, huruf, ukuranPx });
}

/** The recorder as the context that drawing asks for, of which it has all that is used here. */
function konteks(recorder: SvgRecorder): CanvasRenderingContext2D {
  return recorder as unknown as CanvasRenderingContext2D;
}

function gambarKunci(grafik: Panel, measure: Measure): Gambar {
  const { lebar, tinggi } = ukuranKunci(grafik);
  const id = `${idPanel(grafik)}-kunci`;
  const recorder = rekam(id, { lebar, tinggi }, measure);
  const ctx = konteks(recorder);
  ctx.textBaseline = 'middle';
  let x = 1;
  for (const [nama, warna] of [
    ['Laki-laki', temaSvg.laki],
    ['Perempuan', temaSvg.perempuan],
  ] as const) {
    ctx.font = canvasFont(temaSvg, 600);
    ctx.fillStyle = warna;
    ctx.fillRect(x, 4, 13, 13);
    ctx.fillStyle = temaSvg.teks;
    ctx.fillText(nama, x + 19, 11);
    x += 43 + ctx.measureText(nama).width;
  }
  ctx.font = canvasFont(temaSvg);
  ctx.fillStyle = temaSvg.redup;
  ctx.fillText(grafik.satuan, 1, 32);
  drawKaki(ctx, temaSvg, { isi: kakiPanel(grafik), x: 1, y: 42 });
  const bingkai = {
    id,
    judul: 'Kunci gambar',
    uraian: grafik.satuan,
    lebarPx: lebar,
    tinggiPx: tinggi,
  };
  return (atribut) =>
    bingkaiSvg(bingkai, recorder.toMarkup(), { class: 'grafik kunci-panel', ...atribut });
}

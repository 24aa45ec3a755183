/**
 * Paints a drawing of the page onto a canvas, in the colours of paper that its marks carry: a picture made from an SVG
 * file would not have the letters of the page. Known are paths, their copies and level text, which is all that the
 * drawings of maps and panels are made of.
 */
export function lukisSvg(ctx: CanvasRenderingContext2D, svg: SVGSVGElement): void {
  for (const unsur of svg.querySelectorAll('path, use, text')) {
    if (unsur.closest('defs, .sorot-titik')) continue;
    ctx.save();
    if (unsur.localName === 'text') tulis(ctx, unsur, svg);
    else lukis(ctx, unsur, lintasan(unsur, svg));
    ctx.restore();
  }
}

function lintasan(unsur: Element, svg: SVGSVGElement): Path2D {
  const asal = unsur.getAttribute('href');
  const sumber = asal === null ? unsur : svg.querySelector(asal);
  return new Path2D(sumber?.getAttribute('d') ?? '');
}

function lukis(ctx: CanvasRenderingContext2D, unsur: Element, jalur: Path2D): void {
  const isi = unsur.getAttribute('fill') ?? '#000';
  if (isi !== 'none') {
    ctx.fillStyle = isi;
    ctx.globalAlpha = angka(unsur, 'fill-opacity', 1);
    ctx.fill(jalur, unsur.getAttribute('fill-rule') === 'evenodd' ? 'evenodd' : 'nonzero');
  }
  const pena = unsur.getAttribute('stroke');
  if (pena === null) return;
  ctx.strokeStyle = pena;
  ctx.globalAlpha = angka(unsur, 'stroke-opacity', 1);
  ctx.lineWidth = angka(unsur, 'stroke-width', 1);
  if (unsur.getAttribute('stroke-linejoin') === 'round') ctx.lineJoin = 'round';
  ctx.stroke(jalur);
}

function tulis(ctx: CanvasRenderingContext2D, unsur: Element, svg: SVGSVGElement): void {
  const ukuran = angka(unsur, 'font-size', angka(svg, 'font-size', 13));
  const tebal = unsur.getAttribute('font-weight') ?? '400';
  ctx.font = `${tebal} ${String(ukuran)}px ${svg.getAttribute('font-family') ?? 'sans-serif'}`;
  ctx.fillStyle = unsur.getAttribute('fill') ?? '#000';
  const letak = unsur.getAttribute('text-anchor');
  ctx.textAlign = letak === 'middle' ? 'center' : letak === 'end' ? 'right' : 'left';
  ctx.fillText(unsur.textContent, angka(unsur, 'x', 0), angka(unsur, 'y', 0));
}

function angka(unsur: Element, nama: string, asal: number): number {
  return Number(unsur.getAttribute(nama) ?? asal);
}

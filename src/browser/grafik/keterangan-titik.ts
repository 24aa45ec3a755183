import type { TitikTampak } from './bidang.ts';

/** Room in px between a point and its words. */
const sela = 10;

/** Shows the words of a point above it, kept inside the chart; none hides them. */
export function tunjukkanTitik(
  kotak: HTMLElement | null,
  lebar: number,
  titik: TitikTampak | undefined,
): void {
  if (!kotak) return;
  kotak.hidden = titik === undefined;
  if (!titik) return;
  const [nama, nilai, banding] = kotak.children;
  if (nama) nama.textContent = titik.nama;
  if (nilai) nilai.textContent = titik.nilai;
  if (banding) banding.textContent = titik.banding ?? '';
  const { offsetWidth, offsetHeight } = kotak;
  const kiri = Math.min(Math.max(titik.x - offsetWidth / 2, 0), lebar - offsetWidth);
  kotak.style.left = `${kiri}px`;
  kotak.style.top = `${titik.y - offsetHeight - sela}px`;
}

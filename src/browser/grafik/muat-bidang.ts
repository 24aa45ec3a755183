import type { IsiGrafik } from '../../chart/grafik.ts';
import type { Bidang } from './bidang.ts';

/** Fetches what makes a chart live: Chart.js for what it draws, and little for a drawing that stays as it is. */
export async function muatBidang(wadah: HTMLElement, grafik: IsiGrafik): Promise<Bidang> {
  if (grafik.jenis === 'panel' || grafik.jenis === 'peta') {
    const { BidangGambar } = await import('./bidang-gambar.ts');
    return new BidangGambar(wadah, grafik);
  }
  const [{ BidangHidup }] = await Promise.all([import('./bidang-hidup.ts'), document.fonts.ready]);
  return new BidangHidup(wadah, grafik);
}

import { isAktif } from './kata-kerja.ts';
import type { Kata } from './kata.ts';

const serahTerima =
  /^(?:(?:peny|meny)(?:erahk?an|ampaik?an)|penerimaan|menerima|meneruskan|mengirim(?:kan)?|pengiriman|mengajukan|pengajuan|melaporkan|menjemput|penjemputan|mengambil|pengambilan|mengantar(?:kan)?|(?:men|pen)distribusik?an|mengkomunikasikan|mengomunikasikan|mengembalikan|membagikan|menyebarkan|mengedarkan)$/;

/** True for the main clause of a kegiatan that receives or hands on what it was given, so that the document rightly stays the same. */
export function isSerahTerima(kata: readonly Kata[]): boolean {
  const kerja = kata.slice(0, 6).find(({ kata: satu }) => isAktif(satu)) ?? kata[0];
  return kerja !== undefined && serahTerima.test(kerja.kata);
}

/** True for a verb of handing on. */
export function isMenyerahkan(kata: string): boolean {
  return serahTerima.test(kata) && kata !== 'menerima';
}

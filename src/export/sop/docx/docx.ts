import type { Bahan } from '../bahan.ts';
import type { FormatTertulis } from '../format-sop.ts';
import { unsur } from '../xml.ts';
import { badan } from './badan.ts';
import { gaya, namespaces, setelan, sifatInti } from './bagian-tetap.ts';
import { bacaLogo } from './logo.ts';
import { kakiHalaman, kepalaHalaman } from './kepala-kaki.ts';
import { kertasDari } from './kertas.ts';
import type { NamaKertas } from './kertas.ts';
import { tulisPaket } from './paket.ts';
import { penomoran } from './penomoran.ts';

export const docx: FormatTertulis = {
  id: 'docx',
  label: 'Word',
  uraian: 'Lembar resmi yang dapat disunting dan ditandatangani di Microsoft Word atau LibreOffice',
  mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  akhiran: 'docx',
  buat: (bahan) => tulisDocx(bahan, bahan.kantor.kertas),
};

/**
 * The official sheet as a Word document: identity, table, and the flow as shapes and lines that stay editable. The
 * same SOP always gives the same bytes.
 *
 * Every shape belongs to the cell in which it stands and moves with its row, which is how Word itself keeps what is
 * drawn over a table; lines belong to the cell of their upper left corner. A drawing canvas would keep lines tied to
 * shapes, but not to rows, and older programs show none. Rows have the least height at which all words fit, so that
 * drawings meet, and still grow for longer words. A table longer than its page is cut here and joined by segilima.
 */
export function tulisDocx(bahan: Bahan, kertas: NamaKertas = 'A4'): Uint8Array<ArrayBuffer> {
  const lembar = kertasDari(kertas);
  const { lambang, wilayah } = bahan.kantor;
  const logo = lambang === undefined ? undefined : bacaLogo(lambang, wilayah);
  const dokumen = unsur('w:document', namespaces, [badan(bahan, lembar, logo)]);
  const bagian = [
    { jenis: 'styles', isi: gaya() },
    { jenis: 'numbering', isi: penomoran(bahan.sop) },
    { jenis: 'settings', isi: setelan() },
    { jenis: 'header', isi: kepalaHalaman(bahan) },
    { jenis: 'footer', isi: kakiHalaman(bahan, lembar.lebarIsi) },
  ] as const;
  return tulisPaket({ dokumen, bagian, inti: sifatInti(bahan), media: logo?.media ?? [] });
}

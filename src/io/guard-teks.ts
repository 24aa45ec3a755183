import { bagianTeks } from './guard-lembar.ts';
import { lolosXml } from './sel-xlsx.ts';
import { batasXlsx, TolakXlsx } from './tolak-xlsx.ts';
import type { PenerimaXml } from './urai-xml.ts';

/** Receives the part with the texts that cells share; the rest is there once it has ended. */
export interface PenjagaTeks extends PenerimaXml {
  /** The part as the reader is to see it: one piece of text an item, without what only describes it. */
  xml(): string;
  banyak(): number;
}

/** Ends the reading when the texts are more than the tables of a kabupaten can have. */
export function createPenjagaTeks(): PenjagaTeks {
  const tulisan: string[] = [];
  let teks = '';
  let huruf = 0;
  return {
    buka(nama, _tulis, induk) {
      if (nama === 'si' && induk.at(-1) === 'sst') teks = '';
    },
    teks(isi, induk) {
      if (induk.at(-1) !== 't' || !bagianTeks(induk, 'si')) return;
      teks += isi;
      huruf += isi.length;
      if (huruf > batasXlsx.hurufTeks) throw new TolakXlsx('teks-terlalu-banyak');
    },
    tutup(nama, induk) {
      if (nama !== 'si' || induk.at(-1) !== 'sst') return;
      tulisan.push(`<si><t>${lolosXml(teks)}</t></si>`);
      if (tulisan.length > batasXlsx.teks) throw new TolakXlsx('teks-terlalu-banyak');
    },
    xml: () => `<sst>${tulisan.join('')}</sst>`,
    banyak: () => tulisan.length,
  };
}

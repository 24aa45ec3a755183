import { jejak, pilihanDari } from './jelajah.ts';
import type { Keadaan, Pilihan } from './jelajah.ts';
import type { Peta } from './peta.ts';

/** What a button says: the answer, and where it leads. */
export interface KataTombol {
  readonly utama: string;
  readonly rinci: string;
}

/** A place to begin, where the flow has several. */
export function kataMulai(peta: Peta, nomor: number): KataTombol {
  return { utama: 'Mulai', rinci: `dari ${sebutLangkah(peta, nomor)}` };
}

export function kataPilihan(peta: Peta, { label, kembali, tujuan, sampai }: Pilihan): KataTombol {
  const [pertama] = tujuan;
  if (sampai.bertemu !== undefined || pertama === undefined) {
    return {
      utama: label ?? 'Lanjut',
      rinci: `ke jalur serentak berikutnya: ${sebutLangkah(peta, sampai.kini)}`,
    };
  }
  const semua = tujuan.map((nomor) => sebutLangkah(peta, nomor)).join('; ');
  const serentak = tujuan.length > 1 ? 'serentak ' : '';
  return {
    utama: label ?? (kembali ? 'Ulangi' : 'Lanjut'),
    rinci: `${serentak}${kembali ? 'kembali ke' : 'ke'} ${semua}`,
  };
}

/** What the reader should know beside the step itself; mostly nothing. */
export function kabarJelajah(peta: Peta, keadaan: Keadaan): readonly string[] {
  const { bertemu, menunggu } = keadaan;
  // A place without a panah is where the ways meet, no way of its own.
  const jalur = menunggu.filter(({ panah }) => panah.length > 0);
  const lain = jalur.map(({ ke }) => sebutLangkah(peta, ke));
  return [
    ...(bertemu === undefined
      ? []
      : [`Jalur sebelumnya sudah sampai dan menunggu di langkah ${peta[bertemu]?.no ?? ''}.`]),
    ...(lain.length > 0 ? [`Berjalan serentak, dilalui sesudah ini: ${lain.join('; ')}.`] : []),
    ...(pilihanDari(peta, keadaan).length === 0 ? ['Selesai. Alur berakhir di sini.'] : []),
  ];
}

/** The numbers of the last steps taken, in order. */
export function kataJejak(peta: Peta, keadaan: Keadaan): string {
  const nomor = jejak(keadaan).map(({ kini }) => peta[kini]?.no ?? '');
  const akhir = nomor.slice(-6);
  return (akhir.length < nomor.length ? ['…', ...akhir] : akhir).join(' › ');
}

function sebutLangkah(peta: Peta, nomor: number): string {
  const simpul = peta[nomor];
  return simpul ? `langkah ${simpul.no}, ${simpul.oleh}` : '';
}

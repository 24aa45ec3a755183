import { formatJiwa } from '../format-value.ts';
import { bacaSel } from './sel.ts';
import type { TabelDitolak } from './penolakan.ts';

/** Looks at all rows of a refused table, so that the reason can say what was seen. */
export interface PengamatTolakan {
  /** False when the reason is complete without the rows that follow. */
  readonly perluLanjut: boolean;
  /** @param nomor row in the file, from 1 */
  readonly lihat: (sel: readonly string[], nomor: number) => void;
  readonly selesai: () => TabelDitolak;
}

const labelJumlah = /^(?:GRAND )?(?:JUMLAH|TOTAL|JML)\b/i;

/** The refusal of a whole table. @param baris all its rows */
export function uraikanTolakan(
  tolakan: TabelDitolak,
  baris: readonly (readonly string[])[],
): TabelDitolak {
  const pengamat = createPengamat(tolakan);
  baris.forEach((sel, i) => {
    pengamat.lihat(sel, i + 1);
  });
  return pengamat.selesai();
}

export function createPengamat(tolakan: TabelDitolak): PengamatTolakan {
  const { diamati } = tolakan;
  if (!diamati) return { perluLanjut: false, lihat: () => undefined, selesai: () => tolakan };
  const { barisIsi, wilayah, kelompok } = diamati;
  const nama = new Map<string, number>();
  const jumlah = kelompok.map(() => 0);
  let banyak = 0;
  return {
    perluLanjut: true,
    lihat: (sel, nomor) => {
      const tulisan = wilayah.map((i) => (sel[i] ?? '').trim()).filter((teks) => teks !== '');
      if (nomor <= barisIsi || tulisan.length === 0) return;
      if (tulisan.some((teks) => labelJumlah.test(teks))) return;
      banyak += 1;
      const sebutan = (tulisan.at(-1) ?? '').toUpperCase();
      nama.set(sebutan, (nama.get(sebutan) ?? 0) + 1);
      kelompok.forEach(({ letak }, i) => {
        const hasil = bacaSel(sel[letak] ?? '');
        jumlah[i] = (jumlah[i] ?? 0) + ('nilai' in hasil ? hasil.nilai : 0);
      });
    },
    selesai: () => ({ ...tolakan, alasan: tolakan.alasan + terlihat(banyak, nama.size, jumlah) }),
  };
}

function terlihat(banyak: number, nama: number, jumlah: readonly number[]): string {
  if (jumlah.length > 0) {
    return `; jumlah ${String(banyak)} barisnya per kelompok: ${jumlah.map((satu) => formatJiwa(satu)).join('; ')}`;
  }
  return nama < banyak
    ? `; ${String(banyak)} baris memakai ${String(nama)} nama, jadi ada nama yang dipakai lebih dari satu wilayah`
    : `; ${String(banyak)} barisnya menyebut nama saja`;
}

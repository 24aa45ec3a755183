import { jejak, pilihanDari, startJelajah } from './jelajah.ts';
import type { Keadaan, Pilihan } from './jelajah.ts';
import type { Peta } from './peta.ts';

const awalan = '#jalan/';

/**
 * A walk as the fragment of an address: the ids of its symbols in order, `#jalan/1/2/3`. Where several ways lead
 * to one place, `3+1` is the second of them.
 */
export function encodeJelajah(peta: Peta, keadaan: Keadaan): string {
  const langkah = jejak(keadaan).map((satu) => encodeStep(peta, satu));
  return awalan + langkah.join('/');
}

function encodeStep(peta: Peta, { kini, panah, sebelum }: Keadaan): string {
  const id = encodeURIComponent(peta[kini]?.simbol[0] ?? '');
  const semua = sebelum ? pilihanKe(peta, sebelum, kini) : [];
  const urutan = semua.findIndex(({ sampai }) => sampai.panah.join() === panah.join());
  return urutan > 0 ? `${id}+${urutan}` : id;
}

/**
 * The walk that a fragment tells; undefined for any other fragment. Where the flow has changed since the address was
 * sent, its last step alone is shown, and nothing when that is gone too.
 */
export function decodeJelajah(peta: Peta, fragmen: string): Keadaan | undefined {
  if (!fragmen.startsWith(awalan)) return undefined;
  const langkah = fragmen.slice(awalan.length).split('/').map(decodeStep);
  const akhir = find(peta, langkah.at(-1)?.id);
  let keadaan = find(peta, langkah[0]?.id);
  for (const { id, urutan } of langkah.slice(1)) {
    const pilihan = keadaan && pilihanKe(peta, keadaan, indexOf(peta, id))[urutan];
    if (pilihan === undefined) return akhir;
    keadaan = pilihan.sampai;
  }
  return keadaan;
}

function decodeStep(teks: string): { readonly id: string; readonly urutan: number } {
  const [id = '', urutan = '0'] = teks.split('+');
  try {
    return { id: decodeURIComponent(id), urutan: Number(urutan) };
  } catch {
    return { id: '', urutan: 0 };
  }
}

function indexOf(peta: Peta, id: string | undefined): number {
  return peta.findIndex(({ simbol: [nama] }) => nama === id);
}

function find(peta: Peta, id: string | undefined): Keadaan | undefined {
  const nomor = indexOf(peta, id);
  return nomor === -1 ? undefined : startJelajah(nomor);
}

function pilihanKe(peta: Peta, keadaan: Keadaan, ke: number): readonly Pilihan[] {
  return pilihanDari(peta, keadaan).filter(({ sampai }) => sampai.kini === ke);
}

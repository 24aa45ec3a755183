import type { Alur } from '../alur.ts';
import type { JamKerja } from '../durasi.ts';
import { buildBiaya } from './biaya.ts';
import type { WaktuLangkah } from './biaya.ts';
import { buildGraf } from './graf.ts';
import type { Graf } from './graf.ts';
import type { Hitungan } from './hitungan.ts';
import { pilihCabang } from './pilih-cabang.ts';
import { buildJaringan } from './simpul.ts';

/** Why a flow, or one of its starts, has no figures. */
export type SebabKosong =
  | { readonly jenis: 'tanpa mulai' | 'tanpa akhir' }
  | { readonly jenis: 'akhir tak terjangkau'; readonly mulai: string };

/** What the figures of each start that reaches an end are computed from, and why others have none. */
export function prepareMulai(
  alur: Alur,
  waktu: WaktuLangkah,
  jamKerja: JamKerja | undefined,
): { readonly hitungan: readonly Hitungan[]; readonly sebab: readonly SebabKosong[] } {
  const jaringan = buildJaringan(alur, waktu.length);
  const mulai = jaringan.simpul.filter((satu) => satu.mulai);
  if (mulai.length === 0) return { hitungan: [], sebab: [{ jenis: 'tanpa mulai' }] };
  if (!jaringan.simpul.some(({ akhir }) => akhir)) {
    return { hitungan: [], sebab: [{ jenis: 'tanpa akhir' }] };
  }
  const graf = mulai.map((satu) => buildGraf(jaringan, satu));
  const buntu = graf.filter((satu) => !satu.hidup.has(satu.mulai.nomor));
  return {
    hitungan: graf
      .filter((satu) => !buntu.includes(satu))
      .map((satu) => prepare(satu, waktu, jamKerja)),
    sebab: buntu.map((satu) => ({ jenis: 'akhir tak terjangkau', mulai: satu.mulai.id })),
  };
}

function prepare(graf: Graf, waktu: WaktuLangkah, jamKerja: JamKerja | undefined): Hitungan {
  const lancar = new Map(graf.urutan.map((nomor) => [nomor, pilihCabang(graf, nomor)]));
  return { graf, biaya: buildBiaya(graf, waktu), pilih: (nomor) => lancar.get(nomor), jamKerja };
}

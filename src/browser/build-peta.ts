import { buildAlur } from '../sop/build-alur.ts';
import { nomorBaris } from '../sop/langkah-sop.ts';
import { buildJaringan } from '../sop/lead-time/simpul.ts';
import type { Simpul, Sisi } from '../sop/lead-time/simpul.ts';
import type { Sop } from '../sop/schema.ts';
import type { CabangPeta, Peta } from './peta.ts';

/** The flow of an SOP for its walk, computed when the page is built. */
export function buildPeta(sop: Sop): Peta {
  const alur = buildAlur(sop);
  const { simpul, sisi } = buildJaringan(alur, sop.langkah.length);
  const keluar = Map.groupBy(sisi, ({ dari }) => dari);
  const jaringan: Jaringan = { simpul, keluar: (nomor) => keluar.get(nomor) ?? [] };
  return simpul.map((satu) => {
    const [baris = 0] = satu.langkah;
    const anggota = alur.simbol.filter(
      ({ id, langkah, pelaksana }) =>
        id !== satu.id && langkah === baris && satu.pelaksana.includes(pelaksana),
    );
    return {
      simbol: [satu.id, ...anggota.map(({ id }) => id)],
      no: nomorBaris(sop, satu.langkah),
      baris: satu.langkah,
      oleh: satu.pelaksana.map((kolom) => sop.pelaksana[kolom]?.nama ?? '').join(' bersama '),
      ...(isKeputusan(satu, jaringan) && { keputusan: true }),
      ...(satu.mulai && { mulai: true }),
      cabang: branches(satu, jaringan),
    };
  });
}

interface Jaringan {
  readonly simpul: readonly Simpul[];
  readonly keluar: (nomor: number) => readonly Sisi[];
}

function isKeputusan({ nomor, belahKetupat }: Simpul, { keluar }: Jaringan): boolean {
  return belahKetupat || keluar(nomor).some(({ label }) => label !== undefined);
}

/**
 * At a keputusan one way for each label. Elsewhere all arrows are taken at once, but for those back up beside
 * others that lead on: work done again is a choice, or the flow would never end. Ways that lead on come first.
 */
function branches(simpul: Simpul, jaringan: Jaringan): readonly CabangPeta[] {
  const keluar = jaringan.keluar(simpul.nomor);
  const isBalik = (sisi: Sisi) => leadsBack(sisi, jaringan);
  const semuaBalik = keluar.every(isBalik);
  const kelompok = Map.groupBy(keluar, (sisi) => {
    if (isKeputusan(simpul, jaringan)) return sisi.label ?? sisi;
    return semuaBalik || !isBalik(sisi) ? 'serentak' : sisi;
  });
  const cabang = [...kelompok.values()].map((sisi): CabangPeta => {
    const label = sisi[0]?.label;
    const temu = sisi.length > 1 ? meeting(sisi, jaringan) : undefined;
    return {
      ...(label !== undefined && { label }),
      tujuan: sisi.map(({ ke, panah }) => ({ ke, panah })),
      ...(sisi.every(isBalik) && { kembali: true }),
      ...(temu !== undefined && { temu }),
    };
  });
  return cabang.toSorted((a, b) => Number(a.kembali ?? false) - Number(b.kembali ?? false));
}

function leadsBack({ dari, ke }: Sisi, { simpul }: Jaringan): boolean {
  const baris = (nomor: number) => simpul[nomor]?.langkah[0] ?? 0;
  return dari === ke || baris(ke) < baris(dari);
}

/** The first place on the sheet that every one of these ways can reach without going back up. */
function meeting(sisi: readonly Sisi[], jaringan: Jaringan): number | undefined {
  const [pertama = new Set<number>(), ...lain] = sisi.map(({ ke }) => reach(ke, jaringan));
  const bersama = [...pertama].filter((nomor) => lain.every((satu) => satu.has(nomor)));
  return bersama.toSorted((a, b) => a - b)[0];
}

function reach(dari: number, jaringan: Jaringan): ReadonlySet<number> {
  const tercapai = new Set([dari]);
  for (const nomor of tercapai) {
    for (const sisi of jaringan.keluar(nomor)) {
      if (!leadsBack(sisi, jaringan)) tercapai.add(sisi.ke);
    }
  }
  return tercapai;
}

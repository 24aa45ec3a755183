import { barisSel, kegiatanLangkah } from '../sop/langkah-sop.ts';
import { addRentang } from '../sop/durasi.ts';
import { ingat } from '../sop/ingat.ts';
import type { LeadTime } from '../sop/lead-time/lead-time.ts';
import { sayaSebagai } from '../sop/saya-sebagai.ts';
import type { TugasPelaksana } from '../sop/saya-sebagai.ts';
import type { Sop } from '../sop/schema.ts';
import { addLama, jamKerjaKantor, lamaMulai, tanpaLama, terlama } from './lama.ts';
import type { LamaRingkas } from './lama.ts';
import type { Peran } from './peran.ts';
import type { SopPortal } from './sop-portal.ts';

/** What one role does over all SOPs of its office that are not revoked. */
export interface Tugas<T extends SopPortal = SopPortal> {
  readonly peran: Peran<T>;
  readonly sop: readonly TugasSop<T>[];
  readonly jumlahLangkah: number;
  /** Work when every SOP runs once and every check passes. */
  readonly lama: LamaRingkas;
}

export interface TugasSop<T extends SopPortal = SopPortal> {
  readonly sop: T;
  readonly langkah: readonly LangkahTugas[];
  /** Work on the smooth course, from the start that asks most of this role; nothing where it has no part in it. */
  readonly lama?: LamaRingkas;
}

type LangkahTugas = TugasPelaksana['langkah'][number] & {
  readonly kegiatan: readonly string[];
  readonly kelengkapan: readonly string[];
};

/** The task sheet of a role; SOPs in which it has no langkah are left out. */
export function tugasPeran<T extends SopPortal>(peran: Peran<T>): Tugas<T> {
  const perSop = Map.groupBy(peran.kolom, ({ sop }) => sop);
  const sop = [...perSop].flatMap(([satu, kolom]) =>
    satu.naskah.status === 'dicabut'
      ? []
      : taskOf(
          satu,
          kolom.map(({ indeks }) => indeks),
        ),
  );
  return {
    peran,
    sop,
    jumlahLangkah: sop.reduce((jumlah, { langkah }) => jumlah + langkah.length, 0),
    lama: sop.reduce((jumlah, { lama = tanpaLama }) => addLama(jumlah, lama), tanpaLama),
  };
}

/** True for a role that has a langkah in an SOP that is not revoked. */
export function isBertugas({ kolom }: Peran): boolean {
  return kolom.some(
    ({ sop: { naskah }, indeks }) =>
      naskah.status !== 'dicabut' && semuaTugas(naskah).some((satu) => satu.kolom === indeks),
  );
}

/** The parts of all pelaksana of an SOP, which the page of every role of its office asks for. */
const semuaTugas = ingat((sop: Sop) => sayaSebagai(sop));

function taskOf<T extends SopPortal>(sop: T, kolom: readonly number[]): readonly TugasSop<T>[] {
  const langkah = semuaTugas(sop.naskah)
    .filter((satu) => kolom.includes(satu.kolom))
    .flatMap((satu) => satu.langkah)
    .toSorted((a, b) => (a.baris[0] ?? 0) - (b.baris[0] ?? 0))
    .map((satu) => withWords(sop.naskah, satu));
  if (langkah.length === 0) return [];
  const baris = langkah.flatMap((satu) => satu.baris);
  const beban = lamaMulai(sop).flatMap((mulai) => workOf(sop.naskah, { mulai, kolom, baris }));
  const lama = terlama(beban, jamKerjaKantor(sop.kantor));
  return [{ sop, langkah, ...(lama !== undefined && { lama }) }];
}

function withWords(sop: Sop, langkah: TugasPelaksana['langkah'][number]): LangkahTugas {
  const kepala = new Set(langkah.baris.map((indeks) => barisSel(sop, indeks, 'kelengkapan')));
  return {
    ...langkah,
    kegiatan: langkah.baris.flatMap((indeks) => {
      const satu = sop.langkah[indeks];
      return satu === undefined ? [] : kegiatanLangkah(satu);
    }),
    kelengkapan: [...kepala].flatMap((indeks) => sop.langkah[indeks]?.kelengkapan ?? []),
  };
}

interface Bagian {
  readonly mulai: LeadTime;
  readonly kolom: readonly number[];
  readonly baris: readonly number[];
}

function workOf(sop: Sop, { mulai, kolom, baris }: Bagian): readonly LamaRingkas[] {
  const [pertama, ...lain] = mulai.pelaksana
    .filter(({ pelaksana }) => kolom.includes(pelaksana))
    .map(({ lancar }) => lancar);
  if (pertama === undefined) return [];
  const sel = baris.map((indeks) => barisSel(sop, indeks, 'waktu'));
  return [
    {
      rentang: lain.reduce(addRentang, pertama),
      sekurangnya: mulai.lancar.lama.takTerukur.some((indeks) => sel.includes(indeks)),
    },
  ];
}

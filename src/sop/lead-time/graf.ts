import type { Jaringan, Simpul, Sisi } from './simpul.ts';

/** A way out of a simpul: one of several at a keputusan, or all its arrows, which then run at once. */
export interface Cabang {
  readonly label?: string;
  readonly sisi: readonly Sisi[];
  /** Its arrows that lead on towards an end without going back. */
  readonly maju: readonly Sisi[];
}

/**
 * What can be reached from one start. A return is an arrow that closes a round; a simpul is `hidup` when an end can be reached from it without a return.
 */
export interface Graf {
  readonly simpul: readonly Simpul[];
  readonly mulai: Simpul;
  /** Numbers of the simpul within reach, each after all that lead to it without a return. */
  readonly urutan: readonly number[];
  readonly balik: ReadonlySet<Sisi>;
  readonly hidup: ReadonlySet<number>;
  readonly keluar: (nomor: number) => readonly Sisi[];
  /** Numbers of the simpul from which an arrow leads here that is no return. */
  readonly asalMaju: (nomor: number) => readonly number[];
  /** Empty at an end. */
  readonly cabang: (nomor: number) => readonly Cabang[];
}

export function buildGraf({ simpul, sisi }: Jaringan, mulai: Simpul): Graf {
  const dari = Map.groupBy(sisi, (satu) => satu.dari);
  const keluar = (nomor: number) => (simpul[nomor]?.akhir === true ? [] : (dari.get(nomor) ?? []));
  const tercapai = reach(mulai.nomor, keluar);
  const balik = findReturns(mulai.nomor, tercapai, keluar);
  const maju = (nomor: number) => keluar(nomor).filter((satu) => !balik.has(satu));
  const urutan = sortByFlow([...tercapai], maju);
  const asal = Map.groupBy(urutan.flatMap(maju), ({ ke }) => ke);
  const hidup = new Set<number>();
  for (const nomor of urutan.toReversed()) {
    const berlanjut = maju(nomor).some(({ ke }) => hidup.has(ke));
    if (berlanjut || simpul[nomor]?.akhir === true) hidup.add(nomor);
  }
  const isMaju = (satu: Sisi) => !balik.has(satu) && hidup.has(satu.ke);
  const cabang = new Map(
    urutan.map((nomor) => [nomor, branch(keluar(nomor), isMaju, simpul[nomor])]),
  );
  return {
    simpul,
    mulai,
    urutan,
    balik,
    hidup,
    keluar,
    asalMaju: (nomor) => (asal.get(nomor) ?? []).map((satu) => satu.dari),
    cabang: (nomor) => cabang.get(nomor) ?? [],
  };
}

/**
 * The returns: arrows to a simpul through which every way to their own start leads (the back edges of a
 * reducible flow graph: Aho et al., Compilers, 9.6). Where a round can be entered at several places none of its
 * arrows is such; there the arrows upwards on the sheet are the returns. Without them no round is left.
 */
function findReturns(
  mulai: number,
  tercapai: ReadonlySet<number>,
  keluar: Graf['keluar'],
): ReadonlySet<Sisi> {
  const sisi = [...tercapai].flatMap(keluar);
  const berputar = onRounds(sisi, keluar);
  const utama = berputar.filter(({ dari, ke }) => {
    const tanpaTujuan = (nomor: number) => keluar(nomor).filter((satu) => satu.ke !== ke);
    return mulai === ke || !reach(mulai, tanpaTujuan).has(dari);
  });
  const tanpaUtama = (nomor: number) => keluar(nomor).filter((satu) => !utama.includes(satu));
  const lain = onRounds(
    berputar.filter((satu) => !utama.includes(satu)),
    tanpaUtama,
  );
  return new Set([...utama, ...lain.filter(({ dari, ke }) => ke <= dari)]);
}

function onRounds(sisi: readonly Sisi[], keluar: Graf['keluar']): readonly Sisi[] {
  const sesudah = new Map(
    [...new Set(sisi.map(({ ke }) => ke))].map((ke) => [ke, reach(ke, keluar)]),
  );
  return sisi.filter(({ dari, ke }) => sesudah.get(ke)?.has(dari) === true);
}

function reach(dari: number, keluar: Graf['keluar']): ReadonlySet<number> {
  const tercapai = new Set([dari]);
  for (const nomor of tercapai) for (const { ke } of keluar(nomor)) tercapai.add(ke);
  return tercapai;
}

/** Topological order (Kahn 1962); of those that could come next the one that stands first on the sheet. */
function sortByFlow(
  tercapai: readonly number[],
  maju: (nomor: number) => readonly Sisi[],
): readonly number[] {
  const menunggu = new Map(tercapai.map((nomor) => [nomor, 0]));
  const add = (nomor: number, jumlah: number) =>
    menunggu.set(nomor, (menunggu.get(nomor) ?? 0) + jumlah);
  for (const nomor of tercapai) for (const { ke } of maju(nomor)) add(ke, 1);
  const urutan: number[] = [];
  while (menunggu.size > 0) {
    const siap = [...menunggu].flatMap(([nomor, jumlah]) => (jumlah === 0 ? [nomor] : []));
    const nomor = Math.min(...siap);
    urutan.push(nomor);
    menunggu.delete(nomor);
    for (const { ke } of maju(nomor)) add(ke, -1);
  }
  return urutan;
}

/**
 * At a keputusan, arrows of one label make one branch. A box whose unlabelled arrows lead on and back at once
 * would never end if all of them ran, so each arrow back counts there as a branch of its own.
 */
function branch(
  keluar: readonly Sisi[],
  isMaju: (sisi: Sisi) => boolean,
  simpul: Simpul | undefined,
): readonly Cabang[] {
  const keputusan =
    simpul?.belahKetupat === true || keluar.some(({ label }) => label !== undefined);
  const serentak = keluar.some(isMaju) ? 'maju' : 'semua';
  const kelompok = Map.groupBy(keluar, (sisi) => {
    if (keputusan) return sisi.label ?? sisi;
    return serentak === 'semua' || isMaju(sisi) ? serentak : sisi;
  });
  return [...kelompok.values()].map((sisi) => ({
    ...(sisi[0]?.label !== undefined && { label: sisi[0].label }),
    sisi,
    maju: sisi.filter(isMaju),
  }));
}

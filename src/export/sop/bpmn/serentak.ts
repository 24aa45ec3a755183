import { buildGraf } from '../../../sop/lead-time/graf.ts';
import type { Cabang } from '../../../sop/lead-time/graf.ts';
import type { Jaringan, Sisi } from '../../../sop/lead-time/simpul.ts';

/** What flows into a simpul: an arrow, or several that wait for each other or meet before it. */
export type Masukan =
  | { readonly jenis: 'panah'; readonly sisi: Sisi }
  /** One for each branch of a fork; the flow goes on when all have come. */
  | { readonly jenis: 'gabung'; readonly isi: readonly Masukan[] }
  /** Likewise, but a branch can be entered past the fork: the flow waits for those only that are still to come. */
  | { readonly jenis: 'tunggu'; readonly isi: readonly Masukan[] }
  /** Ways of one branch of which each case takes one. */
  | { readonly jenis: 'temu'; readonly isi: readonly Masukan[] };

export interface Aliran {
  /** Ways out of a simpul, by its number: one of several is taken, all arrows of one at once. */
  readonly cabang: (nomor: number) => readonly Cabang[];
  readonly isBalik: (sisi: Sisi) => boolean;
  /** What flows into a simpul, by its number, in the order of the arrows. */
  readonly masukan: (nomor: number) => readonly Masukan[];
}

/** Where a flow divides and where what runs at once comes together again. */
export function bacaAliran(jaringan: Jaringan): Aliran {
  const { simpul, sisi } = jaringan;
  const mulai = simpul.filter((satu) => satu.mulai);
  const graf = mulai.map((satu) => buildGraf(jaringan, satu));
  const balik = new Set(graf.flatMap((satu) => [...satu.balik]));
  const maju = sisi.filter((satu) => !balik.has(satu));
  const cabang = simpul.map((satu) => {
    const milik = graf.find(({ urutan }) => urutan.includes(satu.nomor));
    return (milik ?? buildGraf(jaringan, satu)).cabang(satu.nomor);
  });
  const pecahan = cabang.flat().map((satu) => satu.sisi.filter((s) => !balik.has(s)));
  const temu = pecahan.flatMap((satu) => titikTemu(jaringan, maju, satu) ?? []);
  const masuk = Map.groupBy(sisi, ({ ke }) => ke);
  return {
    cabang: (nomor) => cabang[nomor] ?? [],
    isBalik: (satu) => balik.has(satu),
    masukan: (nomor) =>
      temu
        .filter((satu) => satu.nomor === nomor)
        .toSorted((a, b) => a.sejauh - b.sejauh)
        .reduce(
          bergabung,
          (masuk.get(nomor) ?? []).map((satu): Masukan => ({ jenis: 'panah', sisi: satu })),
        ),
  };
}

/** Where the branches of one fork come together. */
interface Temu {
  readonly nomor: number;
  /** For each branch the arrows by which it can arrive. */
  readonly cabang: readonly ReadonlySet<Sisi>[];
  /** True when the fork is the only way into its branches. */
  readonly tertutup: boolean;
  /** How much lies beyond the fork: of two forks that end at one simpul the inner one has less. */
  readonly sejauh: number;
}

/** Undefined where branches run into each other before, for there one that waits for the others would wait for ever. */
function titikTemu(
  jaringan: Jaringan,
  maju: readonly Sisi[],
  pecahan: readonly Sisi[],
): Temu | undefined {
  const [pertama] = pecahan;
  if (pertama === undefined || pecahan.length < 2) return undefined;
  const nomor = simpulTemu(jaringan, maju, pecahan);
  if (nomor === undefined) return undefined;
  const cabang = pecahan.map((satu) => kedatangan(satu, maju, nomor));
  const semua = cabang.flatMap((satu) => [...satu]);
  if (new Set(semua).size < semua.length) return undefined;
  return {
    nomor,
    cabang,
    tertutup: isTertutup(
      jaringan,
      pecahan,
      new Set(pecahan.flatMap(({ ke }) => [...jangkau(ke, maju, nomor).simpul])),
    ),
    sejauh: jangkau(pertama.dari, maju).simpul.size,
  };
}

/**
 * The first simpul that every branch of a fork must pass unless it goes back: their nearest common
 * post-dominator. Undefined where a branch can end by itself.
 */
function simpulTemu(
  { simpul }: Jaringan,
  maju: readonly Sisi[],
  pecahan: readonly Sisi[],
): number | undefined {
  const [terdekat] = simpul
    .map(({ nomor }) => nomor)
    .filter((nomor) =>
      pecahan.every(({ ke }) => {
        const lewat = jangkau(ke, maju, nomor);
        return lewat.sampai && [...lewat.simpul].every((n) => simpul[n]?.akhir !== true);
      }),
    )
    .toSorted((a, b) => jangkau(b, maju).simpul.size - jangkau(a, maju).simpul.size);
  return terdekat;
}

/** The arrows by which a branch can arrive. */
function kedatangan(cabang: Sisi, maju: readonly Sisi[], nomor: number): ReadonlySet<Sisi> {
  const lewat = jangkau(cabang.ke, maju, nomor).simpul;
  return new Set([
    ...maju.filter(({ dari, ke }) => ke === nomor && lewat.has(dari)),
    ...(cabang.ke === nomor ? [cabang] : []),
  ]);
}

/** True when no start stands inside the branches, and no arrow but those of the fork leads into them. */
function isTertutup(
  { simpul, sisi }: Jaringan,
  pecahan: readonly Sisi[],
  dalam: ReadonlySet<number>,
): boolean {
  const masuk = sisi.filter((satu) => dalam.has(satu.ke) && !dalam.has(satu.dari));
  return (
    masuk.every((satu) => pecahan.includes(satu)) &&
    [...dalam].every((nomor) => simpul[nomor]?.mulai !== true)
  );
}

/** What can be reached from a simpul on forward arrows without entering `batas`, and whether they lead to it. */
function jangkau(dari: number, maju: readonly Sisi[], batas?: number) {
  const tercapai = new Set(dari === batas ? [] : [dari]);
  let sampai = dari === batas;
  for (const nomor of tercapai) {
    for (const { ke } of maju.filter((satu) => satu.dari === nomor)) {
      if (ke === batas) sampai = true;
      else tercapai.add(ke);
    }
  }
  return { simpul: tercapai, sampai };
}

/** Groups what belongs to the branches of one fork; left as it is where a branch has nothing of its own. */
function bergabung(masukan: readonly Masukan[], { cabang, tertutup }: Temu): readonly Masukan[] {
  const milik = cabang.map((sisi) =>
    masukan.filter((satu) => panahDari(satu).every((s) => sisi.has(s))),
  );
  if (milik.some(({ length }) => length === 0)) return masukan;
  const isi = milik.map((satu): Masukan => {
    const [tunggal, ...lain] = satu;
    return tunggal !== undefined && lain.length === 0 ? tunggal : { jenis: 'temu', isi: satu };
  });
  const tergabung = new Set(milik.flat());
  return [
    ...masukan.filter((satu) => !tergabung.has(satu)),
    { jenis: tertutup ? 'gabung' : 'tunggu', isi },
  ];
}

function panahDari(masukan: Masukan): readonly Sisi[] {
  return masukan.jenis === 'panah' ? [masukan.sisi] : masukan.isi.flatMap(panahDari);
}

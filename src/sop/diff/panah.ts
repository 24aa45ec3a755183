import type { Alur, Panah } from '../alur.ts';
import { quote } from './kutip.ts';
import type { PerubahanPanah } from './perbedaan.ts';
import { tidy } from './potongan.ts';
import type { SimbolTerpadan } from './simbol.ts';

interface DuaAlur {
  readonly lama: Alur;
  readonly baru: Alur;
  readonly simbol: readonly SimbolTerpadan[];
}

/** Arrows that came, went, lead elsewhere or say something else; one whose ends were only renumbered is unchanged. */
export function comparePanah({ lama, baru, simbol }: DuaAlur): readonly PerubahanPanah[] {
  const keluarLama = exitsBySource(lama.panah, symbolById(simbol, 'lama'));
  const keluarBaru = exitsBySource(baru.panah, symbolById(simbol, 'baru'));
  return simbol.flatMap((dari) =>
    compareExits(dari, keluarLama.get(dari) ?? [], keluarBaru.get(dari) ?? []),
  );
}

/** Lines between pelaksana who act together that came or went. */
export function compareBersama({ lama, baru, simbol }: DuaAlur): readonly PerubahanPanah[] {
  const garisLama = linesOf(lama, symbolById(simbol, 'lama'));
  const garisBaru = linesOf(baru, symbolById(simbol, 'baru'));
  return [
    ...garisLama
      .filter((a) => !garisBaru.some((b) => sameEnds(a, b)))
      .map((a) => ({ ...lineChange(a, 'dihapus'), lama: a.id })),
    ...garisBaru
      .filter((b) => !garisLama.some((a) => sameEnds(a, b)))
      .map((b) => ({ ...lineChange(b, 'ditambah'), baru: b.id })),
  ];
}

type PetaSimbol = ReadonlyMap<string, SimbolTerpadan>;

function symbolById(simbol: readonly SimbolTerpadan[], revisi: 'lama' | 'baru'): PetaSimbol {
  return new Map(
    simbol.flatMap((satu) => {
      const id = satu[revisi]?.id;
      return id === undefined ? [] : [[id, satu] as const];
    }),
  );
}

/** An arrow as its source sees it. */
interface Keluar {
  readonly id: string;
  readonly dari: SimbolTerpadan;
  readonly ke: SimbolTerpadan;
  readonly label: string;
}

function exitsBySource(panah: readonly Panah[], peta: PetaSimbol) {
  const keluar = panah.flatMap(({ id, dari: idDari, ke: idKe, label = '' }): readonly Keluar[] => {
    const [dari, ke] = [peta.get(idDari), peta.get(idKe)];
    return dari === undefined || ke === undefined ? [] : [{ id, dari, ke, label: tidy(label) }];
  });
  return Map.groupBy(keluar, ({ dari }) => dari);
}

/** Of what is not the same, the label says first which old arrow a new one continues, then the target. */
function compareExits(
  dari: SimbolTerpadan,
  lama: readonly Keluar[],
  baru: readonly Keluar[],
): readonly PerubahanPanah[] {
  const sama = pairUp(lama, baru, (a, b) => a.ke === b.ke && a.label === b.label);
  const selabel = pairUp(sama.sisaLama, sama.sisaBaru, (a, b) => a.label === b.label);
  const setujuan = pairUp(selabel.sisaLama, selabel.sisaBaru, (a, b) => a.ke === b.ke);
  return [
    ...selabel.pasangan.map(([a, b]) => redirected(dari, a, b)),
    ...setujuan.pasangan.map(([a, b]) => relabelled(dari, a, b)),
    ...setujuan.sisaLama.map((a) => ({ ...arrowChange(a, 'dihapus'), lama: a.id })),
    ...setujuan.sisaBaru.map((b) => ({ ...arrowChange(b, 'ditambah'), baru: b.id })),
  ];
}

function pairUp<T>(lama: readonly T[], baru: readonly T[], cocok: (a: T, b: T) => boolean) {
  const sisaBaru = [...baru];
  const pasangan = lama.flatMap((a): readonly (readonly [T, T])[] => {
    const letak = sisaBaru.findIndex((b) => cocok(a, b));
    return sisaBaru.splice(letak, letak < 0 ? 0 : 1).map((b) => [a, b] as const);
  });
  const terpasang = new Set(pasangan.map(([a]) => a));
  return { pasangan, sisaLama: lama.filter((a) => !terpasang.has(a)), sisaBaru };
}

function redirected(dari: SimbolTerpadan, a: Keluar, b: Keluar): PerubahanPanah {
  return {
    garis: 'panah',
    jenis: 'dialihkan',
    lama: a.id,
    baru: b.id,
    ikutLangkah: false,
    kalimat: `${arrowWord(b)} dari ${dari.sebutan} dialihkan dari ${a.ke.sebutan} ke ${b.ke.sebutan}`,
  };
}

function relabelled(dari: SimbolTerpadan, a: Keluar, b: Keluar): PerubahanPanah {
  return {
    garis: 'panah',
    jenis: 'diganti-label',
    lama: a.id,
    baru: b.id,
    ikutLangkah: false,
    kalimat: labelSentence(`panah dari ${dari.sebutan} ke ${b.ke.sebutan}`, a.label, b.label),
  };
}

function labelSentence(panah: string, lama: string, baru: string): string {
  if (lama === '') return `Label ${quote(baru)} ditambahkan pada ${panah}`;
  if (baru === '') return `Label ${quote(lama)} pada ${panah} dihapus`;
  return `Label ${panah} diubah dari ${quote(lama)} menjadi ${quote(baru)}`;
}

const kataKerja = { ditambah: 'ditambahkan', dihapus: 'dihapus' } as const;

function arrowChange(keluar: Keluar, jenis: keyof typeof kataKerja) {
  const { dari, ke } = keluar;
  return {
    garis: 'panah' as const,
    jenis,
    ikutLangkah: !dari.langkahTetap,
    kalimat: `${arrowWord(keluar)} dari ${dari.sebutan} ke ${ke.sebutan} ${kataKerja[jenis]}`,
  };
}

function arrowWord({ label }: Keluar): string {
  return label === '' ? 'Panah' : `Panah ${quote(label)}`;
}

interface Garis {
  readonly id: string;
  readonly ujung: readonly [SimbolTerpadan, SimbolTerpadan];
}

function linesOf({ bersama }: Alur, peta: PetaSimbol): readonly Garis[] {
  return bersama.flatMap(([dari, ke]): readonly Garis[] => {
    const [a, b] = [peta.get(dari), peta.get(ke)];
    return a === undefined || b === undefined ? [] : [{ id: `${dari}-${ke}`, ujung: [a, b] }];
  });
}

function sameEnds({ ujung: [a, b] }: Garis, { ujung: [c, d] }: Garis): boolean {
  return (a === c && b === d) || (a === d && b === c);
}

function lineChange({ ujung: [a, b] }: Garis, jenis: keyof typeof kataKerja) {
  return {
    garis: 'bersama' as const,
    jenis,
    ikutLangkah: !a.langkahTetap,
    kalimat: `Garis bersama antara ${a.sebutan} dan ${b.sebutan} ${kataKerja[jenis]}`,
  };
}

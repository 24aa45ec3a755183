import { deretGrafik } from './deret.ts';
import type { Batang, DuaSisi, Grafik, Piramida } from './grafik.ts';
import { isAngka, type Nilai } from './nilai.ts';
import { utuhLabel } from './utuh.ts';

/** A choice that a chart leaves to its reader. */
export interface PilihanTampilan {
  readonly id: 'seri' | 'bentuk' | 'urut';
  readonly judul: string;
  /** True where several may be on at once. */
  readonly berganda: boolean;
  readonly nilai: readonly {
    readonly id: string;
    readonly teks: string;
    /** True for what the chart shows when nothing is chosen. */
    readonly asal: boolean;
  }[];
}

/** What the reader chose, by id of the choice; several ids of seri are joined by a full stop. */
export type Keadaan = Readonly<Record<string, string>>;

/** A chart as it was chosen. */
export interface Tampilan {
  readonly grafik: Grafik;
  /** Numbers of the seri that are left out, from 0. */
  readonly tersembunyi: readonly number[];
}

/** The choices that make sense for a chart; none for one with a single seri in a fixed order. */
export function pilihanTampilan(grafik: Grafik): readonly PilihanTampilan[] {
  return [pilihanSeri(grafik), pilihanBentuk(grafik), pilihanUrut(grafik)].filter(
    (satu) => satu !== undefined,
  );
}

/** The chart that a choice shows. What the chart does not offer is passed over. */
export function tampilkan(grafik: Grafik, keadaan: Keadaan): Tampilan {
  const tersembunyi = seriTersembunyi(grafik, keadaan['seri']);
  const bentuk = pilihanBentuk(grafik)?.nilai.find(({ id }) => id === keadaan['bentuk']);
  const berbentuk = bentuk === undefined ? grafik : ubahBentuk(grafik, bentuk.id);
  if (grafik.jenis !== 'batang' || berbentuk.jenis !== 'batang' || !pilihanUrut(grafik)) {
    return { grafik: berbentuk, tersembunyi };
  }
  const urut = keadaan['urut'] ?? (isUrutResmi(grafik) ? 'resmi' : 'nilai');
  // As it is given, a chart stands in the order that its maker meant.
  const asal = keadaan['urut'] === undefined && berbentuk.susun === grafik.susun;
  const utama = bagianUtama(grafik);
  return {
    grafik: asal ? berbentuk : urutkan(berbentuk, urut, { tersembunyi, utama }),
    tersembunyi,
  };
}

/** A name as part of an address. */
function idSeri(nama: string): string {
  return nama
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Segments of a stack change their meaning when one is taken out, so only what stands side by side can be. */
function pilihanSeri(grafik: Grafik): PilihanTampilan | undefined {
  const { seri } = deretGrafik(grafik);
  if (
    seri.length < 2 ||
    grafik.jenis === 'panel' ||
    (grafik.jenis === 'batang' && grafik.susun !== 'berdampingan')
  ) {
    return undefined;
  }
  return {
    id: 'seri',
    judul: 'Tampilkan',
    berganda: true,
    nilai: seri.map(({ nama }) => ({ id: idSeri(nama), teks: nama, asal: true })),
  };
}

/** A share needs its whole: that of a pyramid is not known where any figure is kept back. */
function pilihanBentuk(grafik: Grafik): PilihanTampilan | undefined {
  const bisa =
    grafik.jenis === 'piramida'
      ? [...grafik.laki, ...grafik.perempuan].every(isAngka)
      : grafik.jenis === 'batang' && grafik.susun !== 'berdampingan';
  if (!bisa || grafik.satuan === 'persen') return undefined;
  const persen = grafik.jenis === 'batang' && grafik.susun === 'seratus-persen';
  return {
    id: 'bentuk',
    judul: 'Angka',
    berganda: false,
    nilai: [
      { id: 'angka', teks: kapital(grafik.satuan), asal: !persen },
      { id: 'persen', teks: 'Persen', asal: persen },
    ],
  };
}

/** Bars of regions know the order of their codes; all others stand in the order of the form as they are given. */
function pilihanUrut(grafik: Grafik): PilihanTampilan | undefined {
  if (grafik.jenis !== 'batang' || grafik.label.length < 3) return undefined;
  const resmi = isUrutResmi(grafik);
  return {
    id: 'urut',
    judul: 'Urutan',
    berganda: false,
    nilai: [
      { id: 'resmi', teks: 'Urutan resmi', asal: resmi },
      { id: 'nilai', teks: menurutNilai(grafik), asal: !resmi },
    ],
  };
}

function menurutNilai(grafik: Batang): string {
  const utama = grafik.susun === 'berdampingan' ? undefined : grafik.seri[bagianUtama(grafik)];
  return utama ? `${utama.nama} terbesar` : 'Terbesar dahulu';
}

/** The part by which the bars of a stack stand in order, from 0: the first one that never grows from bar to bar. */
function bagianUtama(grafik: Batang): number {
  const turun = grafik.seri.findIndex((_, k) =>
    grafik.label.every((_satu, i) => i === 0 || ukuran(grafik, k, i) <= ukuran(grafik, k, i - 1)),
  );
  return Math.max(0, turun);
}

/** A segment as it is drawn: its share where all bars are 100 %, else its figure. */
function ukuran(grafik: Batang, seri: number, nomor: number): number {
  const nilai = angka(grafik.seri[seri]?.nilai[nomor]);
  if (grafik.susun !== 'seratus-persen') return nilai;
  return nilai / (angka(utuhLabel(grafik, nomor)) || 1);
}

function isUrutResmi({ kode }: Batang): boolean {
  return kode === undefined || kode.every((satu, i) => i === 0 || (kode[i - 1] ?? '') <= satu);
}

function seriTersembunyi(grafik: Grafik, dipilih: string | undefined): readonly number[] {
  const nilai = pilihanSeri(grafik)?.nilai ?? [];
  const tampak = (dipilih ?? '').split('.');
  if (!nilai.some(({ id }) => tampak.includes(id))) return [];
  return nilai.flatMap(({ id }, nomor) => (tampak.includes(id) ? [] : [nomor]));
}

function ubahBentuk(grafik: Grafik, bentuk: string): Grafik {
  const persen = bentuk === 'persen';
  const subjudul = bersatuan(grafik, persen ? 'persen' : grafik.satuan);
  if (grafik.jenis === 'piramida') {
    return persen ? { ...piramidaPersen(grafik), subjudul } : grafik;
  }
  if (grafik.jenis !== 'batang') return grafik;
  return { ...grafik, subjudul, susun: persen ? 'seratus-persen' : 'bertumpuk' };
}

/** The subtitle with another unit in the brackets at its end. */
function bersatuan({ subjudul, satuan }: Grafik, baru: string): string {
  const lama = ['persen', satuan].find((kata) => subjudul.endsWith(`(${kata})`));
  return lama === undefined ? subjudul : `${subjudul.slice(0, -lama.length - 1)}${baru})`;
}

/** Shares of the whole population, so that both sides together are 100 %. */
function piramidaPersen(grafik: Piramida): Piramida {
  const { pembanding } = grafik;
  return {
    ...grafik,
    satuan: 'persen',
    ...sisiPersen(grafik),
    ...(pembanding && { pembanding: { nama: pembanding.nama, ...sisiPersen(pembanding) } }),
  };
}

function sisiPersen({ laki, perempuan }: DuaSisi): DuaSisi {
  const semua = [...laki, ...perempuan].reduce<number>((n, satu) => n + angka(satu), 0) || 1;
  const persen = (n: Nilai): Nilai => (isAngka(n) ? Math.round((n / semua) * 10_000) / 100 : n);
  return { laki: laki.map(persen), perempuan: perempuan.map(persen) };
}

/** By what labels are ordered: the sum of what is shown, or one part where bars are stacks. */
interface CaraUrut {
  readonly tersembunyi: readonly number[];
  readonly utama: number;
}

function urutkan(grafik: Batang, urut: string, cara: CaraUrut): Batang {
  const nomor = grafik.label.map((_, i) => i);
  if (urut === 'nilai') {
    const besar = nomor.map((i) => besarLabel(grafik, i, cara));
    return susunUlang(
      grafik,
      nomor.toSorted((a, b) => (besar[b] ?? 0) - (besar[a] ?? 0)),
    );
  }
  const { kode } = grafik;
  if (urut !== 'resmi' || kode === undefined) return grafik;
  return susunUlang(
    grafik,
    nomor.toSorted((a, b) => ((kode[a] ?? '') < (kode[b] ?? '') ? -1 : 1)),
  );
}

function besarLabel(grafik: Batang, nomor: number, { tersembunyi, utama }: CaraUrut): number {
  if (grafik.susun !== 'berdampingan') return ukuran(grafik, utama, nomor);
  const tampak = grafik.seri.filter((_, seri) => !tersembunyi.includes(seri));
  return tampak.reduce((jumlah, { nilai }) => jumlah + angka(nilai[nomor]), 0);
}

function susunUlang(grafik: Batang, nomor: readonly number[]): Batang {
  const pilih = <T>(dari: readonly T[]): T[] => nomor.flatMap((i) => dari.slice(i, i + 1));
  return {
    ...grafik,
    label: pilih(grafik.label),
    ...(grafik.kode && { kode: pilih(grafik.kode) }),
    ...(grafik.utuh && { utuh: pilih(grafik.utuh) }),
    seri: grafik.seri.map((satu) => ({ ...satu, nilai: pilih(satu.nilai) })),
  };
}

/** What is not known sorts as the least. */
function angka(nilai: Nilai | undefined): number {
  return isAngka(nilai) ? nilai : 0;
}

function kapital(kata: string): string {
  return kata.charAt(0).toUpperCase() + kata.slice(1);
}

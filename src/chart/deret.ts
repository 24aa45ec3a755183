import { desimalBersama, formatAngka } from './format-angka.ts';
import type { DuaSisi, IsiGrafik } from './grafik.ts';
import { angkaSaja, arti, isAngka, type Nilai } from './nilai.ts';
import { utuhLabel } from './utuh.ts';

/** The figures of a chart, whatever its kind: a value for each label in every seri. */
export interface DeretGrafik {
  readonly label: readonly string[];
  readonly seri: readonly { readonly nama: string; readonly nilai: readonly Nilai[] }[];
  readonly satuan: string;
}

/** A point of a chart in words. */
export interface KataTitik {
  /** `Laki-laki, 0–4`; without the seri where there is but one. */
  readonly nama: string;
  /** `8.123 jiwa`. */
  readonly nilai: string;
  /** `Semester II Tahun 2024: 8.050 jiwa`, where the chart is drawn over another. */
  readonly banding?: string;
}

/** What a reader can walk through: small pyramids side by side are one wide pyramid, a map is a list of regions. */
export function deretGrafik(grafik: IsiGrafik): DeretGrafik {
  switch (grafik.jenis) {
    case 'piramida':
      return { label: grafik.kelompok, seri: seriSisi(grafik), satuan: grafik.satuan };
    case 'batang':
    case 'garis':
      return { label: grafik.label, seri: grafik.seri, satuan: grafik.satuan };
    case 'panel':
      return {
        label: grafik.kelompok,
        seri: grafik.panel.flatMap((satu) => seriSisi(satu, `${satu.nama}, `)),
        satuan: 'persen',
      };
    case 'peta':
      return {
        label: grafik.wilayah.map(({ nama }) => nama),
        seri: [{ nama: grafik.satuan, nilai: grafik.wilayah.map(({ nilai }) => nilai) }],
        satuan: grafik.satuan,
      };
  }
}

function seriSisi({ laki, perempuan }: DuaSisi, awalan = ''): DeretGrafik['seri'] {
  return [
    { nama: `${awalan}Laki-laki`, nilai: laki },
    { nama: `${awalan}Perempuan`, nilai: perempuan },
  ];
}

/** A figure as the chart writes it: with decimals where any figure of its chart has them; a sign as it is. */
export function angkaDeret({ seri }: DeretGrafik, nilai: Nilai): string {
  if (!isAngka(nilai)) return nilai;
  return formatAngka(nilai, desimalBersama(seri.flatMap((satu) => angkaSaja(satu.nilai))));
}

/** A point as it is shown beside the pointer and announced; undefined where there is none. */
export function kataTitik(
  grafik: IsiGrafik,
  nomorSeri: number,
  nomor: number,
): KataTitik | undefined {
  const deret = deretGrafik(grafik);
  const seri = deret.seri[nomorSeri];
  const label = deret.label[nomor];
  const nilai = seri?.nilai[nomor];
  if (!seri || label === undefined || nilai === undefined) return undefined;
  const banding = nilaiBanding(grafik, nomorSeri, nomor);
  return {
    nama: deret.seri.length > 1 ? `${seri.nama}, ${label}` : label,
    nilai: sebut(deret, nilai) + bagian(grafik, nilai, nomor),
    ...(banding && { banding: `${banding.nama}: ${sebut(deret, banding.nilai)}` }),
  };
}

function sebut(deret: DeretGrafik, nilai: Nilai): string {
  return isAngka(nilai) ? `${angkaDeret(deret, nilai)} ${deret.satuan}` : arti[nilai];
}

function nilaiBanding(
  grafik: IsiGrafik,
  seri: number,
  nomor: number,
): { readonly nama: string; readonly nilai: Nilai } | undefined {
  if ((grafik.jenis !== 'piramida' && grafik.jenis !== 'panel') || !grafik.pembanding) {
    return undefined;
  }
  const { nama, laki, perempuan } = grafik.pembanding;
  const nilai = (seri % 2 === 0 ? laki : perempuan)[nomor];
  return nilai === undefined ? undefined : { nama, nilai };
}

/** The share of its label that a segment of a bar to 100 % shows, behind the figure that it is computed from. */
function bagian(grafik: IsiGrafik, nilai: Nilai, nomor: number): string {
  if (grafik.jenis !== 'batang' || grafik.susun !== 'seratus-persen' || !isAngka(nilai)) return '';
  const semua = utuhLabel(grafik, nomor);
  return isAngka(semua) && semua !== 0 ? ` (${formatAngka((nilai / semua) * 100, 1)} persen)` : '';
}

import type { Finding } from '../finding/finding.ts';
import { namaBerkas } from '../statistics/letak.ts';
import {
  jadikanTemuan,
  type AturanData,
  type Laporan,
  type Letak,
} from '../statistics/pemeriksaan.ts';
import type { Rilis } from './rilis.ts';

type Pengecualian = Rilis['pengecualian'][number];

/** What was found in the files of a release, before it is asked what the release accepts. */
export interface HasilPeriksa {
  /** Findings of reading, each about a file or a row of it. */
  readonly bacaan: readonly Finding[];
  /** Reports of the checks, which know their regions. */
  readonly laporan: readonly { readonly aturan: AturanData; readonly laporan: Laporan }[];
}

interface Asal {
  /** The file in which the pengecualian stand. */
  readonly berkas: string;
  /** Line of a field of it, from 1. */
  readonly baris: (kolom: string) => number | undefined;
  /** Every rule and check that findings of data come from. */
  readonly aturan: readonly AturanData[];
}

/**
 * The findings of a release. One that a pengecualian accepts carries its reason; where the pengecualian names a
 * region, the other regions stay a finding of their own. A pengecualian of no known check, of one that nobody may
 * accept, or that accepts nothing is reported.
 */
export function terapkanPengecualian(
  daftar: readonly Pengecualian[],
  { bacaan, laporan }: HasilPeriksa,
  asal: Asal,
): readonly Finding[] {
  const aturan = new Map(asal.aturan.map((satu) => [satu.id, satu]));
  const berlaku = daftar.filter((satu) => {
    const milik = aturan.get(satu.aturan);
    return milik !== undefined && milik.mutlak !== true;
  });
  const terpakai = new Set<Pengecualian>();
  const temuan = [
    ...bacaan.map((satu) => terimaBacaan(satu, berlaku, terpakai)),
    ...laporan.flatMap((satu) => terimaLaporan(satu, berlaku, terpakai)),
  ];
  return [
    ...temuan,
    ...daftar.flatMap((satu, i) => {
      if (terpakai.has(satu)) return [];
      const kolom = `pengecualian.${String(i + 1)}`;
      const baris = asal.baris(kolom);
      const tempat = { berkas: asal.berkas, kolom, ...(baris !== undefined && { baris }) };
      return [laporkan(satu, { nomor: i + 1, milik: aturan.get(satu.aturan), tempat })];
    }),
  ];
}

function terimaBacaan(
  temuan: Finding,
  berlaku: readonly Pengecualian[],
  terpakai: Set<Pengecualian>,
): Finding {
  const cocok = berlaku.find(
    (satu) => satu.wilayah === undefined && menyangkut(satu, temuan.aturan, temuan.tempat.berkas),
  );
  if (!cocok) return temuan;
  terpakai.add(cocok);
  return { ...temuan, dikecualikan: cocok.alasan };
}

function terimaLaporan(
  { aturan, laporan }: HasilPeriksa['laporan'][number],
  berlaku: readonly Pengecualian[],
  terpakai: Set<Pengecualian>,
): readonly Finding[] {
  const temuan: Finding[] = [];
  let sisa: readonly Letak[] = laporan.letak;
  for (const satu of berlaku) {
    if (!menyangkut(satu, aturan.id, laporan.dataset.berkas)) continue;
    const { wilayah, alasan } = satu;
    const diterima =
      wilayah === undefined ? sisa : sisa.filter(({ kode }) => mencakup(wilayah, kode));
    if (diterima.length === 0 && (wilayah !== undefined || laporan.letak.length > 0)) continue;
    terpakai.add(satu);
    temuan.push({ ...jadikanTemuan(aturan, laporan, diterima), dikecualikan: alasan });
    if (laporan.letak.length === 0) return temuan;
    sisa = sisa.filter((letak) => !diterima.includes(letak));
  }
  const habis = laporan.letak.length > 0 && sisa.length === 0;
  return habis ? temuan : [...temuan, jadikanTemuan(aturan, laporan, sisa)];
}

function menyangkut({ aturan, berkas }: Pengecualian, id: string, jalur: string): boolean {
  return aturan === id && (berkas === undefined || berkas === namaBerkas(jalur));
}

function mencakup(wilayah: string, kode: string): boolean {
  return kode === wilayah || kode.startsWith(`${wilayah}.`);
}

function laporkan(
  { aturan, berkas, wilayah }: Pengecualian,
  {
    nomor,
    milik,
    tempat,
  }: {
    readonly nomor: number;
    readonly milik: AturanData | undefined;
    readonly tempat: Finding['tempat'];
  },
): Finding {
  if (milik === undefined) {
    return {
      aturan: 'pengecualian-tidak-dikenal',
      tingkat: 'galat',
      tempat,
      pesan: `Pengecualian ${String(nomor)} menyebut pemeriksaan "${aturan}" yang tidak ada`,
      obat: 'Pakai id yang tertulis pada temuan, misalnya kk-selaras',
    };
  }
  if (milik.mutlak === true) {
    return {
      aturan: 'pengecualian-tidak-boleh',
      tingkat: 'galat',
      tempat,
      pesan: `Pengecualian ${String(nomor)} menerima ${aturan}, padahal angkanya tidak lengkap atau tidak pasti selama temuan itu ada`,
      obat: 'Betulkan berkasnya, lalu hapus pengecualian ini',
    };
  }
  const pada = [berkas, wilayah].filter((satu) => satu !== undefined).join(', ');
  return {
    aturan: 'pengecualian-tidak-terpakai',
    tingkat: 'peringatan',
    tempat,
    pesan: `Pengecualian ${String(nomor)} untuk ${aturan}${pada === '' ? '' : ` pada ${pada}`} tidak mengecualikan temuan apa pun`,
    obat: 'Hapus pengecualian itu bila angkanya sudah betul',
  };
}

import { describe, expect, it } from 'vitest';
import { decodeTeks } from '../../../src/io/decode.ts';
import { readExport } from '../../../src/statistics/ekspor/read-export.ts';
import { createAcak, type Acak } from '../../acak.ts';
import { kabupatenKecil } from '../kabupaten-kecil.ts';

/*
 * Mutations of good exports with L, P, JML and a row of totals. What nothing in a file can show is not among them:
 * the two sexes of a category swapped in the header, or code and name of two rows swapped together.
 */

const banyak = Number(process.env['FUZZ'] ?? 2_000);

type Baris = readonly string[];

const desa = [
  ['63.05.01.2001', 'AIR JERNIH'],
  ['63.05.01.2002', 'BATU BESAR'],
  ['63.05.02.1001', 'MUARA'],
] as const;

const ekspor = [
  { id: 'ktp-el', nama: ['WKTP', 'REKAM', 'KTP'] },
  { id: 'mutasi', nama: ['LAHIR', 'MATI', 'DATANG', 'PINDAH'] },
  {
    id: 'agama',
    nama: ['ISLAM', 'KRISTEN', 'KATHOLIK', 'HINDU', 'BUDHA', 'KHONGHUCU', 'KEPERCAYAAN'],
  },
] as const;

interface Contoh {
  readonly id: string;
  readonly tabel: readonly Baris[];
  readonly benar: ReadonlyMap<string, readonly number[]>;
}

function buatContoh(acak: Acak): Contoh {
  const { id, nama } = acak.pilih(ekspor);
  const angka = desa.map(() =>
    nama.flatMap(() => {
      const [l, p] = [acak.bulat(2500), acak.bulat(90)];
      return [l, p, l + p];
    }),
  );
  const total = (angka[0] ?? []).map((_, i) => angka.reduce((n, satu) => n + (satu[i] ?? 0), 0));
  const tabel = [
    ['KODE', 'WILAYAH', ...nama.flatMap((satu) => [`${satu} L`, `${satu} P`, `${satu} JML`])],
    ...desa.map((wilayah, i) => [...wilayah, ...(angka[i] ?? []).map(String)]),
    ['', 'JUMLAH', ...total.map(String)],
  ];
  return { id, tabel, benar: new Map(desa.map(([kode], i) => [kode, angka[i] ?? []])) };
}

const ubahTabel: readonly ((tabel: readonly Baris[], acak: Acak) => readonly Baris[])[] = [
  (tabel) => tabel,
  (tabel, acak) => tabel.toSpliced(acak.bulat(tabel.length), 1),
  (tabel, acak) => tabel.toSpliced(acak.bulat(tabel.length), 0, acak.pilih(tabel)),
  (tabel, acak) => tabel.toSpliced(acak.bulat(tabel.length), 0, ['', 'CATATAN']),
  (tabel, acak) => perKolom(tabel, acak, (sel, i) => sel.toSpliced(i, 1)),
  (tabel, acak) => perKolom(tabel, acak, (sel, i) => sel.toSpliced(i, 0, sel[i] ?? '')),
  (tabel, acak) => perKolom(tabel, acak, (sel, i) => [...sel, ...sel.slice(i)]),
  (tabel, acak) => perBaris(tabel, acak, (sel, i) => sel.toSpliced(i, 0, String(acak.bulat(99)))),
  (tabel, acak) => perBaris(tabel, acak, (sel, i) => sel.toSpliced(i, 1)),
  (tabel, acak) => perBaris(tabel, acak, (sel, i) => geser(sel, i, '0')),
  (tabel, acak) => perBaris(tabel, acak, (sel, i) => sel.with(i, String(acak.bulat(3000)))),
  (tabel, acak) => perBaris(tabel, acak, (sel, i) => sel.with(i, acak.pilih(isiAneh))),
  (tabel) => tabel.map((sel, i) => (i === 0 ? sel : sel.map(beriRibuan))),
  (tabel) => tabel.map((sel) => sel.map((teks) => ` ${teks}\u00a0`)),
  (tabel) => [...tabel, [''], ...tabel],
  (tabel) => [['DATA KEPENDUDUKAN'], [''], ...tabel],
];

const isiAneh = ['', '-', '…', '#REF!', '1.234', '12,5', '1E+05', '-7', 'x', '6305010101900001'];

function perKolom(
  tabel: readonly Baris[],
  acak: Acak,
  ubah: (sel: Baris, i: number) => Baris,
): readonly Baris[] {
  const i = acak.bulat(tabel[0]?.length ?? 1);
  return tabel.map((sel) => ubah(sel, i));
}

function perBaris(
  tabel: readonly Baris[],
  acak: Acak,
  ubah: (sel: Baris, i: number) => Baris,
): readonly Baris[] {
  const [baris, kolom] = [acak.bulat(tabel.length), acak.bulat(tabel[0]?.length ?? 1)];
  return tabel.map((sel, k) => (k === baris ? ubah(sel, kolom) : sel));
}

function geser(sel: Baris, i: number, isi: string): Baris {
  return sel.toSpliced(i, 0, isi).slice(0, sel.length);
}

function beriRibuan(teks: string): string {
  return /^\d{4}$/.test(teks) ? `${teks.slice(0, 1)}.${teks.slice(1)}` : teks;
}

const huruf = [',', ';', '.', '0', '9', '"', '\n', '\t', ' ', '-', 'E', 'L', 'P', '\u0000', 'é'];

const ubahTeks: readonly ((teks: string, acak: Acak) => string)[] = [
  (teks) => teks,
  (teks) => teks,
  (teks, acak) => sisip(teks, acak, 1, ''),
  (teks, acak) => sisip(teks, acak, 0, acak.pilih(huruf)),
  (teks, acak) => sisip(teks, acak, 1, acak.pilih(huruf)),
  (teks, acak) => teks.slice(0, acak.bulat(teks.length)),
  (teks) => teks.replaceAll('\n', '\r\n'),
  (teks) => teks.replaceAll('\n', '\r'),
];

function sisip(teks: string, acak: Acak, hapus: number, isi: string): string {
  const i = acak.bulat(teks.length);
  return teks.slice(0, i) + isi + teks.slice(i + hapus);
}

const tulisByte: readonly ((teks: string) => Uint8Array)[] = [
  (teks) => Buffer.from(teks),
  (teks) => Buffer.from(`\uFEFF${teks}`),
  (teks) => Buffer.from(teks, 'utf16le'),
  (teks) => Buffer.from(`\uFEFF${teks}`, 'utf16le').swap16(),
  (teks) => Buffer.from(teks, 'latin1'),
];

type Akhir = 'terbaca' | 'ditolak' | { readonly salah: string };

/** How reading one mutation ends. */
function coba(benih: number): Akhir {
  const acak = createAcak(benih);
  const { id, tabel, benar } = buatContoh(acak);
  const diubah = acak.pilih(ubahTabel)(tabel, acak);
  const tanda = acak.pilih([',', ';', '\t', '|']);
  const asli = `${diubah.map((sel) => sel.join(tanda)).join('\n')}\n`;
  const teks = acak.pilih(ubahTeks)(asli, acak);
  const { nilai, temuan } = readExport(
    decodeTeks(acak.pilih(tulisByte)(teks)),
    'x.csv',
    kabupatenKecil,
  );
  const galat = temuan.filter(({ tingkat }) => tingkat === 'galat');
  const uraian = (apa: string) => ({ salah: `seed ${String(benih)}: ${apa}\n${teks}` });
  if (galat.some(({ pesan, obat }) => pesan.trim() === '' || (obat ?? pesan) === '')) {
    return uraian('a galat says nothing');
  }
  if (galat.length > 0) return 'ditolak';
  if (!nilai) return uraian('neither figures nor a reason');
  if (nilai.def.id !== id) return uraian(`taken for ${nilai.def.id}`);
  const salah = nilai.baris.find(({ kode, nilai: angka }) =>
    angka.some((satu, i) => !Number.isNaN(satu) && satu !== benar.get(kode)?.[i]),
  );
  return salah ? uraian(`${salah.kode} has other figures`) : 'terbaca';
}

describe('mutated exports', () => {
  it('end in the right figures or a named refusal', { timeout: 600_000 }, () => {
    const salah: string[] = [];
    let terbaca = 0;
    for (let benih = 1; benih <= banyak && salah.length < 5; benih += 1) {
      const satu = coba(benih);
      if (satu === 'terbaca') terbaca += 1;
      else if (satu !== 'ditolak') salah.push(satu.salah);
    }
    expect(salah).toEqual([]);
    // A reader that refuses everything would pass as well.
    expect(terbaca).toBeGreaterThan(banyak / 8);
  });
});

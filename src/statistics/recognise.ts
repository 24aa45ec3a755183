import { daftarDataset } from './datasets/index.ts';
import { kolomPribadi, kolomWilayah, rapikanKepala } from './kepala.ts';
import type { DatasetDef, JenisKelamin, Kolom } from './model.ts';
import { berisiNik } from './sel.ts';

/** Rows that may stand above the header: titles, period, blank lines. */
export const batasBarisKepala = 10;

export interface TabelDikenal {
  readonly def: DatasetDef;
  /** Index of the header in the rows given, from 0. */
  readonly barisKepala: number;
  /** One entry for each header cell. */
  readonly kolom: readonly Kolom[];
}

/** Why a table is not read. */
export interface TabelDitolak {
  readonly aturan:
    'tabel-tidak-dikenal' | 'tabel-rancu' | 'data-pribadi' | 'tanpa-kode' | 'kode-bps';
  readonly alasan: string;
  readonly obat: string;
}

/**
 * Which dataset a table holds, from the header within its first rows. Exactly one dataset must find all
 * its columns once, and no column may be left over; anything less is refused with its reason.
 */
export function kenaliTabel(baris: readonly (readonly string[])[]): TabelDikenal | TabelDitolak {
  const atas = baris.slice(0, batasBarisKepala);
  for (const [i, sel] of atas.entries()) {
    const hasil = kenaliBaris(sel, i);
    if (hasil) return hasil;
  }
  return tolakTerdekat(atas);
}

/** The dataset whose header this row is, a refusal that needs no further row, or undefined. */
export function kenaliBaris(
  sel: readonly string[],
  nomor: number,
): TabelDikenal | TabelDitolak | undefined {
  const kepala = sel.map(rapikanKepala);
  const pribadi = kepala.filter(kolomPribadi);
  if (pribadi.length > 0) return tolakPribadi(`kolom ${sebutkan(pribadi)}`);
  if (kepala.filter((teks) => /[A-Z]/.test(teks)).length < 3) return undefined;
  const cocok = daftarDataset
    .filter((def) => kepala.every((teks) => def.kenali(teks) !== undefined))
    .map((def) => cocokkan(def, kepala))
    .filter((satu) => satu.kurang.length === 0 && satu.ganda.length === 0);
  const [pertama] = cocok;
  if (!pertama) return undefined;
  if (cocok.length > 1) return tolakRancu(cocok.map(({ def }) => def));
  return berkode(pertama.kolom)
    ? { def: pertama.def, barisKepala: nomor, kolom: pertama.kolom }
    : tolakTanpaKode(pertama.def);
}

interface Kecocokan {
  readonly def: DatasetDef;
  readonly kolom: readonly Kolom[];
  /** Value columns found. */
  readonly dikenal: number;
  readonly kurang: readonly string[];
  readonly lebih: readonly string[];
  readonly ganda: readonly string[];
}

function cocokkan(def: DatasetDef, kepala: readonly string[]): Kecocokan {
  const kolom: Kolom[] = [];
  const lebih: string[] = [];
  const ganda: string[] = [];
  const ada = new Set<string>();
  for (const teks of kepala) {
    const satu = def.kenali(teks);
    kolom.push(satu ?? { jenis: 'turunan' });
    if (!satu) lebih.push(teks);
    else if (hanyaSekali(satu)) {
      const kunci = kunciKolom(satu);
      if (ada.has(kunci)) ganda.push(teks);
      ada.add(kunci);
    }
  }
  const dikenal = kolom.filter(({ jenis }) => jenis === 'nilai').length;
  return {
    def,
    kolom,
    dikenal,
    kurang: dikenal === 0 ? ['semua'] : kurang(def, ada),
    lebih,
    ganda,
  };
}

/** Names and running numbers may repeat; a figure or a part of a code that stands twice leaves open which one counts. */
function hanyaSekali(kolom: Kolom): boolean {
  if (kolom.jenis === 'nilai') return true;
  return kolom.jenis === 'wilayah' && /^(?:no-|kode)/.test(kolom.bagian);
}

function kunciKolom(kolom: Kolom): string {
  if (kolom.jenis === 'nilai') return `${String(kolom.kategori)} ${kolom.jk}`;
  return kolom.jenis === 'wilayah' ? kolom.bagian : kolom.jenis;
}

function kurang(def: DatasetDef, ada: ReadonlySet<string>): readonly string[] {
  const jk: readonly (JenisKelamin | 'JML')[] = def.berkolomJumlah ? ['L', 'P', 'JML'] : ['L', 'P'];
  return def.kategori.flatMap(({ label }, k) =>
    jk.filter((satu) => !ada.has(`${String(k)} ${satu}`)).map((satu) => `${label} ${satu}`),
  );
}

function berkode(kolom: readonly Kolom[]): boolean {
  const bagian = new Set(kolom.map((satu) => (satu.jenis === 'wilayah' ? satu.bagian : undefined)));
  return (
    bagian.has('kode') ||
    (['no-prop', 'no-kab', 'no-kec', 'no-kel'] as const).every((satu) => bagian.has(satu))
  );
}

function tolakTerdekat(atas: readonly (readonly string[])[]): TabelDitolak {
  if (atas.some((sel) => sel.some(berisiNik))) return tolakPribadi('sel 16 angka seperti NIK');
  const kepala = atas.map((sel) => sel.map(rapikanKepala));
  const semua = kepala.flatMap((satu) => daftarDataset.map((def) => cocokkan(def, satu)));
  const terdekat = semua.reduce<Kecocokan | undefined>(
    (a, b) => (a && nilaiDekat(a) >= nilaiDekat(b) ? a : b),
    undefined,
  );
  if (kepala.flat().some((teks) => teks.startsWith('BPS KODE'))) return tolakBps;
  if (terdekat && terdekat.dikenal >= 2) return tolakTakLengkap(terdekat);
  // A row that does not name a region may be anything, even people: its words are not repeated.
  const berwilayah = kepala.find((satu) => satu.filter((teks) => kolomWilayah(teks)).length >= 2);
  return berwilayah ? tolakBerwilayah(berwilayah) : tolakAsing;
}

function nilaiDekat({ def, dikenal, lebih }: Kecocokan): number {
  return dikenal / (def.kategori.length * 2) - lebih.length / 1000;
}

function tolakTakLengkap({ def, kurang: hilang, lebih, ganda }: Kecocokan): TabelDitolak {
  const sebab = [
    ...(hilang.length > 0 ? [`kolom ${sebutkan(hilang)} tidak ada`] : []),
    ...(lebih.length > 0 ? [`kolom ${sebutkan(lebih)} tidak dikenal`] : []),
    ...(ganda.length > 0 ? [`kolom ${sebutkan(ganda)} berulang`] : []),
  ];
  return {
    aturan: 'tabel-tidak-dikenal',
    alasan: `Tabel ini paling dekat dengan "${def.judul}", tetapi ${sebab.join(' dan ')}.`,
    obat: 'Ekspor ulang lembarnya lengkap dengan semua kolom aslinya, atau keluarkan berkas ini dari folder rilis bila isinya tabel lain.',
  };
}

/** A few names in full, the rest as a number. */
function sebutkan(nama: readonly string[]): string {
  const tampil = nama.slice(0, 4).map((satu) => `"${satu.slice(0, 40)}"`);
  const sisa = nama.length - tampil.length;
  return `${tampil.join(', ')}${sisa > 0 ? ` dan ${String(sisa)} lainnya` : ''}`;
}

const obatAsing = `Berkas rilis memuat salah satu dari: ${daftarDataset.map(({ id }) => id).join(', ')}; keluarkan berkas lain dari foldernya.`;

function tolakBerwilayah(kepala: readonly string[]): TabelDitolak {
  const asing = kepala.filter((teks) => teks !== '' && !kolomWilayah(teks));
  return {
    aturan: 'tabel-tidak-dikenal',
    alasan: `Kolom ${sebutkan(asing)} tidak termasuk tabel yang dikenal.`,
    obat: obatAsing,
  };
}

const tolakAsing: TabelDitolak = {
  aturan: 'tabel-tidak-dikenal',
  alasan: `Tidak ada baris judul kolom yang dikenal dalam ${String(batasBarisKepala)} baris pertama.`,
  obat: obatAsing,
};

const tolakBps: TabelDitolak = {
  aturan: 'kode-bps',
  alasan: 'Tabel ini memakai kode wilayah BPS, yang berbeda dari kode Kemendagri.',
  obat: 'Pakai ekspor dengan kode Kemendagri, misalnya dari DKB.',
};

function tolakPribadi(isi: string): TabelDitolak {
  return {
    aturan: 'data-pribadi',
    alasan: `Tabel ini berisi data perseorangan: ${isi}.`,
    obat: 'Hapus berkas ini dari folder data; yang diterbitkan hanya data agregat.',
  };
}

function tolakRancu(def: readonly DatasetDef[]): TabelDitolak {
  return {
    aturan: 'tabel-rancu',
    alasan: `Judul kolomnya cocok dengan lebih dari satu jenis tabel: ${def.map(({ judul }) => `"${judul}"`).join(', ')}.`,
    obat: 'Pakai ekspor dengan judul kolom asli DKB, yang membedakan keduanya.',
  };
}

function tolakTanpaKode(def: DatasetDef): TabelDitolak {
  return {
    aturan: 'tanpa-kode',
    alasan: `Tabel "${def.judul}" ini tidak punya kolom kode wilayah; nama desa tidak cukup karena ada yang kembar.`,
    obat: 'Pakai ekspor yang memuat KODE, atau NO_PROP, NO_KAB, NO_KEC, dan NO_KEL.',
  };
}

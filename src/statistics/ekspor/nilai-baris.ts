import { selKosong, selRusak, type PembacaAngka } from './angka.ts';
import type { BarisTeks } from './baris-teks.ts';
import { createPemeriksaHitungan } from './hitungan-baris.ts';
import { sebutKolom, type Kumpulan } from './kumpulan.ts';
import type { TempatBaris } from './matriks.ts';
import { createPenulisPolos } from './nilai-polos.ts';
import type { PetaKolom } from './peta-kolom.ts';

export interface PembacaNilai {
  /** Writes the figures of a row to its place; false, with findings, when one cannot be read or a sum is wrong. */
  readonly baca: (sel: readonly string[], nomor: number, tujuan: TempatBaris) => boolean;
  /** Writes a row of digits alone in which L and P make JML; false, without a finding, for any other. */
  readonly tulisPolos: (baris: BarisTeks, tujuan: TempatBaris) => boolean;
  /** Checks what such a row says beside its figures; false, with findings, when a sum is wrong. */
  readonly periksaPolos: (baris: BarisTeks, nomor: number, tujuan: TempatBaris) => boolean;
  readonly selesai: () => void;
}

/** Reads the figures of rows of the wide form and checks each sum against its parts. */
export function createPembacaNilai(
  peta: PetaKolom,
  angka: PembacaAngka,
  kumpulan: Kumpulan,
): PembacaNilai {
  const { nilai: letak, kepala, def } = peta;
  const hitungan = createPemeriksaHitungan(peta, angka, kumpulan);
  const bolehNol = def.kategori.map(({ opsional }) => opsional === 'nol');
  const terjauh = Math.max(...letak);
  const kolomAda = letak.filter((kolom) => kolom >= 0);
  const tulisPolos = createPenulisPolos(peta);

  const ambil = (sel: readonly string[], i: number, nomor: number): number => {
    const kolom = letak[i] ?? -1;
    return kolom < 0 ? Number.NaN : angka.baca(sel[kolom] ?? '', kolom, nomor);
  };
  const bacaKategori = (
    { blok, awal }: TempatBaris,
    k: number,
    sel: readonly string[],
    nomor: number,
  ): boolean => {
    const i = 3 * k;
    const l = ambil(sel, i, nomor);
    const p = ambil(sel, i + 1, nomor);
    const j = ambil(sel, i + 2, nomor);
    if (l >= 0 && p >= 0 && (j === l + p || Number.isNaN(j))) {
      blok[awal + i] = l;
      blok[awal + i + 1] = p;
      blok[awal + i + 2] = l + p;
      return true;
    }
    const tiga = lengkapi({ k, l, p, j, nomor });
    if (tiga) blok.set(tiga, awal + i);
    return tiga !== undefined;
  };

  /** The rarer rows: cells that are empty, unreadable, not at hand, or do not add up. */
  const lengkapi = (isi: Tiga): readonly [number, number, number] | undefined => {
    const { k, l, p, j, nomor } = isi;
    if (l === selRusak || p === selRusak || j === selRusak) return undefined;
    const i = 3 * k;
    const pasangan = (letak[i] ?? -1) >= 0;
    const ada = (letak[i + 2] ?? -1) >= 0;
    if (!pasangan && !ada) {
      const kosong = bolehNol[k] === true ? 0 : Number.NaN;
      return [kosong, kosong, kosong];
    }
    const kosong = [l, p, j].flatMap((satu, jk) =>
      satu === selKosong ? [letak[i + jk] ?? -1] : [],
    );
    const [lBaik, pBaik] = pasangan ? nolYangPasti(l, p, j) : [Number.NaN, Number.NaN];
    const jBaik = j === selKosong && pasangan ? lBaik + pBaik : j;
    if (
      lBaik === selKosong ||
      pBaik === selKosong ||
      jBaik === selKosong ||
      (kosong.length > 0 && Number.isNaN(jBaik))
    ) {
      for (const kolom of kosong) angka.kosong(kolom, nomor);
      return undefined;
    }
    if (pasangan && ada && lBaik + pBaik !== jBaik && !Number.isNaN(lBaik + pBaik + jBaik)) {
      laporkanJumlah(nomor, {
        kumpulan,
        kolom: kepala[letak[i + 2] ?? -1] ?? '',
        j: jBaik,
        l: lBaik,
        p: pBaik,
      });
      return undefined;
    }
    return [lBaik, pBaik, ada ? jBaik : lBaik + pBaik];
  };

  return {
    baca: (sel, nomor, tujuan) => {
      if (sel.length !== kepala.length && !lebarCocok(sel, nomor, { kepala, terjauh, kumpulan })) {
        return false;
      }
      if (letak.every((kolom) => kolom < 0 || (sel[kolom] ?? '').trim() === '')) {
        laporkanKosong(kumpulan, nomor);
        return false;
      }
      let baik = true;
      for (let k = 0; k < def.kategori.length; k += 1) {
        if (!bacaKategori(tujuan, k, sel, nomor)) baik = false;
      }
      return baik && hitungan.periksa((kolom) => sel[kolom] ?? '', nomor, tujuan);
    },
    tulisPolos: ({ angka: terbaca }, tujuan) => tulisPolos(terbaca, tujuan),
    periksaPolos: ({ angka: terbaca, sel }, nomor, tujuan) => {
      angka.sebaris?.(terbaca, kolomAda, nomor);
      return hitungan.periksa(sel, nomor, tujuan);
    },
    selesai: hitungan.selesai,
  };
}

interface Tiga {
  readonly k: number;
  readonly l: number;
  readonly p: number;
  readonly j: number;
  readonly nomor: number;
}

/** An empty cell is 0 when the sum of its row says so, and stays empty otherwise: nothing else can tell. */
function nolYangPasti(l: number, p: number, j: number): readonly [number, number] {
  if (l === selKosong && p === selKosong) return j === 0 ? [0, 0] : [l, p];
  if (l === selKosong) return p === j ? [0, p] : [l, p];
  if (p === selKosong) return l === j ? [l, 0] : [l, p];
  return [l, p];
}

/** Cells beyond the header must be blank, and the last columns must not be missing. */
function lebarCocok(
  sel: readonly string[],
  baris: number,
  {
    kepala,
    terjauh,
    kumpulan,
  }: {
    readonly kepala: readonly string[];
    readonly terjauh: number;
    readonly kumpulan: Kumpulan;
  },
): boolean {
  const lebih = sel.slice(kepala.length).some((teks) => teks.trim() !== '');
  if (sel.length > terjauh && !lebih) return true;
  kumpulan.tambah({
    aturan: 'banyak-kolom',
    tingkat: 'galat',
    baris,
    pesan: `Baris ini berisi ${String(sel.length)} sel, padahal judulnya ${String(kepala.length)} kolom`,
    obat: 'Periksa pemisah kolom dan tanda kutip pada baris ini, atau ekspor ulang berkasnya',
  });
  return false;
}

function laporkanKosong(kumpulan: Kumpulan, baris: number): void {
  kumpulan.tambah({
    aturan: 'baris-tanpa-angka',
    tingkat: 'galat',
    baris,
    pesan: 'Baris ini berkode wilayah tetapi semua angkanya kosong',
    obat: 'Isi angkanya dari ekspor asal; 0 bila memang tidak ada',
  });
}

function laporkanJumlah(
  baris: number,
  {
    kumpulan,
    kolom,
    j,
    l,
    p,
  }: {
    readonly kumpulan: Kumpulan;
    readonly kolom: string;
    readonly j: number;
    readonly l: number;
    readonly p: number;
  },
): void {
  kumpulan.tambah({
    aturan: 'jumlah-l-p',
    tingkat: 'galat',
    baris,
    kolom,
    pesan: `Kolom ${sebutKolom(kolom)} berisi ${String(j)}, padahal laki-laki ${String(l)} ditambah perempuan ${String(p)} adalah ${String(l + p)}`,
    obat: 'Periksa ketiga angkanya di buku kerja asal, lalu ekspor ulang',
  });
}

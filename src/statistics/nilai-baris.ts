import { sebutKolom, type Kumpulan } from './kumpulan.ts';
import type { PetaKolom } from './peta-kolom.ts';
import { bacaSel, bilanganPolos, uraiMasalah, type MasalahSel } from './sel.ts';

export interface PembacaNilai {
  /** The figures of a row, L and P side by side; undefined, with findings, when one cannot be read or a sum is wrong. */
  readonly baca: (sel: readonly string[], nomor: number) => number[] | undefined;
  /** One figure, or undefined when the cell is no number; nothing is reported. */
  readonly tanpaCatatan: (teks: string | undefined) => number | undefined;
  /** Reports what shows only over a whole column. */
  readonly selesai: () => void;
}

/** Reads the figures of rows and checks each sum against its parts. */
export function createPembacaNilai(peta: PetaKolom, kumpulan: Kumpulan): PembacaNilai {
  const ribuan = createPemeriksaRibuan(peta, kumpulan);
  const { nilai: letakNilai, jumlah: letakJumlah, kepala } = peta;

  const bacaSatu = (sel: readonly string[], letak: number, nomor: number): number => {
    const teks = sel[letak] ?? '';
    const polos = bilanganPolos(teks);
    if (polos >= 0) {
      if (polos >= 1000) ribuan.polos(letak, nomor);
      return polos;
    }
    const hasil = bacaSel(teks);
    if ('masalah' in hasil) {
      laporkanSel(hasil.masalah, teks, nomor, { kumpulan, kolom: kepala[letak] ?? '' });
      return Number.NaN;
    }
    if (hasil.ribuan) ribuan.berpemisah(letak, nomor, hasil.ribuan);
    else if (hasil.nilai >= 1000) ribuan.polos(letak, nomor);
    return hasil.nilai;
  };

  const periksaJumlah = (
    sel: readonly string[],
    nomor: number,
    nilai: readonly number[],
  ): boolean => {
    let cocok = true;
    for (let k = 0; k < letakJumlah.length; k += 1) {
      const letak = letakJumlah[k] ?? -1;
      if (letak < 0) continue;
      const tertulis = bacaSatu(sel, letak, nomor);
      const [l = 0, p = 0] = [nilai[2 * k], nilai[2 * k + 1]];
      if (tertulis === l + p) continue;
      cocok = false;
      if (Number.isNaN(tertulis) || Number.isNaN(l + p)) continue;
      laporkanJumlah(nomor, { kumpulan, kolom: kepala[letak] ?? '', tertulis, l, p });
    }
    return cocok;
  };

  return {
    baca: (sel, nomor) => {
      if (sel.length !== kepala.length && !lebarCocok(sel, nomor, { peta, kumpulan })) {
        return undefined;
      }
      if (letakNilai.every((letak) => (sel[letak] ?? '').trim() === '')) {
        laporkanKosong(kumpulan, nomor);
        return undefined;
      }
      const nilai = new Array<number>(letakNilai.length);
      let baik = true;
      for (let i = 0; i < letakNilai.length; i += 1) {
        const angka = bacaSatu(sel, letakNilai[i] ?? -1, nomor);
        nilai[i] = angka;
        if (Number.isNaN(angka)) baik = false;
      }
      return periksaJumlah(sel, nomor, nilai) && baik ? nilai : undefined;
    },
    tanpaCatatan: (teks) => {
      const hasil = bacaSel(teks ?? '');
      return 'nilai' in hasil ? hasil.nilai : undefined;
    },
    selesai: ribuan.selesai,
  };
}

/** Cells beyond the header must be blank, and the last columns must not be missing. */
function lebarCocok(
  sel: readonly string[],
  baris: number,
  {
    peta: { kepala, nilai, jumlah },
    kumpulan,
  }: { readonly peta: PetaKolom; readonly kumpulan: Kumpulan },
): boolean {
  const kurang = sel.length <= Math.max(...nilai, ...jumlah);
  const lebih = sel.slice(kepala.length).some((teks) => teks.trim() !== '');
  if (!kurang && !lebih) return true;
  kumpulan.tambah({
    aturan: 'banyak-kolom',
    tingkat: 'galat',
    baris,
    pesan: `Baris ini berisi ${String(sel.length)} sel, padahal judulnya ${String(kepala.length)} kolom.`,
    obat: 'Periksa pemisah kolom dan tanda kutip pada baris ini, atau ekspor ulang berkasnya.',
  });
  return false;
}

function laporkanSel(
  masalah: MasalahSel,
  teks: string,
  baris: number,
  { kumpulan, kolom }: { readonly kumpulan: Kumpulan; readonly kolom: string },
): void {
  const aturan = masalah === 'pribadi' ? 'data-pribadi' : 'bilangan-salah';
  kumpulan.tambah({
    aturan,
    tingkat: 'galat',
    baris,
    kolom,
    ...uraiMasalah(masalah, teks, sebutKolom(kolom)),
  });
}

function laporkanKosong(kumpulan: Kumpulan, baris: number): void {
  kumpulan.tambah({
    aturan: 'baris-tanpa-angka',
    tingkat: 'galat',
    baris,
    pesan: 'Baris ini berkode desa tetapi semua angkanya kosong.',
    obat: 'Isi angkanya dari ekspor asal; 0 bila memang tidak ada.',
  });
}

function laporkanJumlah(
  baris: number,
  isi: {
    readonly kumpulan: Kumpulan;
    readonly kolom: string;
    readonly tertulis: number;
    readonly l: number;
    readonly p: number;
  },
): void {
  const { kumpulan, kolom, tertulis, l, p } = isi;
  kumpulan.tambah({
    aturan: 'jumlah-l-p',
    tingkat: 'galat',
    baris,
    kolom,
    pesan: `Kolom ${sebutKolom(kolom)} berisi ${String(tertulis)}, padahal laki-laki ${String(l)} ditambah perempuan ${String(p)} adalah ${String(l + p)}.`,
    obat: 'Periksa ketiga angkanya di buku kerja asal, lalu ekspor ulang.',
  });
}

/**
 * One file writes its thousands in one way: a column with both 1.234 and 1234, or a file with both
 * 1.234 and 1,234, has been through a spreadsheet that read some of them as fractions.
 */
function createPemeriksaRibuan({ kepala }: PetaKolom, kumpulan: Kumpulan) {
  const polos = new Map<number, number>();
  const berpemisah = new Map<number, number>();
  const tanda = new Map<'.' | ',', number>();
  const tambah = (baris: number, pesan: string, kolom?: string): void => {
    kumpulan.tambah({
      aturan: 'pemisah-ribuan',
      tingkat: 'galat',
      baris,
      ...(kolom === undefined ? {} : { kolom }),
      pesan,
      obat: 'Ekspor ulang tanpa pemisah ribuan.',
    });
  };
  return {
    polos: (letak: number, nomor: number): void => {
      if (!polos.has(letak)) polos.set(letak, nomor);
    },
    berpemisah: (letak: number, nomor: number, satu: '.' | ','): void => {
      if (!berpemisah.has(letak)) berpemisah.set(letak, nomor);
      if (!tanda.has(satu)) tanda.set(satu, nomor);
    },
    selesai: (): void => {
      const [titik, koma] = [tanda.get('.'), tanda.get(',')];
      if (titik !== undefined && koma !== undefined) {
        tambah(
          Math.max(titik, koma),
          'Pemisah ribuan berkas ini kadang titik, kadang koma, sehingga angkanya tidak pasti.',
        );
      }
      for (const [letak, nomor] of berpemisah) {
        const lain = polos.get(letak);
        if (lain === undefined) continue;
        tambah(
          nomor,
          `Kolom ${sebutKolom(kepala[letak] ?? '')} menulis ribuan dengan pemisah pada baris ini, tetapi tanpa pemisah pada baris ${String(lain)}.`,
          kepala[letak] ?? '',
        );
      }
    },
  };
}

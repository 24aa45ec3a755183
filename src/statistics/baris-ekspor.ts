import { createPemeriksaJumlah } from './baris-jumlah.ts';
import { createPembacaKode, type SebabKode } from './kode-baris.ts';
import type { Kumpulan } from './kumpulan.ts';
import type { BarisDesa, Dataset, Kabupaten } from './model.ts';
import { createPembacaNilai } from './nilai-baris.ts';
import type { PetaKolom } from './peta-kolom.ts';
import { berisiNik } from './sel.ts';
import { createPembandingNama } from './nama-desa.ts';

export interface PembacaBaris {
  /** Takes the next row under the header; `nomor` counts from 1 as a spreadsheet does. */
  readonly baca: (sel: readonly string[], nomor: number) => void;
  readonly selesai: () => Omit<Dataset, 'berkas'>;
}

/** Reads the rows under a recognised header, one at a time. */
export function createPembacaBaris(
  peta: PetaKolom,
  kabupaten: Kabupaten,
  kumpulan: Kumpulan,
): PembacaBaris {
  const bacaKode = createPembacaKode(kabupaten, peta);
  const pembacaNilai = createPembacaNilai(peta, kumpulan);
  const jumlah = createPemeriksaJumlah(peta, kumpulan, pembacaNilai.tanpaCatatan);
  const nama = createPembandingNama(kabupaten, kumpulan);
  const desa = new Map<string, BarisDesa>();
  const takTerbaca = new Set<string>();

  const bacaDesa = (kode: string, sel: readonly string[], barisBerkas: number): void => {
    const lama = desa.get(kode);
    if (lama) {
      laporkanGanda(kumpulan, barisBerkas, { kode, pertama: lama.barisBerkas });
      return;
    }
    const nilai = pembacaNilai.baca(sel, barisBerkas);
    if (!nilai) {
      takTerbaca.add(kode);
      return;
    }
    const baris = { kode, barisBerkas, nilai };
    desa.set(kode, baris);
    jumlah.catat(baris);
    nama.bandingkan(kode, sel[peta.wilayah.nama]);
  };

  return {
    baca: (sel, nomor) => {
      if (periksaLabel(sel, nomor, { peta, kumpulan })) return;
      const kode = bacaKode(sel);
      if (kode.jenis === 'desa') bacaDesa(kode.kode, sel, nomor);
      else if (kode.jenis === 'tanpa') {
        bacaTanpaKode(sel, nomor, { peta, kumpulan, periksa: jumlah.periksa });
      } else if (kode.jenis !== 'salah') jumlah.periksa(sel, nomor, kode);
      else if (!ulanganKepala(sel, peta)) laporkanKode(kumpulan, nomor, kode.sebab);
    },
    selesai: () => {
      pembacaNilai.selesai();
      jumlah.selesai();
      nama.selesai();
      const baris = [...desa.values()].sort((a, b) => (a.kode < b.kode ? -1 : 1));
      return { def: peta.def, baris, ...(takTerbaca.size > 0 && { takTerbaca }) };
    },
  };
}

/** True, and reported, when a cell beside the figures holds what identifies a person. */
function periksaLabel(
  sel: readonly string[],
  baris: number,
  { peta, kumpulan }: { readonly peta: PetaKolom; readonly kumpulan: Kumpulan },
): boolean {
  const letak = peta.lain.find((i) => berisiNik(sel[i] ?? ''));
  if (letak === undefined) return false;
  kumpulan.tambah({
    aturan: 'data-pribadi',
    tingkat: 'galat',
    baris,
    kolom: peta.kepala[letak] ?? '',
    pesan: 'Sel ini berisi 16 angka berurutan seperti NIK atau nomor KK.',
    obat: 'Hapus data perseorangan dari berkas; yang diterbitkan hanya data agregat.',
  });
  return true;
}

const labelJumlah = /^(?:GRAND )?(?:JUMLAH|TOTAL|JML)\b/i;

/** A row without a code is a total when it says so or says nothing but figures; with other words and figures it has lost its code. */
function bacaTanpaKode(
  sel: readonly string[],
  nomor: number,
  {
    peta,
    kumpulan,
    periksa,
  }: {
    readonly peta: PetaKolom;
    readonly kumpulan: Kumpulan;
    readonly periksa: (sel: readonly string[], nomor: number) => void;
  },
): void {
  if (sel.every((teks) => teks.trim() === '')) return;
  const berisi = [...peta.nilai, ...peta.jumlah, ...peta.tanpaJudul].some((letak) =>
    /\d/.test(sel[letak] ?? ''),
  );
  if (!berisi) return;
  const label = peta.label.map((letak) => (sel[letak] ?? '').trim()).filter((teks) => teks !== '');
  const lain = sel.some((teks) => labelJumlah.test(teks.trim()));
  if (label.length === 0 || lain) {
    periksa(sel, nomor);
    return;
  }
  kumpulan.tambah({
    aturan: 'kode-kosong',
    tingkat: 'galat',
    baris: nomor,
    pesan: 'Baris ini berisi angka tetapi tidak berkode wilayah, dan bukan baris jumlah.',
    obat: 'Isi kode desanya, atau tulis JUMLAH pada kolom nama bila ini baris jumlah.',
  });
}

/** A header repeated further down, or a row that numbers the columns under it. */
function ulanganKepala(sel: readonly string[], { kepala }: PetaKolom): boolean {
  const terisi = sel.flatMap((teks, i) => (teks.trim() === '' ? [] : [{ teks: teks.trim(), i }]));
  return (
    terisi.every(({ teks, i }) => teks === (kepala[i] ?? '').trim()) ||
    terisi.every(({ teks, i }) => teks.replaceAll(/[()]/g, '') === String(i + 1))
  );
}

function laporkanGanda(
  kumpulan: Kumpulan,
  baris: number,
  { kode, pertama }: { readonly kode: string; readonly pertama: number },
): void {
  kumpulan.tambah({
    aturan: 'desa-ganda',
    tingkat: 'galat',
    baris,
    pesan: `Desa ${kode} sudah ada pada baris ${String(pertama)}.`,
    obat: 'Hapus salah satu barisnya, atau betulkan kodenya.',
  });
}

const sebabKode: Readonly<
  Record<SebabKode, { readonly aturan: string; readonly pesan: string; readonly obat: string }>
> = {
  bentuk: {
    aturan: 'kode-salah',
    pesan:
      'Kode wilayah pada baris ini bukan kode desa Kemendagri (10 angka, misalnya 35.19.01.2001).',
    obat: 'Betulkan kodenya; bila kolomnya berubah menjadi notasi ilmiah, ekspor ulang sebagai teks.',
  },
  bps: {
    aturan: 'kode-bps',
    pesan: 'Kode wilayah pada baris ini berbentuk kode BPS, yang berbeda dari kode Kemendagri.',
    obat: 'Pakai ekspor dengan kode Kemendagri, misalnya dari DKB.',
  },
  'kabupaten-lain': {
    aturan: 'kabupaten-lain',
    pesan: 'Kode wilayah pada baris ini milik kabupaten/kota lain.',
    obat: 'Pindahkan berkasnya ke folder kabupaten yang benar, atau hapus barisnya.',
  },
  'tidak-terdaftar': {
    aturan: 'desa-tidak-terdaftar',
    pesan: 'Kode wilayah pada baris ini tidak ada dalam register Kemendagri.',
    obat: 'Periksa kodenya terhadap keputusan Mendagri tentang kode wilayah yang terbaru.',
  },
};

function laporkanKode(kumpulan: Kumpulan, baris: number, sebab: SebabKode): void {
  kumpulan.tambah({ tingkat: 'galat', baris, ...sebabKode[sebab] });
}

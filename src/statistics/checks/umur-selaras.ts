import type { Finding } from '../../finding/finding.ts';
import type { BarisWilayah } from '../model.ts';
import {
  cariDataset,
  namaBerkas,
  perKecamatan,
  sebutBeberapa,
  type MasukanPeriksa,
  type Pemeriksaan,
} from '../pemeriksaan.ts';

const lebarKelompok = 5;

/**
 * Single ages add up to the five-year bands of the other export, for each sex and desa: a column of
 * ages that slipped keeps its totals and shows only here.
 */
export const umurSelaras: Pemeriksaan = { id: 'umur-selaras', periksa };

function periksa({ kabupaten, daftar }: MasukanPeriksa): readonly Finding[] {
  const kelompok = cariDataset(daftar, 'umur-5-tahunan');
  const tunggal = cariDataset(daftar, 'umur-tunggal');
  if (!kelompok || !tunggal) return [];
  const patokan = new Map(kelompok.baris.map((baris) => [baris.kode, baris]));
  const label = kelompok.def.kategori.map((kategori) => kategori.label);
  const beda = tunggal.baris.flatMap((baris) => {
    const acuan = patokan.get(baris.kode);
    const k = acuan ? kelompokBeda(baris, acuan) : -1;
    return k < 0
      ? []
      : [{ kode: baris.kode, barisBerkas: baris.barisBerkas, umur: label[k] ?? '' }];
  });
  return perKecamatan(kabupaten, beda).map(({ nama, desa }): Finding => {
    const pertama = desa[0]?.barisBerkas;
    return {
      aturan: 'umur-selaras',
      tingkat: 'galat',
      tempat: { berkas: tunggal.berkas, ...(pertama === undefined ? {} : { baris: pertama }) },
      pesan: `Kecamatan ${nama}: umur tunggal ${String(desa.length)} desa tidak berjumlah sama dengan kelompok umurnya: ${sebutBeberapa(desa.map((satu) => `${satu.nama} (${satu.umur} tahun)`))}.`,
      obat: `Periksa apakah kolom umurnya tergeser atau kedua ekspor berbeda tanggal (pembanding: ${namaBerkas(kelompok.berkas)}).`,
    };
  });
}

/** First band that differs, or -1; the last band is open. */
function kelompokBeda(tunggal: BarisWilayah, kelompok: BarisWilayah): number {
  const jumlah = new Array<number>(kelompok.nilai.length).fill(0);
  const terakhir = kelompok.nilai.length / 3 - 1;
  tunggal.nilai.forEach((angka, i) => {
    const k = Math.min(terakhir, Math.floor(i / 3 / lebarKelompok));
    const letak = 3 * k + (i % 3);
    jumlah[letak] = (jumlah[letak] ?? 0) + angka;
  });
  return Math.floor(jumlah.findIndex((angka, i) => angka !== kelompok.nilai[i]) / 3);
}

import { kepadatanPenduduk } from '../../statistics/indicators/kepadatan-penduduk.ts';
import { jumlah } from '../../statistics/agregat.ts';
import { luasWilayah } from '../../statistics/datasets/luas-wilayah.ts';
import { bagian, type KolomHitung, type NilaiBaris } from '../make-tabel.ts';
import { hitungKategori } from './kategori.ts';

const penduduk = 'umur-5-tahunan';
const luasTertulis = hitungKategori(luasWilayah, 'luas');

/** Area in km², its share of the kabupaten, population, and jiwa per km². */
export function kolomLuasKepadatan(): readonly KolomHitung[] {
  return [
    { judul: 'Luas (km²)', format: 'rasio', hitung: luas },
    { judul: 'Persen luas', format: 'persen', hitung: persenLuas },
    { judul: 'Penduduk', format: 'bulat', hitung: (nilai) => jumlah(nilai.dari(penduduk)) },
    {
      judul: 'Kepadatan (jiwa per km²)',
      format: 'rasio',
      indikator: kepadatanPenduduk,
      hitung: kepadatan,
    },
  ];
}

/** No region is without area: a sum of 0 km² is that of no row. */
function luas(nilai: NilaiBaris): number | undefined {
  const km2 = luasTertulis(nilai);
  return km2 === 0 ? undefined : km2;
}

function persenLuas(nilai: NilaiBaris): number | undefined {
  const km2 = luas(nilai);
  const seluruhnya = luasTertulis({ ...nilai, dari: nilai.kabupaten });
  return km2 === undefined ? undefined : bagian(km2, seluruhnya);
}

export function kepadatan(nilai: NilaiBaris): number | undefined {
  const km2 = luas(nilai);
  return km2 === undefined ? undefined : jumlah(nilai.dari(penduduk)) / km2;
}

export const catatanLuas =
  'Persen luas: bagian dari luas kabupaten/kota. Kepadatan: jumlah penduduk dibagi luas wilayah.';

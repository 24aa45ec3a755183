import { mutasi } from '../../statistics/datasets/mutasi.ts';
import { batangKecamatan } from '../batang-kecamatan.ts';
import { hitungKategori } from '../kolom/kategori.ts';

const [lahir, mati, datang, pindah] = [
  hitungKategori(mutasi, 'lahir'),
  hitungKategori(mutasi, 'mati'),
  hitungKategori(mutasi, 'datang'),
  hitungKategori(mutasi, 'pindah'),
];

export const mutasiNetoKecamatan = batangKecamatan(
  {
    id: 'mutasi-neto-kecamatan',
    judul: 'Pertambahan penduduk dari mutasi menurut kecamatan',
    perlu: ['mutasi'],
    tabel: 'mutasi-kecamatan',
  },
  {
    seri: 'Neto',
    satuan: 'jiwa',
    hitung: (n) => lahir(n) - mati(n) + datang(n) - pindah(n),
  },
);

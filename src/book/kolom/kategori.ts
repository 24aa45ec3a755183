import { duaJk, laki, letakKategori, perempuan } from '../../statistics/agregat.ts';
import type { DatasetDef } from '../../statistics/model.ts';
import { bagian, type KolomHitung, type NilaiBaris } from '../make-tabel.ts';

/** How a figure of a row is had from the exports. */
type Hitung = (nilai: NilaiBaris) => number;

/** Both sexes of a category. */
export function hitungKategori(def: DatasetDef, kategori: string): Hitung {
  const letak = letakKategori(def, kategori);
  return (nilai) => duaJk(nilai.dari(def.id), letak);
}

/** Laki-laki, perempuan and both of a category, side by side under one head. */
export function kolomJk(def: DatasetDef, kategori: string, grup: string): readonly KolomHitung[] {
  const letak = letakKategori(def, kategori);
  const kolom = (judul: string, ambil: typeof duaJk): KolomHitung => ({
    judul,
    grup,
    format: 'bulat',
    hitung: (nilai) => ambil(nilai.dari(def.id), letak),
  });
  return [kolom('Laki-laki', laki), kolom('Perempuan', perempuan), kolom('Jumlah', duaJk)];
}

/** A share in persen; a cell without value where there is nobody to be a share of. */
export function kolomPersen(
  pembilang: Hitung,
  penyebut: Hitung,
  kepala: Pick<KolomHitung, 'judul' | 'grup' | 'indikator'> = { judul: 'Persen' },
): KolomHitung {
  return {
    ...kepala,
    format: 'persen',
    hitung: (nilai) => bagian(pembilang(nilai), penyebut(nilai)),
  };
}

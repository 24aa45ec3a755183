import { daftarTabel } from '../../book/tables/index.ts';
import type { DokumenCari } from '../../search/dokumen.ts';
import { comparePeriode, labelPeriode } from '../../statistics/periode.ts';
import { alamatRilis } from '../alamat.ts';
import type { Edisi } from '../edisi.ts';

/** The newest edition of every region; earlier ones are reached from their own page. */
export function newestEdisi(semua: readonly Edisi[]): readonly Edisi[] {
  const perWilayah = Map.groupBy(semua, ({ rilis }) => rilis.kabupaten.kode);
  return [...perWilayah.values()].flatMap((milik) =>
    milik.toSorted((a, b) => comparePeriode(b.rilis.periode, a.rilis.periode)).slice(0, 1),
  );
}

/** The page of an edition. */
export function dokumenRilis({ rilis, bab }: Edisi): DokumenCari {
  const bertabel = bab.filter(({ butir }) => butir.some(({ jenis }) => jenis === 'tabel'));
  return {
    kelompok: 'tabel',
    judul: `${rilis.kabupaten.nama}, ${labelPeriode(rilis.periode)}`,
    alamat: alamatRilis(rilis),
    keterangan: 'Statistik kependudukan, Buku Data Agregat',
    induk: '',
    isi: [bertabel.map(({ judul }) => judul).join(', ')],
  };
}

/** The tables of an edition: their titles, heads and, where these are no regions, the names of their rows. */
export function dokumenTabel(edisi: Edisi): readonly DokumenCari[] {
  const daerah = new Set(
    daftarTabel.filter(({ tingkat }) => tingkat !== 'kabupaten').map(({ id }) => id),
  );
  return edisi.bab
    .flatMap(({ butir }) => butir)
    .filter(({ jenis }) => jenis === 'tabel')
    .map(({ id }) => {
      const { judul, subjudul, kolom, baris } = edisi.tabel(id);
      const kepala = new Set(
        kolom.flatMap((k) => [...(k.grup === undefined ? [] : [k.grup]), k.judul]),
      );
      return {
        kelompok: 'tabel',
        judul,
        alamat: `${alamatRilis(edisi.rilis)}${id}/`,
        keterangan: subjudul,
        induk: '',
        isi: [
          [...kepala].join(', '),
          ...(daerah.has(id) ? [] : [baris.map(({ label }) => label).join(', ')]),
        ],
      };
    });
}

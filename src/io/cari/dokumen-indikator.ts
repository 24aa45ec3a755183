import type { DokumenCari } from '../../search/dokumen.ts';
import { daftarIndikator } from '../../statistics/indicators/index.ts';
import { alamatIndikator } from '../alamat-wilayah.ts';
import type { WilayahKantor } from '../wilayah-portal.ts';

/** The indicators that some office has a figure of, found by name; the others would only stand before what is there. */
export function dokumenIndikator(kantor: readonly WilayahKantor[]): readonly DokumenCari[] {
  return daftarIndikator
    .filter((indikator) =>
      kantor.some(
        ({ hitungan: { kini, kabupaten } }) =>
          kini.angka(indikator, kabupaten.kode).nilai !== undefined,
      ),
    )
    .map(({ id, nama, satuan }) => ({
      kelompok: 'indikator',
      judul: nama,
      alamat: alamatIndikator(id),
      keterangan: `Indikator, ${satuan}`,
      induk: '',
      isi: [],
    }));
}

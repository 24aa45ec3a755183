import type { Bab } from '../../book/outline.ts';
import type { DokumenCari } from '../../search/dokumen.ts';
import { labelPeriode } from '../../statistics/periode.ts';
import { alamatBukuWeb } from '../alamat.ts';
import { alamatBab, alamatSauh } from '../buku-web.ts';
import type { Edisi } from '../edisi.ts';

/** The book of an edition for reading on the web. */
export function dokumenBuku({ rilis }: Edisi): DokumenCari {
  return {
    kelompok: 'tabel',
    judul: 'Buku Data Agregat Kependudukan',
    alamat: alamatBukuWeb(rilis),
    keterangan: `${rilis.kabupaten.nama}, ${labelPeriode(rilis.periode)}`,
    induk: '',
    isi: [],
  };
}

/** The chapters of a book, and each of their sections at its own place. */
export function dokumenBab(edisi: Edisi): readonly DokumenCari[] {
  const { keterangan, judul: buku } = dokumenBuku(edisi);
  return edisi.bab.flatMap((bab) => [
    {
      kelompok: 'buku',
      judul: bab.judul,
      alamat: alamatBab(edisi, bab.id),
      keterangan: [bab.nomor, keterangan].filter(Boolean).join(' · '),
      induk: buku,
      isi: [],
    },
    ...dokumenBagian(edisi, bab),
  ]);
}

function dokumenBagian(edisi: Edisi, bab: Bab): readonly DokumenCari[] {
  const { keterangan } = dokumenBuku(edisi);
  return bab.bagian.flatMap(({ nomor, judul, sauh }): readonly DokumenCari[] => {
    const alamat = alamatSauh(edisi, sauh);
    if (alamat === undefined) return [];
    return [
      {
        kelompok: 'buku',
        judul,
        alamat,
        keterangan: [nomor, keterangan].filter(Boolean).join(' · '),
        induk: `${bab.nomor} ${bab.judul}`.trim(),
        isi: [],
      },
    ];
  });
}

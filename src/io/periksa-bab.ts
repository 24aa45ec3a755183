import { daftarGrafik } from '../book/charts/index.ts';
import { daftarNarasi } from '../book/narasi/index.ts';
import { isBernomor } from '../book/outline.ts';
import { tempatanBab } from '../book/urai-bab.ts';
import { daftarTabel } from '../book/tables/index.ts';
import type { Finding } from '../finding/finding.ts';
import { daftarIndikator } from '../statistics/indicators/index.ts';

const dikenal = {
  Tabel: daftarTabel,
  Grafik: daftarGrafik,
  Indikator: daftarIndikator,
  Narasi: daftarNarasi,
};

/** A chapter with the file that it came from. */
export interface BabBerkas {
  readonly id: string;
  readonly isi: string;
  readonly berkas: string;
}

/** Places of a chapter that name what nobody knows. */
export function unknownIds(teks: string, berkas: string): Finding[] {
  return teks.split('\n').flatMap((baris, i) =>
    tempatanBab(baris).flatMap(({ tanda, id }): Finding[] => {
      const daftar: readonly { readonly id: string }[] = dikenal[tanda];
      if (daftar.some((d) => d.id === id)) return [];
      return [
        {
          aturan: 'bab-id-tidak-dikenal',
          tingkat: 'galat',
          tempat: { berkas, baris: i + 1 },
          pesan: `${tanda} "${id}" tidak dikenal`,
          obat: `Pakai salah satu dari: ${daftar.map((d) => d.id).join(', ')}`,
        },
      ];
    }),
  );
}

/** A heading stands in the contents as it is written, where an expression would stand as such. */
export function expressionsInHeadings(teks: string, berkas: string): Finding[] {
  return teks.split('\n').flatMap((baris, i): Finding[] =>
    /^##[ \t].*\{/.test(baris)
      ? [
          {
            aturan: 'subjudul-berungkapan',
            tingkat: 'galat',
            tempat: { berkas, baris: i + 1 },
            pesan:
              'Judul bagian memuat ungkapan dalam kurung kurawal, padahal daftar isi memuatnya sebagaimana tertulis',
            obat: 'Tulis judulnya tanpa ungkapan, misalnya "Agama"',
          },
        ]
      : [],
  );
}

/** Numbers and lists begin after the preface, so what stands in it could not be found. */
export function tablesInPreface(teks: string, berkas: string): Finding[] {
  return tempatanBab(teks)
    .filter(({ tanda }) => isBernomor(tanda))
    .map(({ tanda, id }) => ({
      aturan: 'pengantar-bertabel',
      tingkat: 'galat',
      tempat: { berkas },
      pesan: `${tanda} "${id}" berada di dalam pengantar, yang tidak bernomor`,
      obat: 'Pindahkan ke sebuah bab atau lampiran',
    }));
}

/**
 * A table has one page and one number, so it has one place in a book. Of two places the one that is said is the
 * later, or the one in a file of `milik`, since the others serve every office.
 */
export function placedTwice(
  bab: readonly BabBerkas[],
  milik: (berkas: string) => boolean = () => true,
): Finding[] {
  const tempat = new Map<string, BabBerkas>();
  return bab.flatMap((satu) =>
    tempatanBab(satu.isi).flatMap(({ tanda, id }): Finding[] => {
      if (!isBernomor(tanda)) return [];
      const lama = tempat.get(`${tanda} ${id}`);
      tempat.set(`${tanda} ${id}`, satu);
      if (lama === undefined) return [];
      if (milik(satu.berkas)) return [twice(satu, lama, `${tanda} "${id}"`)];
      return milik(lama.berkas) ? [twice(lama, satu, `${tanda} "${id}"`)] : [];
    }),
  );
}

function twice({ berkas }: BabBerkas, lain: BabBerkas, butir: string): Finding {
  return {
    aturan: 'butir-ganda',
    tingkat: 'galat',
    tempat: { berkas },
    pesan: `${butir} sudah ditempatkan pada ${lain.id}.mdx`,
    obat: 'Sisakan satu tempat',
  };
}

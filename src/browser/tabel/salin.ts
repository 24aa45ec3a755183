import { namaKolom, type IsiTabel } from './baca-tabel.ts';
import { tulisTsv } from './tsv.ts';

/** What is shown of a table, for a spreadsheet; headings become a column of their own. */
export function isiTampak(tabel: HTMLTableElement, { isi, namaKelompok }: IsiTabel): string {
  const kelompok = new Map(isi.map((satu) => [satu.elemen, namaKelompok.get(satu.kelompok)]));
  const [stub = '', ...kolom] = namaKolom(tabel);
  const bertingkat = namaKelompok.size > 0;
  const baris = [...(tabel.tBodies[0]?.rows ?? [])]
    .filter((satu) => !satu.hidden && !satu.classList.contains('kelompok'))
    .map((satu) => {
      const [kepala, ...sel] = satu.cells;
      const nama = kepala?.firstChild?.nodeValue ?? '';
      return {
        nama: bertingkat ? [nama, kelompok.get(satu) ?? ''] : [nama],
        sel: sel.map(({ firstChild }) => firstChild?.nodeValue ?? ''),
      };
    });
  return tulisTsv({ nama: bertingkat ? [stub, 'Kecamatan'] : [stub], kolom }, baris);
}

/**
 * Puts a text where the reader's next paste finds it, and says so. Browsers lend the clipboard only to pages from a safe
 * address; on others what is shown is selected, and the reader's own copying takes the text.
 */
export async function salinTeks(teks: string, tampak: Node): Promise<string> {
  const tersalin =
    isSecureContext &&
    (await navigator.clipboard.writeText(teks).then(
      () => true,
      () => false,
    ));
  if (tersalin) return 'Tabel tersalin. Tempelkan di lembar kerja; desimalnya ditulis dengan koma.';
  getSelection()?.selectAllChildren(tampak);
  addEventListener(
    'copy',
    (kejadian) => {
      kejadian.clipboardData?.setData('text/plain', teks);
      kejadian.preventDefault();
    },
    { once: true },
  );
  return 'Tabel telah dipilih. Salin dengan Ctrl+C.';
}

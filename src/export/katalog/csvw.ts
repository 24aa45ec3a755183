import { isiTabel } from '../tabel/isi-tabel.ts';
import type { KolomUnduh } from '../tabel/isi-tabel.ts';
import { tandaKosong } from '../tabel/tanda-kosong.ts';
import { imbuhanTanda, namaPenerbit, sebutEdisi, tanggalIsi } from '../rilis-unduh.ts';
import type { TabelTerbit, RilisUnduh } from '../rilis-unduh.ts';
import { uraianTabel } from './uraian.ts';

/** Name of the description beside its file, where CSV on the Web (W3C 2015, 5.3) lets programs look for it. */
export function namaCsvw(namaCsv: string): string {
  return `${namaCsv}-metadata.json`;
}

/** The description of one machine CSV as CSV on the Web. */
export function csvw(terbit: TabelTerbit, terbitan: RilisUnduh, namaCsv: string): string {
  const { tabel, nomor } = terbit;
  const { kolom, kunci } = isiTabel(tabel);
  const isi = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'id' }],
    url: namaCsv,
    'dc:title': [`Tabel ${nomor} ${tabel.judul}${imbuhanTanda(terbitan)}`, sebutEdisi(terbitan)]
      .filter((satu) => satu !== undefined)
      .join('. '),
    'dc:description': uraianTabel(terbit),
    'dc:publisher': namaPenerbit(terbitan.penerbit),
    'dc:modified': { '@value': tanggalIsi(terbitan), '@type': 'xsd:date' },
    ...(terbitan.lisensi && { 'dc:license': lisensiCsvw(terbitan.lisensi) }),
    dialect: { encoding: 'utf-8', delimiter: ',', header: true },
    tableSchema: { columns: kolom.map(kolomCsvw), primaryKey: kunci },
  };
  return `${JSON.stringify(isi, null, 2)}\n`;
}

function lisensiCsvw({ nama, alamat }: NonNullable<RilisUnduh['lisensi']>) {
  return alamat === undefined ? nama : { '@id': alamat };
}

const jenisData = { teks: 'string', bulat: 'integer', desimal: 'number' } as const;

/** The first title is the head in the file, by which a reader finds the column. */
function kolomCsvw({ id, judul, jenis, satuan }: KolomUnduh) {
  return {
    name: id,
    titles: [id, judul],
    datatype: jenisData[jenis],
    ...(satuan !== undefined && { 'dc:description': `Satuan: ${satuan}` }),
    ...(jenis !== 'teks' && { null: tandaKosong }),
  };
}

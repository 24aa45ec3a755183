import { sitasiTerbitan } from '../../export/kutipan/sitasi.ts';
import { teksSitasi } from '../../export/kutipan/teks.ts';
import { tulisZip } from '../../export/paket-zip.ts';
import { tanggalIsi } from '../../export/rilis-unduh.ts';
import type { RilisUnduh } from '../../export/rilis-unduh.ts';
import { tulisBukuTabel } from '../../export/tabel/buku-tabel.ts';
import { banyakBaris } from '../../export/tabel/isi-tabel.ts';
import { xlsx } from '../../export/tabel/xlsx.ts';
import { kodePeriode } from '../../statistics/periode.ts';
import { buatBerkas } from './berkas-unduhan.ts';
import type { BerkasMenurutTabel, BerkasUnduhan } from './berkas-unduhan.ts';

/** All tables of a release at once: a workbook, and an archive that is a Data Package. */
export function berkasPaket(
  rilis: RilisUnduh,
  tabel: readonly BerkasMenurutTabel[],
  metadata: readonly BerkasUnduhan[],
): readonly BerkasUnduhan[] {
  const baris = rilis.tabel.reduce((n, { tabel: satu }) => n + banyakBaris(satu), 0);
  const akhiran = `${rilis.wilayah.kode}-${kodePeriode(rilis.periode)}`;
  return [
    buatBerkas({
      nama: `tabel-${akhiran}.xlsx`,
      mime: xlsx.mime,
      label: 'Semua tabel (XLSX)',
      uraian: `Satu buku kerja dengan sampul, isi, dan catatan, satu lembar tiap tabel: ${String(rilis.tabel.length)} tabel`,
      baris,
      buat: () => tulisBukuTabel(rilis),
    }),
    buatBerkas({
      nama: `data-${akhiran}.zip`,
      mime: 'application/zip',
      label: 'Semua data (ZIP)',
      uraian: 'Semua CSV dengan uraian kolom, Data Package, metadata, dan kutipan',
      baris,
      buat: () =>
        tulisZip(
          [
            ...isiPaket(tabel, metadata).map(({ nama, isi }) => [nama, isi()] as const),
            ['KUTIPAN.txt', `${teksSitasi(sitasiTerbitan(rilis))}\n`],
          ],
          tanggalIsi(rilis),
        ),
    }),
  ];
}

function isiPaket(
  tabel: readonly BerkasMenurutTabel[],
  metadata: readonly BerkasUnduhan[],
): readonly BerkasUnduhan[] {
  return [
    ...metadata.filter(({ nama }) => nama !== 'katalog.jsonld'),
    ...tabel
      .flatMap((satu) => [...satu.entries()])
      .flatMap(([id, berkas]) =>
        berkas.filter(({ nama }) => nama === `${id}.csv` || nama === `${id}.csv-metadata.json`),
      ),
  ];
}

import { csvw, namaCsvw } from '../../export/katalog/csvw.ts';
import { formatTabel, namaTabel } from '../../export/tabel/index.ts';
import { banyakBaris } from '../../export/tabel/isi-tabel.ts';
import type { RilisUnduh, TabelTerbit } from '../../export/rilis-unduh.ts';
import { sitasiTabel } from '../../export/kutipan/sitasi.ts';
import { berkasSitasi } from './berkas-sitasi.ts';
import { buatBerkas } from './berkas-unduhan.ts';
import type { BerkasUnduhan } from './berkas-unduhan.ts';

/** The files of one table: its figures in each format. */
export function berkasAngka(terbit: TabelTerbit, rilis: RilisUnduh): readonly BerkasUnduhan[] {
  const { id } = terbit.tabel;
  const baris = banyakBaris(terbit.tabel);
  return formatTabel.map((format) =>
    buatBerkas({
      nama: namaTabel(id, format),
      mime: format.mime,
      label: format.label,
      uraian: format.uraian,
      tabel: id,
      baris,
      buat: () => format.buat(terbit, rilis),
    }),
  );
}

/** The files beside them: the description of the CSV, and the citation. */
export function berkasKeterangan(terbit: TabelTerbit, rilis: RilisUnduh): readonly BerkasUnduhan[] {
  const { id } = terbit.tabel;
  const csv = `${id}.csv`;
  return [
    buatBerkas({
      nama: namaCsvw(csv),
      mime: 'application/csvm+json; charset=utf-8',
      label: 'Uraian kolom CSV (CSVW)',
      uraian: 'Nama, satuan, dan jenis tiap kolom berkas CSV bagi program',
      tabel: id,
      buat: () => csvw(terbit, rilis, csv),
    }),
    ...berkasSitasi(id, sitasiTabel(terbit, rilis)).map((satu) => ({ ...satu, tabel: id })),
  ];
}

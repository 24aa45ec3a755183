import type { BerkasTabel } from '../../export/katalog/berkas-katalog.ts';
import {
  csvIndikator,
  csvKegiatan,
  csvVariabel,
  jsonBps,
} from '../../export/katalog/bps/tulis-bps.ts';
import { dataPackage } from '../../export/katalog/datapackage.ts';
import { dcat } from '../../export/katalog/dcat.ts';
import { judulTerbitan } from '../../export/katalog/uraian.ts';
import type { RilisUnduh } from '../../export/rilis-unduh.ts';
import { berkasKatalog, buatBerkas } from './berkas-unduhan.ts';
import type { BerkasMenurutTabel, BerkasUnduhan } from './berkas-unduhan.ts';

/** The files that describe a release to catalogues and to the offices of Satu Data. */
export function berkasMetadata(
  rilis: RilisUnduh,
  angka: BerkasMenurutTabel,
): readonly BerkasUnduhan[] {
  const json = 'application/json; charset=utf-8';
  const csv = 'text/csv; charset=utf-8';
  const satuDataBps = 'Metadata statistik menurut Peraturan BPS 5/2020';
  return [
    buatBerkas({
      nama: 'datapackage.json',
      mime: json,
      label: 'Data Package',
      uraian: 'Daftar tabel, kolom, dan satuan bagi program',
      buat: () => dataPackage(rilis, katalogTabel(angka)),
    }),
    buatBerkas({
      nama: 'katalog.jsonld',
      mime: 'application/ld+json; charset=utf-8',
      label: 'Katalog DCAT',
      uraian: 'Untuk portal Satu Data dan katalog data lain',
      buat: () =>
        dcat(judulTerbitan(rilis), rilis.penerbit, [
          { terbitan: rilis, berkas: katalogTabel(angka), letak: '' },
        ]),
    }),
    buatBerkas({
      nama: 'ms-keg.csv',
      mime: csv,
      label: 'MS-Keg',
      uraian: `${satuDataBps}: kegiatan`,
      buat: () => csvKegiatan(rilis),
    }),
    buatBerkas({
      nama: 'ms-var.csv',
      mime: csv,
      label: 'MS-Var',
      uraian: `${satuDataBps}: variabel`,
      baris: rilis.dataset.length,
      buat: () => csvVariabel(rilis),
    }),
    buatBerkas({
      nama: 'ms-ind.csv',
      mime: csv,
      label: 'MS-Ind',
      uraian: `${satuDataBps}: indikator`,
      baris: rilis.indikator.length,
      buat: () => csvIndikator(rilis),
    }),
    buatBerkas({
      nama: 'metadata-bps.json',
      mime: json,
      label: 'MS-Keg, MS-Var, dan MS-Ind (JSON)',
      uraian: `${satuDataBps} bagi program`,
      buat: () => jsonBps(rilis),
    }),
  ];
}

/** The files of each table as a catalogue points to them. */
export function katalogTabel(angka: BerkasMenurutTabel): readonly BerkasTabel[] {
  return [...angka].flatMap(([id, berkas]) => {
    const csv = berkas.find(({ nama }) => nama === `${id}.csv`);
    if (!csv) return [];
    const lain = berkas.filter((satu) => satu !== csv).map(berkasKatalog);
    return [{ id, csv: berkasKatalog(csv), lain }];
  });
}

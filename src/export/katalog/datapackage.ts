import { kodePeriode } from '../../statistics/periode.ts';
import { isiTabel } from '../tabel/isi-tabel.ts';
import type { KolomUnduh } from '../tabel/isi-tabel.ts';
import { artiTanda, tandaKosong } from '../tabel/tanda-kosong.ts';
import { namaPenerbit, tanggalIsi } from '../rilis-unduh.ts';
import type { TabelTerbit, RilisUnduh } from '../rilis-unduh.ts';
import type { BerkasTabel } from './berkas-katalog.ts';
import { judulTerbitan, uraianTabel, uraianTerbitan } from './uraian.ts';

/**
 * The release as a Data Package 2.0: every machine CSV with its columns. Paths are relative, so that the package holds
 * wherever it is copied. It names no licence, because an office has no field to state one.
 */
export function dataPackage(terbitan: RilisUnduh, berkas: readonly BerkasTabel[]): string {
  const { wilayah, periode, sumber, penerbit, akar } = terbitan;
  const menurutId = new Map(berkas.map((satu) => [satu.id, satu]));
  const isi = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `statistik-kependudukan-${wilayah.kode}-${kodePeriode(periode)}`,
    title: judulTerbitan(terbitan),
    description: uraianTerbitan(terbitan),
    ...(akar !== undefined && { homepage: akar }),
    created: `${tanggalIsi(terbitan)}T00:00:00Z`,
    keywords: ['kependudukan', 'statistik', wilayah.nama],
    sources: [{ title: sumber }],
    contributors: [
      {
        title: namaPenerbit(penerbit),
        roles: ['publisher'],
        ...(penerbit.kontak?.surel !== undefined && { email: penerbit.kontak.surel }),
      },
    ],
    resources: terbitan.tabel.flatMap((satu) => {
      const ada = menurutId.get(satu.tabel.id);
      return ada ? [sumberDaya(satu, ada)] : [];
    }),
  };
  return `${JSON.stringify(isi, null, 2)}\n`;
}

function sumberDaya(terbit: TabelTerbit, { csv }: BerkasTabel) {
  const { tabel, nomor } = terbit;
  const { kolom, kunci } = isiTabel(tabel);
  return {
    name: tabel.id,
    path: csv.nama,
    type: 'table',
    title: `Tabel ${nomor} ${tabel.judul}`,
    description: uraianTabel(terbit),
    format: 'csv',
    mediatype: csv.mime,
    encoding: 'utf-8',
    bytes: csv.ukuran,
    hash: `sha256:${csv.sidik}`,
    schema: { fields: kolom.map(ruas), primaryKey: kunci },
  };
}

const jenisRuas = { teks: 'string', bulat: 'integer', desimal: 'number' } as const;

function ruas({ id, judul, jenis, satuan }: KolomUnduh) {
  return {
    name: id,
    type: jenisRuas[jenis],
    title: judul,
    ...(satuan !== undefined && { description: `Satuan: ${satuan}` }),
    ...(id === 'jenis_baris' && { constraints: { required: true, enum: ['isi', 'jumlah'] } }),
    ...(jenis !== 'teks' && {
      missingValues: tandaKosong.map((tanda) => ({ value: tanda, label: artiTanda[tanda] })),
    }),
  };
}

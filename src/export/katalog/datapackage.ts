import { kodePeriode } from '../../statistics/periode.ts';
import { isiTabel } from '../tabel/isi-tabel.ts';
import type { KolomUnduh } from '../tabel/isi-tabel.ts';
import { artiTanda, tandaKosong } from '../tabel/tanda-kosong.ts';
import { namaPenerbit, nomorTerbitan, tanggalIsi } from '../rilis-unduh.ts';
import type { TabelTerbit, RilisUnduh } from '../rilis-unduh.ts';
import type { BerkasTabel } from './berkas-katalog.ts';
import { idLisensi } from './lisensi.ts';
import { judulTerbitan, uraianTabel, uraianTerbitan } from './uraian.ts';

/**
 * The release as a Data Package 2.0: every machine CSV with its columns. Paths are relative, so that the package holds
 * wherever it is copied. Without a licence of the office it names none.
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
    version: `${String(nomorTerbitan(terbitan))}.0.0`,
    created: `${tanggalIsi(terbitan)}T00:00:00Z`,
    ...lisensiPaket(terbitan),
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

/** A package names a licence by an id of the Open Definition or by its address; one without either is in the words alone. */
function lisensiPaket({ lisensi }: RilisUnduh) {
  if (!lisensi) return {};
  const { nama: title, alamat: path } = lisensi;
  const name = idLisensi(title);
  if (name === undefined && path === undefined) return {};
  return {
    licenses: [{ ...(name !== undefined && { name }), ...(path !== undefined && { path }), title }],
  };
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

/** All that a cell of signs may hold beside nothing, which a package reads as not there. */
const tandaAngka = ['*', 'r', '*r'] as const;

const jenisRuas = { teks: 'string', bulat: 'integer', desimal: 'number' } as const;

function ruas({ id, judul, jenis, satuan, tandaDari }: KolomUnduh) {
  return {
    name: id,
    type: jenisRuas[jenis],
    title: judul,
    ...(satuan !== undefined && { description: `Satuan: ${satuan}` }),
    ...(tandaDari !== undefined && {
      description: `Tanda angka pada kolom ${tandaDari}: * angka sementara; r angka diperbaiki`,
      constraints: { enum: [...tandaAngka] },
    }),
    ...(id === 'jenis_baris' && { constraints: { required: true, enum: ['isi', 'jumlah'] } }),
    ...(jenis !== 'teks' && {
      missingValues: tandaKosong.map((tanda) => ({ value: tanda, label: artiTanda[tanda] })),
    }),
  };
}

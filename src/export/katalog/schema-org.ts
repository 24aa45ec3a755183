import { isiTabel } from '../tabel/isi-tabel.ts';
import { sitasiTabel, sitasiTerbitan } from '../kutipan/sitasi.ts';
import type { Sitasi } from '../kutipan/sitasi.ts';
import { teksSitasi } from '../kutipan/teks.ts';
import {
  alamatBerkas,
  imbuhanTanda,
  namaPenerbit,
  nomorTerbitan,
  tanggalIsi,
} from '../rilis-unduh.ts';
import type { TabelTerbit, RilisUnduh } from '../rilis-unduh.ts';
import type { BerkasKatalog } from './berkas-katalog.ts';
import { judulTerbitan, rentangPeriode, uraianTabel, uraianTerbitan } from './uraian.ts';

/** Longest description that search engines for data take, in characters. */
const uraianTerpanjang = 5000;

/**
 * A table for search engines, as the text of a data block in its page. Where the portal's address is not known, the
 * addresses are relative to the page of the table.
 */
export function schemaTabel(
  terbit: TabelTerbit,
  terbitan: RilisUnduh,
  berkas: readonly BerkasKatalog[],
): string {
  const { tabel, nomor } = terbit;
  return blok({
    name: `Tabel ${nomor} ${tabel.judul}. ${tabel.subjudul}${imbuhanTanda(terbitan)}`,
    description: uraianTabel(terbit),
    ...umum(terbitan, sitasiTabel(terbit, terbitan)),
    variableMeasured: isiTabel(tabel)
      .kolom.filter(({ jenis }) => jenis !== 'teks')
      .map(({ judul, satuan }) => ({ '@type': 'PropertyValue', name: judul, unitText: satuan })),
    distribution: berkas.map(({ nama, mime, ukuran }) => ({
      '@type': 'DataDownload',
      contentUrl: terbitan.akar === undefined ? `../${nama}` : alamatBerkas(terbitan, nama),
      encodingFormat: mime,
      contentSize: `${ukuran} B`,
    })),
  });
}

/** A release for search engines, as the text of a data block in its page. */
export function schemaTerbitan(terbitan: RilisUnduh): string {
  return blok({
    name: judulTerbitan(terbitan),
    description: uraianTerbitan(terbitan),
    ...umum(terbitan, sitasiTerbitan(terbitan)),
    distribution: [
      {
        '@type': 'DataDownload',
        contentUrl: alamatBerkas(terbitan, 'datapackage.json'),
        encodingFormat: 'application/json',
      },
    ],
  });
}

function umum(terbitan: RilisUnduh, sitasi: Sitasi) {
  const { wilayah, penerbit, tanggalTerbit, sumber } = terbitan;
  return {
    creator: { '@type': 'GovernmentOrganization', name: namaPenerbit(penerbit) },
    ...(tanggalTerbit !== undefined && { datePublished: tanggalTerbit }),
    dateModified: tanggalIsi(terbitan),
    version: String(nomorTerbitan(terbitan)),
    ...(terbitan.lisensi && { license: hakPakai(terbitan.lisensi) }),
    temporalCoverage: rentangPeriode(terbitan).join('/'),
    spatialCoverage: {
      '@type': 'AdministrativeArea',
      name: wilayah.nama,
      identifier: wilayah.kode,
    },
    inLanguage: 'id',
    isAccessibleForFree: true,
    isBasedOn: { '@type': 'CreativeWork', name: sumber },
    citation: teksSitasi(sitasi),
    ...(sitasi.alamat !== undefined && { url: sitasi.alamat }),
  };
}

/** Search engines take an address, or a work by its name where there is none. */
function hakPakai({ nama, alamat }: NonNullable<RilisUnduh['lisensi']>) {
  return alamat ?? { '@type': 'CreativeWork', name: nama };
}

/** No `<` is left in it, so that nothing can end the element that it stands in. */
function blok({ description, ...isi }: { readonly description: string } & Record<string, unknown>) {
  return JSON.stringify({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    description: description.slice(0, uraianTerpanjang),
    ...isi,
  }).replaceAll('<', '\\u003c');
}

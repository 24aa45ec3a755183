import { kodePeriode } from '../../statistics/periode.ts';
import {
  alamatBerkas,
  imbuhanTanda,
  namaPenerbit,
  nomorTerbitan,
  tanggalIsi,
} from '../rilis-unduh.ts';
import type { Penerbit, TabelTerbit, RilisUnduh } from '../rilis-unduh.ts';
import type { BerkasKatalog, BerkasTabel } from './berkas-katalog.ts';
import { judulTerbitan, rentangPeriode, uraianTabel, uraianTerbitan } from './uraian.ts';

/** A release and the files of its tables. */
export interface RilisKatalog {
  readonly terbitan: RilisUnduh;
  readonly berkas: readonly BerkasTabel[];
  /** Address of the release seen from the catalogue, with a slash at its end; empty for the release's own catalogue. */
  readonly letak: string;
}

const konteks = {
  '@language': 'id',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  spdx: 'http://spdx.org/rdf/terms#',
  adms: 'http://www.w3.org/ns/adms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/**
 * Releases as a DCAT 3 catalogue. Where the portal's address is known every IRI is absolute; where it is not they are
 * relative to the catalogue, which JSON-LD resolves against the place it was fetched from. A release is a series
 * of datasets, one for each table, since tables have columns and files of their own.
 */
export function dcat(judul: string, penerbit: Penerbit, semua: readonly RilisKatalog[]): string {
  const isi = {
    '@context': konteks,
    '@id': '#katalog',
    '@type': 'dcat:Catalog',
    'dcterms:title': judul,
    'dcterms:language': 'id',
    'dcterms:publisher': badan(penerbit),
    'dcat:dataset': semua.flatMap((satu) => [
      seri(satu),
      ...satu.terbitan.tabel.map((tabel) => dataset(tabel, satu)),
    ]),
  };
  return `${JSON.stringify(isi, null, 2)}\n`;
}

function seri({ terbitan, letak }: RilisKatalog) {
  return {
    '@id': alamat(terbitan, letak, '#terbitan'),
    '@type': 'dcat:DatasetSeries',
    'dcterms:identifier': `${terbitan.wilayah.kode}/${kodePeriode(terbitan.periode)}`,
    'dcterms:title': judulTerbitan(terbitan),
    'dcterms:description': uraianTerbitan(terbitan),
    ...umum(terbitan),
  };
}

function dataset(terbit: TabelTerbit, { terbitan, berkas, letak }: RilisKatalog) {
  const { id, judul } = terbit.tabel;
  const milik = berkas.find((satu) => satu.id === id);
  return {
    '@id': alamat(terbitan, letak, `${id}/#data`),
    '@type': 'dcat:Dataset',
    'dcterms:identifier': `${terbitan.wilayah.kode}/${kodePeriode(terbitan.periode)}/${id}`,
    'dcterms:title': `Tabel ${terbit.nomor} ${judul}${imbuhanTanda(terbitan)}`,
    'dcterms:description': uraianTabel(terbit),
    ...umum(terbitan),
    'dcat:inSeries': { '@id': alamat(terbitan, letak, '#terbitan') },
    'dcat:landingPage': { '@id': alamat(terbitan, letak, `${id}/`) },
    'dcat:distribution': milik
      ? [milik.csv, ...milik.lain].map((satu) => distribusi(satu, terbitan, letak))
      : [],
  };
}

function umum(terbitan: RilisUnduh) {
  const [awal, akhir] = rentangPeriode(terbitan);
  const { penerbit, wilayah, tanggalTerbit } = terbitan;
  return {
    'dcterms:publisher': badan(penerbit),
    ...(penerbit.kontak && { 'dcat:contactPoint': kontak(penerbit) }),
    ...(tanggalTerbit !== undefined && { 'dcterms:issued': hari(tanggalTerbit) }),
    'dcterms:modified': hari(tanggalIsi(terbitan)),
    'dcat:version': String(nomorTerbitan(terbitan)),
    ...(terbitan.edisi && { 'adms:versionNotes': terbitan.edisi.alasan }),
    ...hakPakai(terbitan),
    'dcterms:temporal': {
      '@type': 'dcterms:PeriodOfTime',
      'dcat:startDate': hari(awal),
      'dcat:endDate': hari(akhir),
    },
    'dcterms:spatial': {
      '@type': 'dcterms:Location',
      'dcterms:identifier': wilayah.kode,
      'dcterms:title': wilayah.nama,
    },
    // Twice a year, in the words that the EU's publications office keeps for DCAT.
    'dcterms:accrualPeriodicity': {
      '@id': 'http://publications.europa.eu/resource/authority/frequency/ANNUAL_2',
    },
    'dcterms:language': 'id',
    'dcat:keyword': ['kependudukan', 'statistik', wilayah.nama],
  };
}

/** On the data and on each of their files, since harvesters look in either place. */
function hakPakai({ lisensi }: RilisUnduh) {
  if (!lisensi) return {};
  const { nama, alamat: letak } = lisensi;
  return {
    'dcterms:license': {
      ...(letak !== undefined && { '@id': letak }),
      '@type': 'dcterms:LicenseDocument',
      'dcterms:title': nama,
    },
  };
}

function distribusi(
  { nama, mime, ukuran, sidik }: BerkasKatalog,
  terbitan: RilisUnduh,
  letak: string,
) {
  const ke = { '@id': alamat(terbitan, letak, nama) };
  return {
    '@type': 'dcat:Distribution',
    'dcterms:title': nama,
    ...hakPakai(terbitan),
    'dcat:accessURL': ke,
    'dcat:downloadURL': ke,
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mime}` },
    'dcat:byteSize': { '@value': String(ukuran), '@type': 'xsd:nonNegativeInteger' },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@value': sidik, '@type': 'xsd:hexBinary' },
    },
  };
}

function badan(penerbit: Penerbit) {
  return { '@type': 'foaf:Organization', 'foaf:name': namaPenerbit(penerbit) };
}

function kontak(penerbit: Penerbit) {
  const { surel, telepon, situs } = penerbit.kontak ?? {};
  return {
    '@type': 'vcard:Organization',
    'vcard:fn': namaPenerbit(penerbit),
    ...(surel !== undefined && { 'vcard:hasEmail': { '@id': `mailto:${surel}` } }),
    ...(telepon !== undefined && { 'vcard:tel': telepon }),
    ...(situs !== undefined && { 'vcard:hasURL': { '@id': situs } }),
  };
}

function hari(tanggal: string) {
  return { '@value': tanggal, '@type': 'xsd:date' };
}

function alamat(terbitan: RilisUnduh, letak: string, nama: string): string {
  return terbitan.akar === undefined ? `${letak}${nama}` : alamatBerkas(terbitan, nama);
}

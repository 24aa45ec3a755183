import { bentukRegulasi } from './jenis.ts';
import type { JenisRegulasi } from './jenis.ts';
import { singkatanKementerian } from './kementerian.ts';
import type { IsiRegulasi } from './schema-regulasi.ts';
import { namaTanpaTingkat } from './wilayah.ts';

/** What makes a regulation this one; a citation in running text may leave out the year or the region. */
export interface Penyebutan {
  readonly jenis: JenisRegulasi;
  readonly penerbit?: string | undefined;
  /** Name of the region. */
  readonly wilayah?: string | undefined;
  readonly nomor: string;
  readonly tahun?: number | undefined;
}

/** `Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan`. */
export function namaRegulasi(regulasi: IsiRegulasi): string {
  return `${sebutanRegulasi(penyebutan(regulasi))} tentang ${regulasi.judul}`;
}

/** The same without its title: `Undang-Undang Nomor 23 Tahun 2006`. */
export function sebutanRegulasi(satu: Penyebutan): string {
  const { nama, pihak } = bentukRegulasi[satu.jenis];
  const milik = pihak === 'penerbit' ? satu.penerbit : wilayahSebutan(satu);
  const tahun = satu.tahun === undefined || hasTahun(satu) ? [] : ['Tahun', satu.tahun];
  return [nama, milik, 'Nomor', satu.nomor, ...tahun]
    .filter((kata) => kata !== undefined)
    .join(' ');
}

/** A regulation of the register in the form of a citation. */
export function penyebutan({ jenis, penerbit, wilayah, nomor, tahun }: IsiRegulasi): Penyebutan {
  return { jenis, penerbit, wilayah: wilayah?.nama, nomor, tahun };
}

/**
 * The name that the file of a regulation must have: kind, ministry or region where there is one, number, year,
 * as in permendagri-95-2019 and perda-13.01-7-2017.
 */
export function idOfRegulasi(regulasi: IsiRegulasi): string {
  const { nomor, tahun } = regulasi;
  const akhir = hasTahun(regulasi) ? [slug(nomor)] : [slug(nomor), tahun];
  return [awalId(regulasi), ...akhir].join('-');
}

function awalId({ jenis, penerbit, wilayah }: IsiRegulasi): string {
  if (wilayah !== undefined) return `${jenis}-${wilayah.kode}`;
  if (penerbit === undefined) return jenis;
  const singkatan = jenis === 'permen' ? singkatanKementerian(penerbit) : undefined;
  return singkatan === undefined ? `${jenis}-${slug(penerbit)}` : `permen${singkatan}`;
}

/** A decree of a bupati names the region only, a perda also its level: Peraturan Daerah Kabupaten Tapin. */
function wilayahSebutan({ jenis, wilayah }: Penyebutan): string | undefined {
  return jenis === 'perda' || wilayah === undefined ? wilayah : namaTanpaTingkat(wilayah);
}

/** True for a number that ends in its year: 77/SATPOLPP/2022. */
function hasTahun({ nomor, tahun }: Pick<Penyebutan, 'nomor' | 'tahun'>): boolean {
  return nomor.endsWith(`/${tahun}`);
}

function slug(kata: string): string {
  return kata
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

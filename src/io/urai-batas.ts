import type { Derajat } from '../chart/peta/proyeksi.ts';

/** What makes a boundary file unusable: what is wrong, and the cure. */
export class CelaBatas extends Error {
  readonly obat: string;

  constructor(pesan: string, obat: string) {
    super(pesan);
    this.obat = obat;
  }
}

/** A region of a boundary file: the code as its file writes it, digits only, and its rings in degrees. */
export interface UnsurBatas {
  readonly kode: string;
  readonly cincin: readonly (readonly Derajat[])[];
}

/**
 * Names of the property that holds the Kemendagri code, in the order in which they are looked for: ours, that of the
 * RBI of Badan Informasi Geospasial (KDCPUM; its KDCBPS is the code of BPS), and those that portals write.
 */
const namaKode = [
  'kode',
  'kdcpum',
  'kode_kemendagri',
  'kemendagri_kode_kecamatan',
  'kode_kecamatan',
  'kode_kec',
  'kd_kecamatan',
  'kd_kec',
  'code',
  'id',
];

/** Coordinate systems that are longitude and latitude of WGS84, as files name them; without a name RFC 7946 says so. */
const wgs84 = /CRS:?84|EPSG:(?:[\d.]*:)?4326$/i;

/** Indonesia, with a little sea around it. */
const wilayahIndonesia = { bujur: [94, 142], lintang: [-12, 7] } as const;

/** The regions of a GeoJSON text. Throws a CelaBatas at the first thing that makes it unusable. */
export function uraiBatas(teks: string): readonly UnsurBatas[] {
  const isi = asObyek(parseJson(teks));
  if (isi?.['type'] !== 'FeatureCollection' || !Array.isArray(isi['features'])) {
    throw new CelaBatas(
      `Isinya bukan FeatureCollection GeoJSON${isi?.['type'] === 'Topology' ? ' melainkan TopoJSON' : ''}`,
      'Simpan batas kecamatan sebagai GeoJSON dari QGIS, atau unduh ulang sebagai GeoJSON',
    );
  }
  periksaKoordinat(isi['crs']);
  if (isi['features'].length === 0) {
    throw new CelaBatas(
      'Berkas batas ini tidak memuat satu pun wilayah',
      'Isi dengan batas kecamatan',
    );
  }
  return isi['features'].map((satu: unknown, i) => uraiUnsur(asObyek(satu) ?? {}, i + 1));
}

function parseJson(teks: string): unknown {
  try {
    return JSON.parse(teks);
  } catch {
    throw new CelaBatas('Isinya bukan JSON yang utuh', 'Simpan ulang berkasnya; mungkin terpotong');
  }
}

function periksaKoordinat(crs: unknown): void {
  if (crs === undefined || crs === null) return;
  const nama = asObyek(asObyek(crs)?.['properties'])?.['name'];
  if (typeof nama === 'string' && wgs84.test(nama)) return;
  throw new CelaBatas(
    `Sistem koordinatnya ${typeof nama === 'string' ? nama : 'tidak dikenal'}, padahal diharapkan bujur dan lintang WGS84`,
    'Simpan ulang dengan sistem koordinat EPSG:4326 (WGS 84)',
  );
}

type Obyek = Readonly<Record<string, unknown>>;

function uraiUnsur(unsur: Obyek, nomor: number): UnsurBatas {
  const kode = kodeUnsur(unsur, nomor);
  const geometri = asObyek(unsur['geometry']);
  const bidang = bidangGeometri(geometri);
  if (!bidang) {
    const jenis = geometri?.['type'];
    throw new CelaBatas(
      `Wilayah ${kode} berupa ${typeof jenis === 'string' ? jenis : 'geometri kosong'}, padahal diharapkan Polygon atau MultiPolygon`,
      'Simpan batas kecamatan sebagai bidang, bukan titik atau garis',
    );
  }
  return { kode, cincin: bidang.flat().map((satu) => uraiCincin(satu, kode)) };
}

function bidangGeometri(geometri: Obyek | undefined): readonly (readonly unknown[])[] | undefined {
  const koordinat = geometri?.['coordinates'];
  if (!Array.isArray(koordinat) || koordinat.length === 0) return undefined;
  if (geometri?.['type'] === 'Polygon') return [koordinat];
  if (geometri?.['type'] !== 'MultiPolygon') return undefined;
  return koordinat.map((satu: unknown) => asDaftar(satu));
}

function kodeUnsur(unsur: Obyek, nomor: number): string {
  const isian = new Map(
    Object.entries({ id: unsur['id'], ...asObyek(unsur['properties']) }).map(([nama, isi]) => [
      nama.toLowerCase(),
      isi,
    ]),
  );
  const tertulis = namaKode.flatMap((nama) => {
    const isi = isian.get(nama);
    return typeof isi === 'string' || typeof isi === 'number' ? [String(isi).trim()] : [];
  });
  const angka = tertulis.map((teks) => teks.replaceAll('.', ''));
  const kode = angka.find((teks) => /^\d{6}$/.test(teks));
  if (kode !== undefined) return kode;
  throw new CelaBatas(
    `Wilayah ke-${String(nomor)} ${keluhanKode(tertulis, angka)}`,
    'Tulis kode kecamatan Kemendagri seperti 63.05.01 pada isian "kode" setiap wilayah',
  );
}

function keluhanKode(tertulis: readonly string[], angka: readonly string[]): string {
  const [pertama] = tertulis;
  if (pertama === undefined) return 'tidak mempunyai kode kecamatan';
  if (angka.some((teks) => /^\d{7}$/.test(teks)))
    return `berkode ${pertama}, yaitu kode BPS dengan tujuh angka`;
  if (angka.some((teks) => /^\d{10}$/.test(teks)))
    return `berkode ${pertama}, yaitu kode desa, padahal diharapkan kecamatan`;
  return `berkode ${pertama}, yang bukan kode kecamatan`;
}

function uraiCincin(mentah: unknown, kode: string): readonly Derajat[] {
  const titik = asDaftar(mentah).map((satu) => uraiTitik(satu, kode));
  const [awal, akhir] = [titik.at(0), titik.at(-1)];
  if (!awal || !akhir || titik.length < 4 || awal[0] !== akhir[0] || awal[1] !== akhir[1]) {
    throw new CelaBatas(
      `Batas wilayah ${kode} tidak tertutup: titik terakhirnya bukan titik pertamanya`,
      'Perbaiki dengan alat Fix geometries di QGIS, lalu simpan ulang',
    );
  }
  return titik.slice(0, -1);
}

function uraiTitik(mentah: unknown, kode: string): Derajat {
  const [bujur, lintang] = asDaftar(mentah);
  if (typeof bujur !== 'number' || typeof lintang !== 'number') {
    throw new CelaBatas(
      `Wilayah ${kode} mempunyai titik tanpa bujur dan lintang`,
      'Simpan ulang berkasnya sebagai GeoJSON',
    );
  }
  if (isDiIndonesia(bujur, lintang)) return [bujur, lintang];
  const letak = `titik ${String(bujur)}, ${String(lintang)}`;
  throw isDiIndonesia(lintang, bujur)
    ? new CelaBatas(
        `Wilayah ${kode} menulis lintang sebelum bujur pada ${letak}`,
        'Tukar urutannya: GeoJSON menulis bujur dahulu',
      )
    : new CelaBatas(
        `Wilayah ${kode} mempunyai ${letak}, yang bukan bujur dan lintang di Indonesia`,
        'Simpan ulang dengan sistem koordinat EPSG:4326 (WGS 84), bukan UTM',
      );
}

function isDiIndonesia(bujur: number, lintang: number): boolean {
  const { bujur: b, lintang: l } = wilayahIndonesia;
  return bujur >= b[0] && bujur <= b[1] && lintang >= l[0] && lintang <= l[1];
}

function asDaftar(nilai: unknown): readonly unknown[] {
  return Array.isArray(nilai) ? (nilai as unknown[]) : [];
}

function asObyek(nilai: unknown): Obyek | undefined {
  return typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai)
    ? (nilai as Obyek)
    : undefined;
}

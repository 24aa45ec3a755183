import { duaJk, jumlah, jumlahkan, letakKategori } from '../agregat.ts';
import {
  batasKategori,
  batasLonjakan,
  batasPenduduk,
  type BatasLonjakan,
} from '../batas-lonjakan.ts';
import { formatDesimal, formatJiwa } from '../format-value.ts';
import { banyakLetak, letakWilayah, sebutLetak } from '../letak.ts';
import type { Dataset, Kabupaten, Periode } from '../model.ts';
import {
  cariDataset,
  cariPenduduk,
  cariTerdahulu,
  definePemeriksaan,
  type Laporan,
  type MasukanPeriksa,
} from '../pemeriksaan.ts';
import { jarakTahun, labelPeriode } from '../periode.ts';
import { jumlahTiga, semuaKategori } from '../umur.ts';

export const lonjakan = definePemeriksaan({
  id: 'lonjakan',
  tingkat: 'peringatan',
  uraian:
    'Angka tiap kecamatan tidak berubah melebihi batas tabelnya dibanding semester terakhir yang ada.',
  penjelasan:
    'Batasnya 5 persen per semester untuk penduduk, keluarga, wajib KTP, sasaran KIA, dan anak pada akta kelahiran, sepuluh kali pertumbuhan penduduk nasional; 50 persen untuk disabilitas yang bergantung pada pendataan; dan 1 persen untuk luas wilayah. Satu kategori di seluruh kabupaten diberi batas 25 persen, sehingga kolom yang tertukar ketahuan meskipun jumlahnya tetap. Batas dikalikan banyaknya semester di antara keduanya. Bila perubahannya memang terjadi, terima dengan alasan di rilis.yaml.',
  laporkan: (masukan: MasukanPeriksa) => {
    const penduduk = cariPenduduk(masukan.daftar);
    const batas = [
      ...(penduduk ? [{ ...batasPenduduk, dataset: penduduk.def.id }] : []),
      ...batasLonjakan,
    ];
    return [
      ...batas.flatMap((satu) => perKecamatan(satu, masukan)),
      ...batasKategori.dataset.flatMap((id) => perKategori(id, masukan)),
    ];
  },
});

interface Pasangan {
  readonly kini: Dataset;
  readonly dulu: Dataset;
  readonly periode: Periode;
  /** Semesters from one to the other. */
  readonly semester: number;
}

function pasangkan(id: string, masukan: MasukanPeriksa): Pasangan | undefined {
  const kini = cariDataset(masukan.daftar, id);
  const terdahulu = cariTerdahulu(masukan, id);
  if (!kini || !terdahulu || !masukan.periode) return undefined;
  const { periode, dataset: dulu } = terdahulu;
  return { kini, dulu, periode, semester: 2 * jarakTahun(periode, masukan.periode) };
}

function perKecamatan(satu: BatasLonjakan, masukan: MasukanPeriksa): readonly Laporan[] {
  const { kabupaten } = masukan;
  const pasangan = pasangkan(satu.dataset, masukan);
  if (!pasangan) return [];
  const { kini, dulu, periode, semester } = pasangan;
  const batas = satu.batas * semester;
  const ambil = (dataset: Dataset) => angkaWilayah(dataset, kabupaten, satu.kategori);
  const tulis = (angka: number) =>
    kini.def.satuan === 'km²' ? formatDesimal(angka, 2) : formatJiwa(angka);
  const [lama, baru] = [ambil(dulu), ambil(kini)];
  const letak = [...baru].flatMap(([kode, b]) => {
    const a = lama.get(kode) ?? Number.NaN;
    const selisih = Math.abs(b - a);
    if (!(selisih > batas * a && selisih > satu.terkecil)) return [];
    return [letakWilayah(kabupaten, { kode }, `${tulis(a)} menjadi ${tulis(b)}`)];
  });
  if (letak.length === 0) return [];
  return [
    {
      dataset: kini,
      letak,
      pesan: (isi) =>
        `Sejak ${labelPeriode(periode)} tabel "${kini.def.judul}" berubah lebih dari ${persen(batas)} di ${banyakLetak(isi)}: ${sebutLetak(isi)}; padahal ${satu.sebab}`,
      obat: 'Periksa kedua ekspornya; bila memang berubah, terima dengan alasannya di rilis.yaml',
    },
  ];
}

/** The watched figure of each kecamatan, or of the kabupaten where the export knows no less. */
function angkaWilayah(
  dataset: Dataset,
  kabupaten: Kabupaten,
  kategori: readonly string[] | undefined,
): ReadonlyMap<string, number> {
  const k = kategori?.map((id) => letakKategori(dataset.def, id)) ?? semuaKategori(dataset.def);
  const agregat = jumlahkan(dataset, kabupaten);
  const wilayah =
    agregat.kecamatan.size > 0
      ? [...agregat.kecamatan]
      : [[kabupaten.kode, agregat.kabupaten] as const];
  return new Map(wilayah.map(([kode, nilai]) => [kode, jumlahTiga(nilai, k)[2]]));
}

function perKategori(id: string, masukan: MasukanPeriksa): readonly Laporan[] {
  const pasangan = pasangkan(id, masukan);
  if (!pasangan) return [];
  const { kini, dulu, periode, semester } = pasangan;
  const batas = batasKategori.batas * semester;
  const total = (dataset: Dataset) => jumlahkan(dataset, masukan.kabupaten).kabupaten;
  const [lama, baru] = [total(dulu), total(kini)];
  const terkecil = batasKategori.bagianTerkecil * jumlah(baru);
  const berubah = kini.def.kategori.flatMap(({ label }, k) => {
    const [a, b] = [duaJk(lama, k), duaJk(baru, k)];
    const selisih = Math.abs(b - a);
    if (!(selisih > batas * a && selisih > terkecil)) return [];
    return [`${label} ${formatJiwa(a)} menjadi ${formatJiwa(b)}`];
  });
  if (berubah.length === 0) return [];
  const sisa = berubah.length > 3 ? `; dan ${String(berubah.length - 3)} lainnya` : '';
  return [
    {
      dataset: kini,
      letak: [],
      pesan: () =>
        `Sejak ${labelPeriode(periode)} ${String(berubah.length)} kategori tabel "${kini.def.judul}" berubah lebih dari ${persen(batas)}: ${berubah.slice(0, 3).join('; ')}${sisa}`,
      obat: 'Periksa apakah kolomnya tertukar; bila memang berubah, terima dengan alasannya di rilis.yaml',
    },
  ];
}

function persen(bagian: number): string {
  return `${formatJiwa(bagian * 100)} persen`;
}

import { isAngka, type Nilai } from '../chart/nilai.ts';
import { duaJk, laki, perempuan } from '../statistics/agregat.ts';
import { formatJiwa } from '../statistics/format-value.ts';
import type { DatasetDef } from '../statistics/model.ts';
import type { GrafikDef } from './grafik-buku.ts';
import { ambil, tempatWaktu } from './make-tabel.ts';
import { bacaGrafik, urutkan, type HitungGrafik } from './nilai-grafik.ts';
import { uraiRentang } from './uraian-grafik.ts';
import type { BagianGrafik } from './susunan-kecamatan.ts';

interface CaraKategori {
  /** `jenis pekerjaan`: what the bars are. */
  readonly benda: string;
  /** In the order of the export where that order says something, such as levels of schooling. */
  readonly urut: 'nilai' | 'ekspor';
  /** No more than these, the largest. */
  readonly terbanyak?: number;
}

/** Bars of laki-laki and perempuan of the whole kabupaten for each category of an export. */
export function batangKategori(
  def: Omit<GrafikDef, 'buat' | 'perlu'>,
  dataset: string,
  { benda, urut, terbanyak }: CaraKategori,
): GrafikDef {
  return {
    ...def,
    perlu: [dataset],
    buat: (data) => {
      const baca = bacaGrafik(data);
      const angka = (hitung: HitungGrafik): Nilai => baca(data.kabupaten.kode, hitung);
      const { kategori, satuan } = ambil(data, dataset).def;
      const semua = kategori.map(({ label }, k) => ({
        nama: label,
        nilai: angka((n) => duaJk(n.dari(dataset), k)),
        laki: angka((n) => laki(n.dari(dataset), k)),
        perempuan: angka((n) => perempuan(n.dari(dataset), k)),
      }));
      const turun = urutkan(semua);
      const berurut = urut === 'nilai' ? turun : semua;
      const berisi = berurut.filter(({ nilai }) => nilai !== 0);
      const ada = berisi.length > 0 ? berisi : berurut;
      const tampil = ada.slice(0, terbanyak);
      const hanya = tampil.length < ada.length ? ' terbanyak' : '';
      return {
        jenis: 'batang',
        id: def.id,
        judul: def.judul,
        subjudul: `${String(tampil.length)} ${benda}${hanya} menurut jenis kelamin, ${tempatWaktu(data)} (${satuan})`,
        uraian: `Diagram batang ${String(tampil.length)} ${benda}${hanya}, laki-laki dan perempuan; ${uraiRentang(
          turun.filter((satu) => tampil.includes(satu)),
          (n) => `${formatJiwa(n)} ${satuan}`,
        )}.`,
        label: tampil.map(({ nama }) => nama),
        seri: sisi(tampil),
        susun: 'berdampingan',
        satuan,
      };
    },
  };
}

/** Laki-laki and perempuan, or both together where an export does not tell them apart. */
function sisi(
  baris: readonly { readonly nilai: Nilai; readonly laki: Nilai; readonly perempuan: Nilai }[],
) {
  const terbagi = baris.some((b) => isAngka(b.laki) || isAngka(b.perempuan));
  if (!terbagi) return [{ nama: 'Jumlah', nilai: baris.map(({ nilai }) => nilai) }];
  return [
    { nama: 'Laki-laki', nilai: baris.map((b) => b.laki) },
    { nama: 'Perempuan', nilai: baris.map((b) => b.perempuan) },
  ];
}

/** The categories of an export as parts of a whole. */
export function bagianKategori({ id, kategori }: DatasetDef): readonly BagianGrafik[] {
  return kategori.map(({ label }, k) => ({ nama: label, hitung: (n) => duaJk(n.dari(id), k) }));
}

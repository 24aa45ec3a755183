import type { DuaSisi } from '../../chart/grafik.ts';
import { isAngka, type Nilai } from '../../chart/nilai.ts';
import { duaJk, jumlah, jumlahJk } from '../../statistics/agregat.ts';
import { formatJiwa } from '../../statistics/format-value.ts';
import { labelPeriode } from '../../statistics/periode.ts';
import type { GrafikDef } from '../grafik-buku.ts';
import { ambil, tempatWaktu } from '../make-tabel.ts';
import { bacaGrafik, type BacaGrafik } from '../nilai-grafik.ts';
import { sisiPiramida } from '../sisi-piramida.ts';
import { uraiTertutup } from '../uraian-grafik.ts';
import type { DataBuku } from '../tabel.ts';

const dataset = 'umur-5-tahunan';

export const piramidaPenduduk: GrafikDef = {
  id: 'piramida-penduduk',
  judul: 'Piramida penduduk',
  perlu: [dataset],
  tabel: 'umur-kabupaten',
  buat: (data) => {
    const { kabupaten } = data;
    const kelompok = ambil(data, dataset).def.kategori.map(({ label }) => label);
    const baca = bacaGrafik(data);
    const sisi = sisiPiramida(baca, kabupaten.kode, kelompok.length);
    const lalu = semesterLalu(data, kelompok.length);
    return {
      jenis: 'piramida',
      id: 'piramida-penduduk',
      judul: 'Piramida penduduk',
      subjudul: `Menurut kelompok umur dan jenis kelamin, ${tempatWaktu(data)} (jiwa)`,
      uraian: urai(data, { kelompok, sisi, baca, lalu }),
      kelompok,
      ...sisi,
      satuan: 'jiwa',
      ...(lalu && { pembanding: lalu }),
    };
  },
};

type Lalu = DuaSisi & { readonly nama: string };

/** The pyramid of the semester before, where that has the same kelompok and any of their figures. */
function semesterLalu({ kabupaten, sebelum }: DataBuku, banyakKelompok: number): Lalu | undefined {
  const umur = sebelum?.agregat.get(dataset);
  if (!sebelum || umur?.def.kategori.length !== banyakKelompok) return undefined;
  const sisi = sisiPiramida(bacaGrafik({ kabupaten, ...sebelum }), kabupaten.kode, banyakKelompok);
  return [...sisi.laki, ...sisi.perempuan].some(isAngka)
    ? { nama: labelPeriode(sebelum.periode), ...sisi }
    : undefined;
}

function urai(
  data: DataBuku,
  {
    kelompok,
    sisi,
    baca,
    lalu,
  }: {
    readonly kelompok: readonly string[];
    readonly sisi: DuaSisi;
    readonly baca: BacaGrafik;
    readonly lalu: Lalu | undefined;
  },
): string {
  const jiwa = (hitung: Parameters<BacaGrafik>[1], benda: string): string => {
    const nilai = baca(data.kabupaten.kode, hitung);
    return isAngka(nilai) ? `${formatJiwa(nilai)} ${benda}` : `${benda} ${kataTanda[nilai]}`;
  };
  const besar = terbanyak(kelompok, (k) =>
    baca(data.kabupaten.kode, (n) => duaJk(n.dari(dataset), k)),
  );
  const tertutup = uraiTertutup([...sisi.laki, ...sisi.perempuan]);
  return [
    `Piramida penduduk ${tempatWaktu(data)}: ` +
      [
        jiwa((n) => jumlahJk(n.dari(dataset), 'L'), 'laki-laki'),
        jiwa((n) => jumlahJk(n.dari(dataset), 'P'), 'perempuan'),
        jiwa((n) => jumlah(n.dari(dataset)), 'jiwa seluruhnya'),
      ].join(', '),
    ...(besar === undefined ? [] : [`kelompok umur terbanyak ${besar} tahun`]),
    ...(tertutup === '' ? [] : [tertutup]),
    ...(lalu ? [`garis tepi menggambarkan ${lalu.nama} sebagai pembanding`] : []),
  ]
    .join('; ')
    .concat('.');
}

const kataTanda = { x: 'dirahasiakan', '…': 'tidak tersedia' } as const;

/** Undefined when one is not told, for that might be the largest. */
function terbanyak(
  kelompok: readonly string[],
  angka: (kelompok: number) => Nilai,
): string | undefined {
  const nilai = kelompok.map((_, k) => angka(k));
  const berangka = nilai.filter(isAngka);
  return berangka.length < nilai.length
    ? undefined
    : kelompok[nilai.indexOf(Math.max(...berangka))];
}

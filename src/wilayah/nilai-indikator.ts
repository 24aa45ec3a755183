import { gabung } from '../book/kalimat/daftar.ts';
import { sebutBanyak } from '../book/kalimat/bilangan.ts';
import { kalimat, labelKecil, susun } from '../book/kalimat/kalimat.ts';
import type { Tabel, BarisTabel } from '../book/tabel.ts';
import type { Penanda } from '../book/tanda-tabel.ts';
import { makePeta } from '../book/peta-kecamatan.ts';
import type { Batang, Garis, Peta } from '../chart/grafik.ts';
import type { Batas } from '../chart/peta/titik.ts';
import { formatNilai } from '../statistics/format-value.ts';
import type { Indikator } from '../statistics/indikator.ts';
import { labelPeriode, labelPeriodePendek } from '../statistics/periode.ts';
import type { SelTanda } from '../statistics/tanda.ts';
import { daerahDari } from './daerah.ts';
import { formatIndikator, type HitunganKabupaten } from './hitungan.ts';
import { sebutPeringkat } from './peringkat.ts';
import { selDi, selTeks, selUbah } from './perubahan.ts';
import type { BarisDaftar, TabelDaftar } from './tabel-daftar.ts';

/** The figures of an indicator in one kabupaten. */
interface NilaiIndikator {
  /** The kabupaten in the newest semester. */
  readonly sel: SelTanda;
  /** Why the kabupaten has none. */
  readonly alasan?: string;
  readonly kalimat: readonly string[];
  readonly kecamatan?: TabelDaftar;
  readonly batang?: Batang;
  readonly peta?: Peta;
  /** The kabupaten over the semesters, where there are two figures or more. */
  readonly deret?: {
    readonly tabel: Tabel;
    readonly penanda: Penanda;
    readonly grafik: Garis;
  };
}

/** @param batas borders of the kecamatan, where the office has given them */
export function nilaiIndikator(
  indikator: Indikator,
  hitungan: HitunganKabupaten,
  batas?: Batas,
): NilaiIndikator {
  const { kini, kabupaten, daerah } = hitungan;
  const angka = kini.angka(indikator, kabupaten.kode);
  const anak = daerahDari(daerah, kabupaten.kode).anak;
  const ada = anak.filter((kode) => kini.angka(indikator, kode).nilai !== undefined);
  const deret = deretIndikator(indikator, hitungan);
  return {
    sel: selDi(indikator, kabupaten.kode, kini),
    ...(angka.nilai === undefined && { alasan: angka.alasan }),
    kalimat: kalimatIndikator(indikator, hitungan),
    ...(ada.length > 0 && { kecamatan: tabelKecamatan(indikator, hitungan) }),
    ...(ada.length > 1 && { batang: batangKecamatan(indikator, hitungan, ada) }),
    ...(batas && ada.length > 1 && { peta: petaIndikator(indikator, hitungan, batas) }),
    ...(deret && { deret }),
  };
}

function kalimatIndikator(indikator: Indikator, hitungan: HitunganKabupaten): readonly string[] {
  const { kini, kabupaten, daerah } = hitungan;
  const angka = kini.angka(indikator, kabupaten.kode);
  const tulis = (nilai: number) =>
    `${formatNilai(nilai, formatIndikator(indikator))} ${indikator.satuan}`;
  const anak = daerahDari(daerah, kabupaten.kode).anak;
  const urut = anak.flatMap((kode) => {
    const nilai = kini.angka(indikator, kode).nilai;
    const peringkat = hitungan.peringkat(indikator, kode, kabupaten.kode);
    return nilai === undefined || !peringkat
      ? []
      : [{ nama: daerahDari(daerah, kode).nama, nilai, peringkat }];
  });
  const ujung = (dipilih: typeof urut) => {
    const [satu] = dipilih;
    if (!satu) return '';
    const nama = dipilih.map(({ nama: n }) => n);
    const siapa =
      nama.length > 3 ? sebutBanyak(nama.length, 'kecamatan') : `Kecamatan ${gabung(nama)}`;
    return `${siapa} (${tulis(satu.nilai)})`;
  };
  const atas = urut.filter(({ peringkat }) => peringkat.urutan === 1);
  const bawah = urut.filter(
    ({ peringkat }) => peringkat.urutan + peringkat.seri === peringkat.dari,
  );
  return susun([
    angka.nilai === undefined
      ? undefined
      : kalimat(
          `${indikator.nama} ${kabupaten.nama} pada ${labelPeriode(kini.periode)} sebesar ${tulis(angka.nilai)}`,
        ),
    // Of kecamatan that are not all known, any other could be the highest.
    urut.length === anak.length && urut.length > 1 && atas.length < urut.length
      ? kalimat(`tertinggi di ${ujung(atas)} dan terendah di ${ujung(bawah)}`)
      : undefined,
  ]);
}

function tabelKecamatan(indikator: Indikator, hitungan: HitunganKabupaten): TabelDaftar {
  const { kini, lalu, kabupaten, daerah } = hitungan;
  const { anak } = daerahDari(daerah, kabupaten.kode);
  const sel = (kode: string) => [
    selDi(indikator, kode, kini),
    ...(lalu ? [selUbah(indikator, kode, { kini, lalu })] : []),
  ];
  return {
    id: `${indikator.id}-${kabupaten.kode}`,
    judul: `${indikator.nama} menurut kecamatan`,
    subjudul: `${kabupaten.nama}, ${labelPeriode(kini.periode)} (${indikator.satuan})`,
    stub: 'Kecamatan',
    kolom: [
      labelPeriodePendek(kini.periode),
      ...(lalu ? [`Perubahan sejak ${labelPeriodePendek(lalu.periode)}`] : []),
      'Urutan',
    ],
    baris: [
      ...anak.map((kode): BarisDaftar => {
        const peringkat = hitungan.peringkat(indikator, kode, kabupaten.kode);
        return {
          jenis: 'isi',
          label: daerahDari(daerah, kode).nama,
          wilayah: kode,
          sel: [...sel(kode), selTeks(peringkat ? sebutPeringkat(peringkat) : '…')],
        };
      }),
      {
        jenis: 'jumlah',
        label: kabupaten.nama,
        wilayah: kabupaten.kode,
        sel: [...sel(kabupaten.kode), selTeks('')],
      },
    ],
  };
}

function batangKecamatan(
  indikator: Indikator,
  { kini, kabupaten, daerah }: HitunganKabupaten,
  ada: readonly string[],
): Batang {
  const urut = ada
    .map((kode) => ({
      nama: daerahDari(daerah, kode).nama,
      nilai: bulat(indikator, kini.angka(indikator, kode).nilai ?? 0),
    }))
    .toSorted((a, b) => b.nilai - a.nilai);
  return {
    jenis: 'batang',
    id: `${indikator.id}-${kabupaten.kode}`,
    judul: `${indikator.nama} menurut kecamatan`,
    subjudul: `${kabupaten.nama}, ${labelPeriode(kini.periode)} (${indikator.satuan})`,
    uraian: `Diagram batang ${String(urut.length)} kecamatan, dari ${urut.at(0)?.nama ?? ''} sampai ${urut.at(-1)?.nama ?? ''}.`,
    label: urut.map(({ nama }) => nama),
    seri: [{ nama: indikator.nama, nilai: urut.map(({ nilai }) => nilai) }],
    susun: 'berdampingan',
    satuan: indikator.satuan,
  };
}

function petaIndikator(
  indikator: Indikator,
  { kini, kabupaten, daerah }: HitunganKabupaten,
  batas: Batas,
): Peta {
  return makePeta({
    id: `peta-${indikator.id}-${kabupaten.kode}`,
    judul: `Peta ${labelKecil(indikator.nama)} menurut kecamatan`,
    tempat: `${kabupaten.nama}, ${labelPeriode(kini.periode)}`,
    satuan: indikator.satuan,
    batas,
    kecamatan: daerahDari(daerah, kabupaten.kode).anak.map((kode) => {
      const angka = kini.angka(indikator, kode);
      const { nama } = daerahDari(daerah, kode);
      return { kode, nama, nilai: angka.nilai ?? (angka.tertutup ? 'x' : '…') };
    }),
  });
}

function deretIndikator(
  indikator: Indikator,
  { semester, kabupaten }: HitunganKabupaten,
): NilaiIndikator['deret'] {
  const titik = semester.map(({ periode, angka }) => ({
    periode,
    angka: angka(indikator, kabupaten.kode),
  }));
  if (titik.filter(({ angka }) => angka.nilai !== undefined).length < 2) return undefined;
  const judul = `${indikator.nama} tiap semester`;
  const subjudul = `${kabupaten.nama} (${indikator.satuan})`;
  const sementara = semester
    .filter((satu) => satu.sementara)
    .map(({ periode }) => labelPeriode(periode));
  return {
    penanda: { sementara: ({ label }) => sementara.includes(label) },
    tabel: {
      id: `deret-${indikator.id}-${kabupaten.kode}`,
      judul,
      subjudul,
      stub: 'Semester',
      kolom: [{ judul: indikator.nama, format: formatIndikator(indikator) }],
      baris: titik.map(({ periode, angka }): BarisTabel => ({
        label: labelPeriode(periode),
        jenis: 'isi',
        nilai: [angka.nilai],
        ...(angka.nilai === undefined && angka.tertutup && { tertutup: [true] }),
      })),
      sumber: '',
      catatan: [],
    },
    grafik: {
      jenis: 'garis',
      id: `deret-${indikator.id}-${kabupaten.kode}`,
      judul,
      subjudul,
      uraian: `Diagram garis ${judul}, ${kabupaten.nama}.`,
      label: titik.map(({ periode }) => labelPeriodePendek(periode)),
      seri: [
        {
          nama: indikator.nama,
          nilai: titik.map(({ angka }) => {
            if (angka.nilai !== undefined) return bulat(indikator, angka.nilai);
            return angka.tertutup ? 'x' : '…';
          }),
        },
      ],
      satuan: indikator.satuan,
    },
  };
}

/** As it is shown: a chart writes its figures out. */
function bulat({ desimal }: Indikator, nilai: number): number {
  return Number(nilai.toFixed(desimal === 0 ? 0 : 2));
}

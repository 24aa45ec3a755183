import { daftarGrafik } from '../book/charts/index.ts';
import type { Bab, BabHilang, BagianBab, Butir, Hilang } from '../book/outline.ts';
import { susunBuku } from '../book/outline.ts';
import { isTersedia } from '../book/isi-bab.ts';
import { kunciJudul } from '../book/urai-bab.ts';
import { daftarNarasi } from '../book/narasi/index.ts';
import { judulPesan, narasikan } from '../book/narasi-buku.ts';
import { selDiperbaiki } from '../book/banding-tabel.ts';
import type { DataBuku, Tabel } from '../book/tabel.ts';
import type { Penanda } from '../book/tanda-tabel.ts';
import { indikatorTerpakai } from '../book/indikator-terpakai.ts';
import type { Grafik } from '../chart/grafik.ts';
import { jumlahJk } from '../statistics/agregat.ts';
import { dataWilayah } from '../statistics/data-wilayah.ts';
import { hitungIndikator, type Indikator } from '../statistics/indikator.ts';
import { comparePeriode } from '../statistics/periode.ts';
import { daftarIndikator } from '../statistics/indicators/index.ts';
import { formatNilai } from '../statistics/format-value.ts';
import { agregatRilis } from './agregat-rilis.ts';
import type { RilisSiap } from './portal.ts';
import { babKantor, type BabBuku } from './read-bab.ts';
import { barisSementara, buatTabel, satu } from './tabel-edisi.ts';

/** One edition of the book: its chapters numbered, its tables, charts and indicators on demand. */
export interface Edisi {
  readonly rilis: RilisSiap;
  readonly bab: readonly Bab[];
  /** Tables and charts whose exports are not in the release. */
  readonly tidakTersaji: readonly Hilang[];
  /** Chapters that are left out because nothing in them has its data. */
  readonly babTidakTersaji: readonly BabHilang[];
  readonly sumber: string;
  /** The editions that it took the place of, the first one first. */
  readonly lama: readonly Edisi[];
  /** What is said of the figures of a table beside their value. */
  readonly penanda: (tabel: string) => Penanda;
  /** True when the release has what a `Bila` asks for. */
  readonly ada: (syarat: string) => boolean;
  readonly butir: (jenis: Butir['jenis'], id: string) => Butir | undefined;
  /** The section of a chapter that begins with a heading, by the heading or an id made from it. */
  readonly bagian: (bab: string, judul: string) => BagianBab | undefined;
  readonly hilang: (jenis: Butir['jenis'], id: string) => Hilang | undefined;
  readonly tabel: (id: string) => Tabel;
  readonly grafik: (id: string) => Grafik;
  /** Sentences computed from the figures; none where these do not carry any. */
  readonly narasi: (id: string) => readonly string[];
  /** The message of a table in one sentence without a full stop, where its figures carry one. */
  readonly pesan: (tabel: string) => string | undefined;
  readonly indikator: (id: string) => {
    readonly nama: string;
    readonly teks: string;
    readonly satuan: string;
  };
  /** Those that its chapters show. */
  readonly indikatorTerpakai: () => readonly Indikator[];
}

/** The edition of a release; `semua` are the portal's releases, from which the earlier semesters are taken. */
export function buatEdisi(
  rilis: RilisSiap,
  semua: readonly RilisSiap[],
  sumberBab: BabBuku,
): Edisi {
  const semesterLain = semua.filter((satu) => satu !== rilis);
  const lama: Edisi[] = [];
  for (const satu of rilis.lama) {
    lama.push(susunEdisi(satu, [...semesterLain, satu], sumberBab, [...lama]));
  }
  return susunEdisi(rilis, semua, sumberBab, lama);
}

function susunEdisi(
  rilis: RilisSiap,
  semua: readonly RilisSiap[],
  sumberBab: BabBuku,
  lama: readonly Edisi[],
): Edisi {
  const data = dataBuku(rilis, semua);
  const narasi = (id: string) => narasikan(satu(daftarNarasi, id), data);
  const tersedia = { dataset: new Set(data.agregat.keys()), semester: data.deret.length };
  const { bab, hilang, babHilang } = susunBuku(babKantor(sumberBab, rilis.kabupaten.kode), {
    ...tersedia,
    batas: data.batas !== undefined,
    berkata: (id) => narasi(id).length > 0,
  });
  const butir = bab.flatMap((b) => b.butir);
  return {
    rilis,
    bab,
    tidakTersaji: hilang,
    babTidakTersaji: babHilang,
    sumber: data.sumber,
    lama,
    penanda: (id) => ({
      ...(semua.some((lain) => lain.rilis.sementara) && {
        sementara: barisSementara(id, rilis, semua),
      }),
      ...(lama.length > 0 && {
        diperbaiki: selDiperbaiki(
          buatTabel(id, data, rilis),
          lama.filter((edisi) => edisi.butir('tabel', id)).map((edisi) => edisi.tabel(id)),
        ),
      }),
    }),
    ada: (syarat) => isTersedia(syarat, tersedia),
    butir: (jenis, id) => butir.find((b) => b.jenis === jenis && b.id === id),
    bagian: (id, judul) =>
      bab.find((b) => b.id === id)?.bagian.find(({ kunci }) => kunci === kunciJudul(judul)),
    hilang: (jenis, id) => hilang.find((h) => h.jenis === jenis && h.id === id),
    tabel: (id) => buatTabel(id, data, rilis),
    grafik: (id) => satu(daftarGrafik, id).buat(data),
    narasi,
    pesan: (tabel) => judulPesan(daftarNarasi, tabel, data),
    indikatorTerpakai: () => indikatorTerpakai(bab, data, (id) => buatTabel(id, data, rilis)),
    indikator: (id) => {
      const indikator = satu(daftarIndikator, id);
      const { nama, satuan, desimal } = indikator;
      const wilayah = dataWilayah(data, data.sebelum, data.kabupaten.kode);
      const { nilai } = hitungIndikator(indikator, wilayah);
      return { nama, satuan, teks: formatNilai(nilai, desimal === 0 ? 'bulat' : 'rasio') };
    },
  };
}

/** What the book of a release is computed from; the earlier semesters are among `semua`. */
export function dataBuku(rilis: RilisSiap, semua: readonly RilisSiap[]): DataBuku {
  const { kabupaten, periode } = rilis;
  const sampai = semua
    .filter((lain) => lain.kabupaten.kode === kabupaten.kode)
    .filter((lain) => comparePeriode(lain.periode, periode) <= 0)
    .toSorted((a, b) => comparePeriode(a.periode, b.periode));
  const sebelum = sampai.findLast((lain) => comparePeriode(lain.periode, periode) < 0);
  return {
    kabupaten,
    periode,
    agregat: agregatRilis(rilis),
    ...(sebelum && { sebelum: { periode: sebelum.periode, agregat: agregatRilis(sebelum) } }),
    ...(rilis.batas && { batas: rilis.batas }),
    sumber: rilis.rilis.sumber,
    deret: sampai.flatMap((lain) => {
      const umur = agregatRilis(lain).get('umur-5-tahunan')?.kabupaten;
      if (!umur) return [];
      return [{ periode: lain.periode, laki: jumlahJk(umur, 'L'), perempuan: jumlahJk(umur, 'P') }];
    }),
  };
}

/** The key figures of a release page, those that its exports can give. */
export function indikatorRingkas(edisi: Edisi): readonly ReturnType<Edisi['indikator']>[] {
  return daftarIndikator.map(({ id }) => edisi.indikator(id)).filter(({ teks }) => teks !== '…');
}

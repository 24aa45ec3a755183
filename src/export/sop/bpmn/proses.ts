import { buildJaringan } from '../../../sop/lead-time/simpul.ts';
import type { Simpul, Sisi } from '../../../sop/lead-time/simpul.ts';
import type { Bahan } from '../bahan.ts';
import { keteranganSop } from '../keterangan.ts';
import { bungkusTeks } from '../lebar-huruf.ts';
import { kegiatanTeks, uraianLangkah } from '../uraian-langkah.ts';
import { idXml } from '../xml.ts';
import { bacaAliran } from './serentak.ts';
import type { Aliran } from './serentak.ts';
import { susunKeluar, susunMasuk } from './gerbang.ts';
import type { Sambungan } from './gerbang.ts';

/**
 * What a flow node of BPMN is: an event, a task, or a gateway that chooses (`pilih`), divides (`pecah`), waits for
 * all (`gabung`) or for all still to come (`tunggu`), or lets each pass (`temu`).
 */
export type Jenis = 'mulai' | 'tugas' | 'pilih' | 'pecah' | 'gabung' | 'tunggu' | 'temu' | 'akhir';

export interface SimpulBpmn {
  readonly id: string;
  readonly jenis: Jenis;
  readonly nama: string;
  /** Lane, from 0. */
  readonly kolom: number;
  /** Row of the SOP's chart, from 0. */
  readonly row: number;
  /** Place above (negative) or below the task of its symbol, which is 0. */
  readonly tingkat: number;
  readonly dokumentasi: readonly string[];
}

export interface AliranBpmn {
  readonly id: string;
  readonly dari: string;
  readonly ke: string;
  readonly nama?: string;
  /** Taken only when the gateway from which it leaves chooses it. */
  readonly bersyarat?: true;
}

/** A pelaksana who acts together with the one in whose lane the task stands. */
interface Pendamping {
  readonly id: string;
  readonly kolom: number;
  readonly row: number;
  readonly teks: string;
  readonly tugas: string;
}

export interface ProsesBpmn {
  readonly simpul: readonly SimpulBpmn[];
  readonly aliran: readonly AliranBpmn[];
  readonly pendamping: readonly Pendamping[];
}

/**
 * The flow of an SOP in the terms of BPMN. Every symbol is a task, since an arrow may come back to any of them:
 * a start has an event before it and an end one after it, a keputusan an exclusive gateway behind it. Several
 * arrows that are followed at once leave through a parallel gateway, and another waits for them where they meet.
 * Of pelaksana who act together the one with the arrows has the task; the others are named by a note each.
 */
export function buildProses(bahan: Bahan): ProsesBpmn {
  const jaringan = buildJaringan(bahan.alur, bahan.sop.langkah.length);
  const aliran = bacaAliran(jaringan);
  const bagian = jaringan.simpul.map((simpul) => susunSimpul(bahan, simpul, aliran));
  const keluar = new Map(bagian.flatMap((satu) => [...satu.keluar]));
  const masuk = new Map(bagian.flatMap((satu) => [...satu.masuk]));
  const antar = jaringan.sisi.flatMap((sisi) => {
    const [asal, ke] = [keluar.get(sisi), masuk.get(sisi)];
    return asal === undefined || ke === undefined ? [] : [{ ...asal, ke }];
  });
  return {
    simpul: bagian.flatMap((satu) => satu.simpul),
    aliran: [...bagian.flatMap((satu) => satu.aliran), ...antar].map((satu, i) => ({
      id: `aliran-${i + 1}`,
      ...satu,
    })),
    pendamping: bagian.flatMap((satu) => satu.pendamping),
  };
}

/** All that one symbol becomes, and where its arrows begin and end. */
interface Bagian {
  readonly simpul: readonly SimpulBpmn[];
  readonly aliran: readonly Sambungan[];
  readonly masuk: ReadonlyMap<Sisi, string>;
  readonly keluar: ReadonlyMap<Sisi, Omit<Sambungan, 'ke'>>;
  readonly pendamping: readonly Pendamping[];
}

function susunSimpul(bahan: Bahan, simpul: Simpul, aliran: Aliran): Bagian {
  const kepala = bahan.alur.simbol.find(({ id }) => id === simpul.id);
  const kolom = kepala?.pelaksana ?? 0;
  const row = bahan.baris.indexOf(kepala?.langkah ?? 0);
  const kunci = idXml(simpul.id);
  const no = bahan.sop.langkah[kepala?.langkah ?? 0]?.no ?? '';
  const satuMulai = bahan.alur.simbol.filter(({ mulai }) => mulai).length === 1;
  const namaMulai = satuMulai ? 'Mulai' : `Mulai langkah ${no}`;
  const buat = (jenis: Jenis, nama: string, tingkat: number, urutan = 0): SimpulBpmn => ({
    id: `${jenis}${urutan === 0 ? '' : urutan}-${kunci}`,
    jenis,
    nama,
    kolom,
    row,
    tingkat,
    dokumentasi: [],
  });
  const tugas = {
    ...buat('tugas', namaTugas(bahan, simpul, no), 0),
    dokumentasi: dokumentasiTugas(bahan, simpul),
  };
  const depan = susunMasuk(aliran.masukan(simpul.nomor), { tugas, buat });
  const awal = simpul.mulai ? [buat('mulai', namaMulai, -depan.simpul.length - 1)] : [];
  const belakang = susunKeluar(aliran, simpul, {
    tugas,
    buat,
    pertanyaan: kepala?.teks ?? `Hasil langkah ${no}?`,
  });
  return {
    simpul: [...awal, ...depan.simpul.toReversed(), tugas, ...belakang.simpul],
    aliran: [
      ...awal.map(({ id }) => ({ dari: id, ke: tugas.id })),
      ...depan.aliran,
      ...belakang.aliran,
    ],
    masuk: depan.masuk,
    keluar: belakang.keluar,
    pendamping: simpul.pelaksana
      .filter((lain) => lain !== kolom)
      .map((lain) => ({
        id: `bersama-${kunci}-${lain + 1}`,
        kolom: lain,
        row,
        teks: `Bersama ${bahan.sop.pelaksana[kolom]?.nama ?? ''}: ${tugas.nama}`,
        tugas: tugas.id,
      })),
  };
}

/** What a task of 140 × 80 px shows of its name in the letters of bpmn-js; the whole text stands in its documentation. */
const tampilan = { barisPaling: 5, lebarPx: 128, huruf: { ukuranPx: 12 } };

function namaTugas({ sop }: Bahan, { langkah }: Simpul, no: string): string {
  const kata = `${no}. ${kegiatanTeks(sop, langkah)}`.split(/\s+/);
  const muat = (teks: string) =>
    bungkusTeks(teks, tampilan.lebarPx, tampilan.huruf).length <= tampilan.barisPaling;
  if (muat(kata.join(' '))) return kata.join(' ');
  const potongan = kata.map((_, i) => `${kata.slice(0, i + 1).join(' ')}…`);
  return potongan.findLast(muat) ?? potongan[0] ?? no;
}

function dokumentasiTugas(bahan: Bahan, { langkah, pelaksana }: Simpul): readonly string[] {
  const { sop } = bahan;
  const nama = pelaksana.map((kolom) => sop.pelaksana[kolom]?.nama ?? '').join(' bersama ');
  const { rekonstruksi } = keteranganSop(bahan);
  return [
    ...uraianLangkah(sop, langkah),
    `${sop.label.pelaksana}: ${nama}`,
    ...(rekonstruksi === undefined ? [] : [rekonstruksi]),
  ];
}

import { kegiatanLangkah } from '../sop/langkah-sop.ts';
import { formatTanggal } from '../sop/tanggal.ts';
import type { Cabang } from '../sop/lead-time/graf.ts';
import { isMaju, sebutPelaksana, sebutTitik } from './jaringan-jalan.ts';
import type { JaringanJalan, Titik } from './jaringan-jalan.ts';
import { siap } from './keadaan.ts';
import { titikMenunggu, titikSiap } from './riwayat.ts';
import type { Perjalanan } from './riwayat.ts';

interface Sebutan {
  /** `langkah 3`. */
  readonly langkah: string;
  /** Index of its first row, from 0. */
  readonly indeks: number;
  readonly kegiatan: string;
  /** Names of its pelaksana. */
  readonly oleh: string;
}

/** A step that was done. */
export interface LangkahSelesai extends Sebutan {
  /** yyyy-mm-dd. */
  readonly tanggal: string;
  readonly keputusan?: string;
  /** Where it sent the work back to, `langkah 2`. */
  readonly kembaliKe?: string;
  /** Empty where nothing was noted. */
  readonly catatan: string;
}

/** A step that may be recorded next. */
export interface LangkahBerikut extends Sebutan {
  /** What a record calls it. */
  readonly id: string;
  readonly pelaksana: Titik['pelaksana'];
  /** Its ways out; none where the flow ends with it. */
  readonly pilihan: readonly PilihanBerikut[];
}

interface PilihanBerikut {
  readonly keputusan?: string;
  /** Where it leads, in words. */
  readonly ke: string;
  /** True where the work is sent back. */
  readonly kembali: boolean;
}

/** The steps done, in order. */
export function langkahSelesai({
  jaringan,
  riwayat,
  keadaan: [satu],
}: Perjalanan): readonly LangkahSelesai[] {
  return riwayat.flatMap(({ tanggal, oleh, catatan }, i) => {
    const lewat = satu?.jejak[i];
    const titik = lewat && jaringan.titik[lewat.titik];
    if (titik === undefined) return [];
    const pelaku = titik.pelaksana.filter(({ id }) => oleh.length === 0 || oleh.includes(id));
    const cabang = satu?.graf
      .cabang(titik.nomor)
      .find(({ sisi }) => sisi.some(({ panah }) => lewat?.panah.includes(panah)));
    return [
      {
        ...sebut(jaringan, titik),
        oleh: sebutPelaksana({ pelaksana: pelaku }),
        tanggal,
        ...(lewat?.keputusan !== undefined && { keputusan: lewat.keputusan }),
        ...(cabang && !isMaju(cabang) && { kembaliKe: tujuan(jaringan, cabang, sebutTitik) }),
        catatan,
      },
    ];
  });
}

/** `13 Januari 2025: langkah 3, Kabid, keputusan Tidak, kembali ke langkah 2`. */
export function kalimatLangkah(satu: LangkahSelesai): string {
  const { tanggal, langkah, oleh, keputusan, kembaliKe } = satu;
  return [
    `${formatTanggal(tanggal)}: ${langkah}`,
    oleh,
    ...(keputusan === undefined ? [] : [`keputusan ${keputusan}`]),
    ...(kembaliKe === undefined ? [] : [`kembali ke ${kembaliKe}`]),
  ].join(', ');
}

/** What may be recorded next, and by whom; nothing where the walk has ended. */
export function langkahBerikut(perjalanan: Perjalanan): readonly LangkahBerikut[] {
  const { jaringan } = perjalanan;
  return titikSiap(perjalanan).map((titik) => ({
    ...sebut(jaringan, titik),
    id: titik.id,
    pelaksana: titik.pelaksana,
    pilihan: choices(perjalanan, titik),
  }));
}

/** Steps that wait until other work has come to them too. */
export function langkahMenunggu(perjalanan: Perjalanan): readonly Sebutan[] {
  return titikMenunggu(perjalanan).map((titik) => sebut(perjalanan.jaringan, titik));
}

function sebut(jaringan: JaringanJalan, titik: Titik): Sebutan {
  const [indeks = 0] = titik.baris;
  const langkah = jaringan.sop.langkah[indeks];
  return {
    langkah: sebutTitik(jaringan, titik),
    indeks,
    kegiatan: (langkah ? kegiatanLangkah(langkah) : []).join(' '),
    oleh: sebutPelaksana(titik),
  };
}

function choices({ jaringan, keadaan }: Perjalanan, { nomor }: Titik): readonly PilihanBerikut[] {
  const [satu] = keadaan.filter((kini) => siap(kini).includes(nomor));
  return (satu?.graf.cabang(nomor) ?? []).map((cabang) => ({
    ...(cabang.label !== undefined && { keputusan: cabang.label }),
    ke: tujuan(jaringan, cabang, (_, titik) => {
      return `${sebutTitik(jaringan, titik)}, ${sebutPelaksana(titik)}`;
    }),
    kembali: !isMaju(cabang),
  }));
}

function tujuan(
  jaringan: JaringanJalan,
  { sisi }: Cabang,
  nama: (jaringan: JaringanJalan, titik: Titik) => string,
): string {
  return sisi
    .flatMap(({ ke }) => jaringan.titik[ke] ?? [])
    .map((titik) => nama(jaringan, titik))
    .join('; ');
}

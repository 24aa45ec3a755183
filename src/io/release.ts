import { menghentikan } from '../finding/finding.ts';
import type { Finding } from '../finding/finding.ts';
import { formatPeople } from '../finding/format/people.ts';
import { findTitik } from '../release/jaringan-jalan.ts';
import { skemaRilis } from '../release/rilis.ts';
import type { ButirRiwayat } from '../release/schema-riwayat.ts';
import { tambahRiwayat } from '../release/tambah-riwayat.ts';
import { bacaTerbitan } from '../release/terbitan.ts';
import type { Terbitan } from '../release/terbitan.ts';
import { tulisPerjalanan } from '../release/tulis-perjalanan.ts';
import { parseYaml } from '../sop/parse-yaml.ts';
import { temuanNik } from '../statistics/nik-teks.ts';
import { ScriptError } from './command.ts';
import { pathForReader } from './folders.ts';
import type { PermintaanRilis } from './permintaan-rilis.ts';
import { readBerkasRilis, stopBy } from './read-berkas-rilis.ts';
import type { BerkasRilis } from './read-berkas-rilis.ts';
import { writeTextFile } from './write-file.ts';

/**
 * Shows where an edition stands on its way through the office's SOP, or records the step that is asked for when
 * the SOP allows it. Returns the exit code: 1 when the step is refused; nothing is written then. A ScriptError
 * when the release, its SOP or the history so far is faulty.
 */
export async function release(
  permintaan: PermintaanRilis,
  tulis: (teks: string) => void,
): Promise<number> {
  const berkas = readBerkasRilis(permintaan);
  const kini = periksa(berkas, []);
  if (kini.temuan.some(menghentikan)) throw stopBy(kini.temuan);
  if (permintaan.butir === undefined) {
    tulis(warnings(kini.temuan) + tulisPerjalanan(berkas.rilis, kini));
    return 0;
  }
  const butir = lengkapi(permintaan.butir, kini);
  const sesudah = periksa(berkas, [butir]);
  const salah = sesudah.temuan.filter(menghentikan);
  if (salah.length > 0) {
    const sebab = salah.map(({ pesan, obat }) => `${pesan}. ${obat ?? ''}.`).join('\n');
    tulis(`Tidak dicatat. ${sebab}\n\n${tulisPerjalanan(berkas.rilis, kini)}`);
    return 1;
  }
  await writeTextFile(berkas.jalur, withRecord(berkas, butir));
  const jalur = pathForReader(berkas.jalur);
  tulis(`Dicatat pada ${jalur}.\n\n${warnings(sesudah.temuan)}`);
  tulis(tulisPerjalanan(berkas.rilis, sesudah));
  return 0;
}

function periksa({ rilis, sop, tempat }: BerkasRilis, tambahan: readonly ButirRiwayat[]): Terbitan {
  return bacaTerbitan({ ...rilis, riwayat: [...rilis.riwayat, ...tambahan] }, sop, tempat);
}

function warnings(temuan: readonly Finding[]): string {
  return temuan.length === 0 ? '' : `${formatPeople(temuan, { warna: false })}\n`;
}

/** The record as the SOP spells it: the word on the branch, and those who do the step unless others are named. */
function lengkapi(butir: ButirRiwayat, { perjalanan }: Terbitan): ButirRiwayat {
  const calon = perjalanan ? findTitik(perjalanan.jaringan, butir.langkah) : [];
  const [satu, ...lain] = calon;
  const { keputusan, oleh } = butir;
  const label = calon
    .flatMap((titik) => titik.label)
    .find((kata) => kata.toLowerCase() === keputusan?.toLowerCase());
  const pelaku = satu && lain.length === 0 ? satu.pelaksana.map(({ id }) => id) : [];
  return {
    ...butir,
    oleh: oleh.length > 0 ? oleh : pelaku,
    ...(label !== undefined && { keputusan: label }),
  };
}

/** The file with the record in it, read back: nothing but the history may have changed. */
function withRecord({ jalur, teks, rilis }: BerkasRilis, butir: ButirRiwayat): string {
  const sebut = pathForReader(jalur);
  const baru = tambahRiwayat(teks, butir);
  const [lama, terbaca] = [teks, baru ?? ''].map((satu) => parsed(satu, sebut));
  const seharusnya = { ...lama, riwayat: [...rilis.riwayat, butir] };
  if (baru === undefined || !isSame(terbaca, seharusnya)) {
    throw new ScriptError(
      `Riwayat pada ${sebut} tidak dapat ditambah tanpa mengubah tulisan lain. Tulis riwayat sebagai daftar, tiap butir sebaris sendiri yang diawali tanda -, lalu ulangi.`,
      1,
    );
  }
  const nik = temuanNik(baru, sebut);
  if (nik.length > 0) throw stopBy(nik);
  return baru;
}

function parsed(teks: string, berkas: string) {
  const bersih = teks.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return parseYaml(bersih, skemaRilis, { berkas, barisAwal: 1 }).nilai;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** Keys in one order at every level, so that only what they hold is compared. */
function sorted(nilai: unknown): unknown {
  if (Array.isArray(nilai)) return nilai.map(sorted);
  if (typeof nilai !== 'object' || nilai === null) return nilai;
  return Object.entries(nilai)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([kunci, isi]) => [kunci, sorted(isi)]);
}

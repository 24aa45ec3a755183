import type { TugasPelaksana } from '../../sop/saya-sebagai.ts';
import { compareDurasi, formatRentang, nol, roundDurasi, toHariKerja } from '../../sop/durasi.ts';
import type { Durasi, JamKerja, Rentang } from '../../sop/durasi.ts';
import { barisSel } from '../../sop/langkah-sop.ts';
import type { Instansi } from '../../sop/instansi.ts';
import type { LeadTime } from '../../sop/lead-time/lead-time.ts';
import type { Lama } from '../../sop/lead-time/hitungan.ts';
import type { Sop } from '../../sop/schema.ts';

/** The working day of an office as durations need it; nothing where it states none. */
export function jamKerjaDari({ jamKerja }: Pick<Instansi, 'jamKerja'>): JamKerja | undefined {
  return jamKerja && { menitPerHari: jamKerja.jamPerHari * 60 };
}

/** A computed time in words. Menit and hari kerja are added up only where the office states its working hours. */
export function sebutRentang({ min, max }: Rentang, jam: JamKerja | undefined): string {
  const utuh = (durasi: Durasi) => roundDurasi(jam ? toHariKerja(durasi, jam) : durasi);
  return formatRentang({ min: utuh(min), max: utuh(max) });
}

/** The same, and that it is the least where some of its langkah name no time. */
export function sebutLama({ rentang, takTerukur }: Lama, jam: JamKerja | undefined): string {
  if (takTerukur.length === 0) return sebutRentang(rentang, jam);
  const kosong = compareDurasi(rentang.max, nol) === 0;
  return kosong ? 'tidak terukur' : `sekurang-kurangnya ${sebutRentang(rentang, jam)}`;
}

/** Work of one pelaksana on the smooth course from one start; nothing where they have no part in it. */
export function lamaPelaksana(
  sop: Sop,
  { kolom, langkah }: TugasPelaksana,
  { lancar, pelaksana }: LeadTime,
): Lama | undefined {
  const beban = pelaksana.find((satu) => satu.pelaksana === kolom);
  const baris = langkah.flatMap((satu) =>
    satu.baris.map((indeks) => barisSel(sop, indeks, 'waktu')),
  );
  const takTerukur = lancar.lama.takTerukur.filter((indeks) => baris.includes(indeks));
  return beban && { rentang: beban.lancar, takTerukur };
}

import { kalimatDicabut, sebutan } from '../sop/regulasi/kalimat-status.ts';
import type { Register, Regulasi } from '../sop/regulasi/register.ts';
import { statusPada } from '../sop/regulasi/status.ts';
import { tanggalPenetapan } from '../sop/regulasi/tanggal-penetapan.ts';
import type { Sop } from '../sop/schema.ts';
import { compareTanggal, tulisTanggal } from '../sop/tanggal.ts';

/** Whether an SOP may go on resting on a regulation: yes, it should be looked at, or no. */
export type NilaiDasar = 'berlaku' | 'perlu-diperiksa' | 'kedaluwarsa';

export interface KeadaanDasar {
  readonly nilai: NilaiDasar;
  /** What the register says of the regulation beside the date of the SOP, as the end of a sentence. */
  readonly kalimat: string;
}

/** How a regulation stands on which an SOP rests, by the day on which the SOP was made. */
export function keadaanDasar(sop: Sop, regulasi: Regulasi, register: Register): KeadaanDasar {
  const penetapan = tanggalPenetapan(sop);
  const dicabut = kalimatDicabut(register, regulasi);
  switch (statusPada(regulasi, penetapan?.tanggal)) {
    case 'berlaku':
      return { nilai: 'berlaku', kalimat: 'berlaku' };
    case 'diubah':
      return amended(sop, regulasi, register);
    case 'kini-dicabut':
      return { nilai: 'kedaluwarsa', kalimat: `berlaku ketika SOP ditetapkan, ${dicabut}` };
    case 'sudah-dicabut':
      return { nilai: 'kedaluwarsa', kalimat: `${dicabut}, sebelum SOP ditetapkan` };
    case 'dicabut-tak-pasti':
      return {
        nilai: 'kedaluwarsa',
        kalimat: `${dicabut}, dan belum tentu masih berlaku ketika SOP ditetapkan`,
      };
    case 'belum-ada':
      return { nilai: 'perlu-diperiksa', kalimat: 'belum ada ketika SOP ditetapkan' };
  }
}

function amended(sop: Sop, regulasi: Regulasi, register: Register): KeadaanDasar {
  const sesudah = pengubahSesudah(sop, regulasi, register);
  return sesudah.length === 0
    ? { nilai: 'berlaku', kalimat: 'berlaku dengan perubahan' }
    : {
        nilai: 'perlu-diperiksa',
        kalimat: `diubah ${sesudah.map(sebutan).join(', lalu ')} sesudah SOP ditetapkan`,
      };
}

/** Amendments that are surely younger than the SOP. */
export function pengubahSesudah(
  sop: Sop,
  { diubahOleh }: Regulasi,
  register: Register,
): readonly Regulasi[] {
  const penetapan = tanggalPenetapan(sop)?.tanggal;
  if (penetapan === undefined) return [];
  return diubahOleh
    .flatMap((id) => register.get(id) ?? [])
    .filter(({ tanggal, tahun }) => compareTanggal(tanggal.penetapan ?? { tahun }, penetapan) > 0);
}

/** What the register says of a regulation by itself, as a sentence without its subject and full stop. */
export function kalimatRegulasi(regulasi: Regulasi, register: Register): string {
  switch (regulasi.status) {
    case 'berlaku':
      return 'Berlaku';
    case 'diubah':
      return `Berlaku, diubah ${regulasi.diubahOleh.map((id) => nameOf(id, register)).join(', lalu ')}`;
    case 'dicabut':
      return capitalise(kalimatDicabut(register, regulasi));
  }
}

/** The day a regulation was made and the day it took effect, as far as they are known. */
export function tanggalRegulasi({ tanggal }: Regulasi): readonly (readonly [string, string])[] {
  const { penetapan, berlaku } = tanggal;
  return [
    ...(penetapan === undefined ? [] : [['Ditetapkan', tulisTanggal(penetapan)] as const]),
    ...(berlaku === undefined ? [] : [['Mulai berlaku', tulisTanggal(berlaku)] as const]),
  ];
}

/** The regulations that a regulation amends, and those that it revokes. */
export function diubahDanDicabut(
  { id }: Regulasi,
  register: Register,
): { readonly mengubah: readonly Regulasi[]; readonly mencabut: readonly Regulasi[] } {
  const semua = [...register.values()];
  return {
    mengubah: semua.filter(({ diubahOleh }) => diubahOleh.includes(id)),
    mencabut: semua.filter(({ dicabutOleh }) => dicabutOleh === id),
  };
}

function nameOf(id: string, register: Register): string {
  const regulasi = register.get(id);
  return regulasi === undefined ? id : sebutan(regulasi);
}

function capitalise(kalimat: string): string {
  return kalimat.charAt(0).toUpperCase() + kalimat.slice(1);
}

import { ingat } from '../ingat.ts';
import { formatTanggal } from '../tanggal.ts';
import type { Tanggal } from '../tanggal.ts';
import { sebutanRegulasi, penyebutan } from './nama-regulasi.ts';
import { penggantiRegulasi } from './register.ts';
import type { Register, Regulasi } from './register.ts';

/** `Butir 2 Dasar Hukum, Peraturan Presiden Nomor 25 Tahun 2008,` as the subject of a message. */
export function subjekButir(nomor: number, regulasi: Regulasi): string {
  return `Butir ${nomor} Dasar Hukum, ${sebutan(regulasi)},`;
}

/** `sejak 2018 dicabut dan digantikan Peraturan Presiden Nomor 96 Tahun 2018`, as far as it is known. */
export function kalimatDicabut(register: Register, regulasi: Regulasi): string {
  const [pengganti] = penggantiRegulasi(register, regulasi);
  const { dicabutSejak } = regulasi;
  const sejak = dicabutSejak === undefined ? '' : `sejak ${printTanggal(dicabutSejak)} `;
  return `${sejak}dicabut${pengganti === undefined ? '' : ` dan digantikan ${sebutan(pengganti)}`}`;
}

/** Ends every message made from a file of the register that nobody has verified. */
export function catatanPeriksa({ diperiksa }: Regulasi): string {
  return diperiksa === 'belum' ? ' (belum terverifikasi pada daftar regulasi)' : '';
}

/** What to do about a revoked regulation; what is not verified is to be looked up first. */
export function obatDicabut(register: Register, regulasi: Regulasi): string {
  const akhir = penggantiRegulasi(register, regulasi).at(-1);
  const ganti =
    akhir === undefined ? 'cari peraturan penggantinya' : `ganti dengan ${sebutan(akhir)}`;
  const awal = regulasi.diperiksa === 'belum' ? 'Periksa statusnya pada JDIH, lalu ' : '';
  return capitalise(`${awal}${ganti} saat SOP direvisi`);
}

export const sebutan = ingat((regulasi: Regulasi) => sebutanRegulasi(penyebutan(regulasi)));

function printTanggal({ tahun, bulan, hari }: Tanggal): string {
  const bagian = [bulan, hari].filter((satu) => satu !== undefined);
  return formatTanggal([tahun, ...bagian.map((satu) => String(satu).padStart(2, '0'))].join('-'));
}

function capitalise(kalimat: string): string {
  return kalimat.charAt(0).toUpperCase() + kalimat.slice(1);
}

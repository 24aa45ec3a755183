import { formatTanggal } from '../../sop/tanggal.ts';
import { sitasiTerbitan } from '../kutipan/sitasi.ts';
import { teksSitasi } from '../kutipan/teks.ts';
import { namaPenerbit, sebutLisensi } from '../rilis-unduh.ts';
import type { RilisUnduh } from '../rilis-unduh.ts';
import { keteranganEdisi } from './keterangan-edisi.ts';
import type { Lembar } from './lembar-xlsx.ts';

/** The cover of a workbook: what it is, whose, of when, and on which terms; a line each, none of them empty. */
export function lembarSampul(terbitan: RilisUnduh, judul: string): Lembar {
  const { penerbit, tanggalPosisi, tanggalTerbit, sumber, tanda, akar } = terbitan;
  const { telepon, surel, situs } = penerbit.kontak ?? {};
  const kontak = [penerbit.alamat, telepon, surel, situs].filter((satu) => satu !== undefined);
  const baris = [
    judul,
    'Statistik kependudukan menurut data administrasi kependudukan',
    ...(tanda === '' ? [] : [`Status: ${tanda}`]),
    `Penerbit: ${namaPenerbit(penerbit)}`,
    ...(kontak.length === 0 ? [] : [`Kontak: ${kontak.join('; ')}`]),
    `Keadaan data: ${formatTanggal(tanggalPosisi)}`,
    ...(tanggalTerbit === undefined ? [] : [`Terbit: ${formatTanggal(tanggalTerbit)}`]),
    `Sumber: ${sumber}`,
    ...keteranganEdisi(terbitan),
    ...(sebutLisensi(terbitan) === undefined ? ['Lisensi: belum ditetapkan kantor'] : []),
    `Kutip sebagai: ${teksSitasi(sitasiTerbitan(terbitan))}`,
    ...(akar === undefined ? [] : [`Edisi terbaru: ${akar}`]),
    'Lembar Isi mendaftar tabel, lembar Catatan menerangkan tanda dan catatan; tiap tabel satu lembar',
  ];
  return {
    nama: 'Sampul',
    baris: baris.map((isi, i) => [{ isi, gaya: i === 0 ? 'judul' : 'catatan' }]),
    lebar: [110],
  };
}

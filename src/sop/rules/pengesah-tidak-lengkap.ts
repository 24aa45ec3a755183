import type { Aturan, Laporan } from '../aturan.ts';
import { isTanpaIsi } from '../langkah-sop.ts';
import { parseTanggal } from '../tanggal.ts';
import type { Tanggal } from '../tanggal.ts';

export const pengesahTidakLengkap: Aturan = {
  id: 'pengesah-tidak-lengkap',
  tingkat: 'peringatan',
  butir: ['I4'],
  uraian: 'Pengesahan SOP memuat jabatan, nama, dan NIP yang mungkin benar.',
  penjelasan:
    'Menurut PermenPAN-RB 35/2012, pengesahan memuat nama jabatan, tanda tangan, nama, dan NIP pejabat beserta cap. NIP tersusun atas tanggal lahir, bulan pengangkatan, jenis kelamin, dan nomor urut, sehingga angka yang tertukar sering tampak dari tanggal yang tidak mungkin. Cocokkan dengan naskah yang ditandatangani; SOP berstatus draf tidak diperiksa.',
  contoh: {
    keliru: {
      disahkan: {
        jabatan: 'Kepala Dinas Kependudukan dan Pencatatan Sipil',
        nama: 'Nama Contoh',
        nip: '19800231 200501 1 001',
      },
    },
    benar: {
      disahkan: {
        jabatan: 'Kepala Dinas Kependudukan dan Pencatatan Sipil',
        nama: 'Nama Contoh',
        nip: '19800213 200501 1 001',
      },
    },
  },
  periksa: (sop) => {
    if (sop.status === 'draf') return [];
    const { disahkan } = sop;
    const kosong = (['jabatan', 'nama', 'nip'] as const)
      .filter((isian) => isTanpaIsi(disahkan[isian]))
      .map((isian) => ({
        pesan: `Pengesahan tidak memuat ${isian === 'nip' ? 'NIP' : isian} pejabat`,
        obat: `Isi disahkan.${isian} menurut naskah yang ditandatangani`,
        kolom: `disahkan.${isian}`,
      }));
    return [...kosong, ...checkNip(disahkan.nip)];
  },
};

function checkNip(nip: string): readonly Laporan[] {
  if (isTanpaIsi(nip)) return [];
  const bagian = partsOfNip(nip);
  if (bagian === undefined) {
    return [
      {
        pesan: 'NIP pejabat tidak mengikuti susunan delapan belas angka',
        obat: 'Periksa susunannya: tanggal lahir 8 angka, bulan pengangkatan 6 angka, jenis kelamin 1 angka, nomor urut 3 angka',
        kolom: 'disahkan.nip',
      },
    ];
  }
  const salah = impossible(bagian);
  if (salah === undefined) return [];
  return [
    {
      pesan: `NIP pejabat memuat ${salah}`,
      obat: 'Cocokkan angka-angkanya dengan naskah yang ditandatangani',
      kolom: 'disahkan.nip',
    },
  ];
}

interface Nip {
  /** Undefined for a day that the calendar does not have. */
  readonly lahir: Tanggal | undefined;
  readonly diangkat: Tanggal | undefined;
}

/** Born YYYYMMDD, appointed YYYYMM, sex 1 or 2, running number of three digits; the groups may stand apart. */
function partsOfNip(nip: string): Nip | undefined {
  const susunan = /^(\d{4})(\d{2})(\d{2})(\d{4})(\d{2})[12]\d{3}$/;
  const cocok = susunan.exec(nip.replace(/[\s.-]/g, ''));
  if (cocok === null) return undefined;
  const [, tahun, bulan, hari, tahunAngkat, bulanAngkat] = cocok;
  return {
    lahir: parseTanggal(`${tahun}-${bulan}-${hari}`),
    diangkat: parseTanggal(`${tahunAngkat}-${bulanAngkat}`),
  };
}

/** Nobody is a civil servant as a child; the bound is low enough to doubt no real NIP. */
const usiaTermuda = 14;

function impossible({ lahir, diangkat }: Nip): string | undefined {
  if (lahir === undefined || lahir.tahun < 1900) return 'tanggal lahir yang tidak mungkin';
  if (diangkat === undefined) return 'bulan pengangkatan yang tidak mungkin';
  const usia = diangkat.tahun - lahir.tahun - ((diangkat.bulan ?? 1) < (lahir.bulan ?? 1) ? 1 : 0);
  return usia < usiaTermuda
    ? `bulan pengangkatan sebelum usia ${usiaTermuda} tahun menurut tanggal lahirnya`
    : undefined;
}

import type { Aturan } from '../aturan.ts';
import { isSegolonganSop, nomorTersebut } from '../bahasa/nama-sop.ts';
import { isTanpaIsi } from '../langkah-sop.ts';
import type { ButirSop } from '../schema-rujukan.ts';

export const keterkaitanTanpaNomor: Aturan = {
  id: 'keterkaitan-tanpa-nomor',
  tingkat: 'saran',
  butir: ['I7'],
  uraian: 'SOP pada Keterkaitan disebut beserta nomornya atau ditautkan.',
  penjelasan:
    'Nama saja sering dipakai oleh beberapa SOP atau berubah saat revisi, sedangkan nomor menunjuk tepat satu naskah. Tulis "SOP Nomor … tentang …", atau tautkan SOP yang ada pada portal ini dengan { sop: nama berkasnya } sehingga nomornya selalu terbaca dari sana. Nama tanpa nomor dapat diterima selama SOP yang disebut belum disahkan.',
  contoh: {
    keliru: { keterkaitan: ['SOP Penerbitan Kartu Keluarga', 'SOP Penerbitan Akta Kelahiran'] },
    benar: {
      keterkaitan: [
        'SOP Nomor 470/05/SOP/2024 tentang Penerbitan Kartu Keluarga',
        'SOP Nomor 470/06/SOP/2024 tentang Penerbitan Akta Kelahiran',
      ],
    },
  },
  periksa: ({ keterkaitan }) => {
    const [pertama, ...lain] = keterkaitan.filter(isTanpaNomor);
    if (pertama === undefined) return [];
    return [
      {
        pesan:
          lain.length === 0
            ? `Keterkaitan "${pertama.teks.trim()}" tidak menyebut nomor SOP`
            : `${lain.length + 1} butir Keterkaitan tidak menyebut nomor SOP, di antaranya "${pertama.teks.trim()}"`,
        obat: 'Tambahkan nomor tiap SOP, atau tautkan dengan { sop: nama berkasnya }',
        kolom: 'keterkaitan',
      },
    ];
  },
};

/** A whole division has no number that could be added, and "tidak ada" names no SOP. */
function isTanpaNomor({ teks, sop }: ButirSop): boolean {
  if (sop !== undefined || isTanpaIsi(teks) || isSegolonganSop(teks)) return false;
  return !/^\s*(?:tidak ada|belum ada|nihil)\b/i.test(teks) && nomorTersebut(teks) === undefined;
}

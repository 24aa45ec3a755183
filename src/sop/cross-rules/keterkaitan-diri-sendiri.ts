import { idRujukan } from '../aturan-antar.ts';
import type { AturanAntar, SopBernama } from '../aturan-antar.ts';
import { namaPolos, nomorPolos, nomorTersebut } from '../bahasa/nama-sop.ts';
import { isTanpaIsi } from '../langkah-sop.ts';
import type { ButirSop } from '../schema-rujukan.ts';

export const keterkaitanDiriSendiri: AturanAntar = {
  id: 'keterkaitan-diri-sendiri',
  tingkat: 'peringatan',
  butir: ['I7'],
  uraian: 'Keterkaitan menyebut SOP lain, bukan SOP itu sendiri.',
  penjelasan:
    'Keterkaitan menghubungkan SOP dengan pekerjaan sebelum atau sesudahnya, jadi menyebut dirinya sendiri tidak memberi tahu apa-apa. Butir dihitung menunjuk diri sendiri bila tautan, nomor, atau seluruh namanya sama. SOP umum di samping cara khususnya, misalnya Penerbitan KIA dan Penerbitan KIA melalui sekolah, adalah dua SOP yang boleh saling terkait.',
  contoh: {
    keliru: {
      '63.05/penerbitan-kia': {
        nama: 'Penerbitan Kartu Identitas Anak (KIA)',
        keterkaitan: ['SOP Penerbitan Kartu Identitas Anak'],
      },
    },
    benar: {
      '63.05/penerbitan-kia': {
        nama: 'Penerbitan Kartu Identitas Anak (KIA)',
        keterkaitan: ['SOP Nomor 470/06/SOP/2024 tentang Penerbitan Akta Kelahiran'],
      },
    },
  },
  periksa: (semua) =>
    semua.flatMap((satu) => {
      const milik = { nama: namaPolos(satu.sop.nama), nomor: nomorPolos(satu.sop.nomor) };
      return satu.sop.keterkaitan.flatMap((butir, indeks) =>
        isDiriSendiri(satu, milik, butir)
          ? [
              {
                id: satu.id,
                pesan: `Butir ${indeks + 1} Keterkaitan menunjuk SOP ini sendiri`,
                obat: 'Ganti dengan SOP yang mendahului atau melanjutkan SOP ini, atau hapus',
                kolom: `keterkaitan.${indeks + 1}`,
              },
            ]
          : [],
      );
    }),
};

/** By the link; else by the number where the item names one, since a predecessor bears the same name; else by name. */
function isDiriSendiri(
  { id, kode }: SopBernama,
  milik: { readonly nama: string; readonly nomor: string },
  butir: ButirSop,
): boolean {
  if (butir.sop !== undefined) return idRujukan(kode, butir.sop) === id;
  if (isTanpaIsi(butir.teks)) return false;
  const nomor = nomorTersebut(butir.teks);
  if (nomor !== undefined) return nomorPolos(nomor) === milik.nomor;
  return namaPolos(butir.teks) === milik.nama;
}

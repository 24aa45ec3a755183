import type { Aturan } from '../aturan.ts';
import { isBukanCatatan } from '../bahasa/catatan.ts';
import { butirDengan, sebutButir } from '../bahasa/sebut-butir.ts';

export const pencatatanBukanCatatan: Aturan = {
  id: 'pencatatan-bukan-catatan',
  tingkat: 'saran',
  butir: ['I11'],
  uraian: 'Pencatatan dan Pendataan menyebut catatan yang disimpan, bukan ketentuan atau kegiatan.',
  penjelasan:
    'Isian ini menunjukkan bukti apa yang tinggal sesudah SOP dijalankan: buku register, formulir, laporan, atau arsip elektronik. Ketentuan tentang cara bekerja dan nama kegiatan tidak menyebut catatan apa pun, sehingga pemeriksa tidak tahu apa yang harus dicari. Kalimat seperti "Disimpan sebagai data elektronik dan manual" dapat diterima.',
  contoh: {
    keliru: { pencatatan: 'Hak akses diberikan sesuai elemen data yang disepakati' },
    benar: { pencatatan: 'Buku register pemberian hak akses' },
  },
  periksa: ({ pencatatan }) => {
    const butir = butirDengan(pencatatan, isBukanCatatan);
    if (butir.length === 0) return [];
    return [
      {
        pesan: `Pencatatan dan Pendataan ${sebutButir(butir)} tidak menyebut catatan yang disimpan`,
        obat: 'Tulis buku, formulir, laporan, atau arsip yang disimpan selama SOP dijalankan',
        kolom: 'pencatatan',
      },
    ];
  },
};

import type { Aturan } from '../aturan.ts';
import { isTerputus } from '../bahasa/akibat.ts';

export const peringatanTerputus: Aturan = {
  id: 'peringatan-terputus',
  tingkat: 'saran',
  butir: ['I8'],
  uraian: 'Kalimat Peringatan selesai, tidak terputus di tengah.',
  penjelasan:
    'Kalimat yang berakhir dengan kata seperti "dan", "terhadap", atau "pelayanan penerbitan" masih menunggu lanjutannya. Biasanya lanjutan itu hilang saat naskah disalin atau terpotong oleh tepi sel. Bandingkan dengan naskah yang disahkan; bila di sana pun terputus, perbaiki saat revisi.',
  contoh: {
    keliru: {
      peringatan: 'Jika SOP ini tidak dilaksanakan, maka terjadi kelambatan pelayanan penerbitan',
    },
    benar: {
      peringatan:
        'Jika SOP ini tidak dilaksanakan, maka terjadi kelambatan pelayanan penerbitan akta',
    },
  },
  // Only the last item: those before it may lead over to the next with "dan" or a colon.
  periksa: ({ peringatan }) => {
    const akhir = peringatan.at(-1)?.trim();
    if (akhir === undefined || !isTerputus(akhir)) return [];
    return [
      {
        pesan: `Peringatan terputus sesudah kata-kata "${lastWords(akhir)}"`,
        obat: 'Lengkapi kalimatnya menurut naskah yang disahkan',
        kolom: `peringatan.${peringatan.length}`,
      },
    ];
  },
};

function lastWords(teks: string): string {
  return teks.split(/\s+/).slice(-3).join(' ');
}

import type { Aturan } from '../aturan.ts';
import { isSegolonganSop } from '../bahasa/nama-sop.ts';

export const keterkaitanTerlaluUmum: Aturan = {
  id: 'keterkaitan-terlalu-umum',
  tingkat: 'saran',
  butir: ['I7'],
  uraian: 'Keterkaitan menyebut SOP tertentu, bukan seluruh SOP sebuah bidang.',
  penjelasan:
    'Pembaca perlu tahu SOP mana yang mendahului atau melanjutkan pekerjaan ini. "SOP Bidang Pelayanan" atau "SOP terkait lainnya" menunjuk banyak SOP sekaligus, sehingga tidak dapat dicari dan tidak dapat diperiksa saat salah satunya berubah. Sebut tiap SOP yang dimaksud dengan nama dan nomornya.',
  contoh: {
    keliru: { keterkaitan: ['SOP Bidang Pelayanan Pendaftaran Penduduk'] },
    benar: { keterkaitan: ['SOP Nomor 470/05/SOP/2024 tentang Penerbitan Kartu Keluarga'] },
  },
  periksa: ({ keterkaitan }) =>
    keterkaitan.flatMap(({ teks, sop }, indeks) =>
      sop === undefined && isSegolonganSop(teks)
        ? [
            {
              pesan: `Butir ${indeks + 1} Keterkaitan "${teks.trim()}" tidak menunjuk SOP tertentu`,
              obat: 'Sebut nama dan nomor tiap SOP yang dimaksud',
              kolom: `keterkaitan.${indeks + 1}`,
            },
          ]
        : [],
    ),
};

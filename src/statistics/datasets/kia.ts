import { defineDataset } from '../define-dataset.ts';
import { rangkai } from '../rangkai.ts';

const dinamis = ['DINAMIS', ''];
const kartu = ['KIA', 'KARTU IDENTITAS ANAK'];

/**
 * DKB Sheet6: children, those with a KIA and those without. Its headers name neither the card nor the children,
 * so the order of the three groups is all that tells it; the sums of Kab. Madiun are those of ages 0–16.
 */
export const kia = defineDataset({
  id: 'kia',
  judul: 'Anak dan kepemilikan Kartu Identitas Anak',
  satuan: 'jiwa',
  kategori: [
    {
      id: 'sasaran',
      label: 'Anak sasaran',
      tulisan: [
        'JML DINAMIS',
        ...rangkai(['WAJIB', 'SASARAN', 'WAJIB MEMILIKI'], kartu),
        ...rangkai(kartu, ['JML DINAMIS', 'WAJIB', 'SASARAN', 'JUMLAH ANAK', 'ANAK']),
        ...['JUMLAH ANAK', 'ANAK', 'ANAK WAJIB KIA'],
      ],
    },
    {
      id: 'memiliki',
      label: 'Memiliki KIA',
      tulisan: [
        'MMLK DINAMIS',
        ...rangkai(['MMLK', 'MEMILIKI', 'PUNYA', 'SUDAH MEMILIKI', 'CETAK', ''], kartu, dinamis),
        ...rangkai(kartu, ['MMLK DINAMIS', 'MMLK', 'MEMILIKI', 'SUDAH MEMILIKI', 'DIMILIKI']),
      ],
    },
    {
      id: 'belum',
      label: 'Belum memiliki KIA',
      tulisan: [
        'BLM MMLK DINAMIS',
        ...rangkai(['BLM MMLK', 'BELUM MEMILIKI', 'BELUM PUNYA', 'BELUM CETAK'], kartu, dinamis),
        ...rangkai(kartu, ['BLM MMLK DINAMIS', 'BLM MMLK', 'BELUM MEMILIKI']),
      ],
      opsional: 'tak-tersedia',
    },
  ],
  membagiPenduduk: false,
  hubungan: [{ jumlah: 'sasaran', bagian: ['memiliki', 'belum'] }],
  persen: [
    {
      tulisan: [
        ...rangkai(['PERSEN', '%'], ['DINAMIS', ...kartu]),
        ...rangkai(kartu, ['PERSEN', '%']),
      ],
      pembilang: 'memiliki',
      penyebut: ['sasaran'],
    },
  ],
  penanda: /DINAMIS|KIA|KARTU IDENTITAS ANAK/,
  dugaan: {
    kecuali: /\bKIA\b|KARTU IDENTITAS ANAK/,
    bertentangan: /AKTA|AKTE|KTP|KARTU KELUARGA|\bKK\b/,
    pesan:
      'Lembar ini dikenali sebagai kepemilikan KIA dari susunan kolomnya saja, karena judulnya tidak menyebut KIA',
    obat: 'Pastikan isinya memang KIA; pemeriksaan kia-sasaran membandingkan anak sasarannya dengan penduduk umur 0–16 tahun',
  },
});

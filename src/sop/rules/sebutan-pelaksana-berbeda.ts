import type { Aturan, Laporan } from '../aturan.ts';
import { isJabatanTunggal } from '../bahasa/jabatan.ts';
import { kalimatKegiatan } from '../bahasa/kalimat-kegiatan.ts';
import { kataKecil } from '../bahasa/kata.ts';
import { kataPanjang, kolomSebutan, namaKolom, sebutanJabatan } from '../bahasa/sebutan.ts';
import type { Sebutan } from '../bahasa/sebutan.ts';
import type { Sop } from '../schema.ts';

interface Perbedaan {
  readonly no: string;
  readonly indeks: number;
  readonly tertulis: string;
  readonly nama: string;
}

export const sebutanPelaksanaBerbeda: Aturan = {
  id: 'sebutan-pelaksana-berbeda',
  tingkat: 'saran',
  butir: ['T16'],
  uraian: 'Pelaksana disebut dengan nama yang sama pada kegiatan dan pada kolomnya.',
  penjelasan:
    'Bila kolom bernama Kepala Seksi dan kegiatan menyebut Kasi, pembaca dari luar kantor tidak tahu bahwa ' +
    'keduanya orang yang sama. Pakai satu sebutan, atau tulis sebutan yang lain itu sebagai alias kolomnya. Alias ' +
    'yang sudah tertulis membuat aturan ini diam.',
  contoh: {
    keliru: {
      pelaksana: [
        { id: 'pemohon', nama: 'Pemohon' },
        { id: 'petugas', nama: 'Kepala Seksi Kearsipan' },
      ],
      langkah: [{ kegiatan: 'Menyerahkan formulir peminjaman kepada Kasi Kearsipan' }, {}, {}],
    },
    benar: {
      pelaksana: [
        { id: 'pemohon', nama: 'Pemohon' },
        { id: 'petugas', nama: 'Kepala Seksi Kearsipan', alias: ['Kasi Kearsipan'] },
      ],
      langkah: [{ kegiatan: 'Menyerahkan formulir peminjaman kepada Kasi Kearsipan' }, {}, {}],
    },
  },
  periksa: (sop) => {
    const semua = sop.langkah.flatMap((langkah, indeks) =>
      kalimatKegiatan(langkah)
        .flatMap(({ kata }) => sebutanJabatan(kata))
        .flatMap((sebutan) => perbedaan(sop, sebutan))
        .map((satu) => ({ ...satu, no: langkah.no, indeks })),
    );
    const perSebutan = Map.groupBy(semua, ({ tertulis }) => tertulis.toLowerCase());
    return [...perSebutan.values()].flatMap(laporan);
  },
};

/** Another name of one column, which neither its heading nor an alias holds; nothing where it may mean several. */
function perbedaan(sop: Sop, sebutan: Sebutan): readonly Pick<Perbedaan, 'tertulis' | 'nama'>[] {
  if (!isJabatanTunggal(sebutan.jabatan)) return [];
  const [kolom, ...lain] = kolomSebutan(sop.pelaksana, sebutan);
  if (kolom === undefined || lain.length > 0) return [];
  const tertulis = rapi(sebutan.teks);
  if (namaKolom(kolom).some((satu) => rapi(satu) === tertulis)) return [];
  const milik = new Set(namaKolom(kolom).flatMap(kataPanjang));
  if (!sebutan.lengkap.every((kata) => milik.has(kata))) return [];
  return [{ tertulis: sebutan.teks, nama: kolom.nama }];
}

function rapi(teks: string): string {
  return kataKecil(teks).join(' ');
}

/** One report for a name however often it is written, at the first langkah that has it. */
function laporan(semua: readonly Perbedaan[]): readonly Laporan[] {
  const [pertama] = semua;
  if (pertama === undefined) return [];
  const { tertulis, nama, no, indeks } = pertama;
  const nomor = [...new Set(semua.map((satu) => satu.no))].join(', ');
  return [
    {
      pesan: `Langkah ${nomor} menyebut "${tertulis}", sedangkan kolomnya bernama "${nama}"`,
      obat: `Pakai nama kolomnya, atau tulis "${tertulis}" sebagai alias kolom itu`,
      langkah: no,
      kolom: `langkah.${indeks + 1}.kegiatan`,
    },
  ];
}

import type { Aturan, Laporan } from '../aturan.ts';
import type { Sop } from '../schema.ts';
import { sebutSimbolDiAwal } from '../sebut-simbol.ts';
import { simbolTertulis } from '../simbol-tertulis.ts';
import type { SimbolTertulis } from '../simbol-tertulis.ts';

export const tanpaKapsul: Aturan = {
  id: 'tanpa-kapsul',
  tingkat: 'peringatan',
  butir: ['T7'],
  uraian: 'Kapsul menandai tempat mulai dan tempat berakhir, dan hanya itu.',
  penjelasan:
    'PermenPAN-RB 35/2012 memakai kapsul bagi kegiatan mulai dan berakhir; pada bentuknya kegiatan pertama dan terakhir itu sendiri yang digambar sebagai kapsul. Kotak di tempat itu, atau kapsul di tengah alur, membuat pembaca keliru mengira alurnya sudah berakhir atau belum dimulai. Keputusan pada baris pertama diterima sebagai tempat mulai, karena belah ketupatnya tidak dapat sekaligus menjadi kapsul; tempat mulai lain tidak boleh berupa keputusan, karena tidak ada lagi yang menandainya.',
  contoh: {
    keliru: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA', bentuk: 'kotak' },
        { kegiatan: 'Mencetak KIA' },
      ],
    },
    benar: {
      langkah: [{ kegiatan: 'Menyerahkan berkas permohonan KIA' }, { kegiatan: 'Mencetak KIA' }],
    },
  },
  periksa: (sop) => {
    const simbol = simbolTertulis(sop).filter(({ bersama }) => bersama === undefined);
    const perBaris = Map.groupBy(simbol, ({ langkah }) => langkah);
    return [...perBaris.values()].flatMap((sebaris) => checkRow(sop, sebaris));
  },
};

type Kesalahan = keyof typeof kesalahan;

/** What the sentence says behind the name of the symbol, and the cure. */
const kesalahan = {
  tengah: [
    'digambar sebagai kapsul, padahal tidak memulai dan tidak mengakhiri alur',
    'Hapus bentuk, atau tulis mulai: true atau lanjut: selesai bila memang demikian',
  ],
  mulai: [
    'memulai alur tetapi digambar sebagai kotak, diharapkan kapsul',
    'Hapus bentuk agar digambar sebagai kapsul',
  ],
  akhir: [
    'mengakhiri alur tetapi digambar sebagai kotak, diharapkan kapsul',
    'Hapus bentuk agar digambar sebagai kapsul, atau tulis lanjut bila alurnya belum berakhir',
  ],
  keputusan: [
    'memulai alur dengan keputusan, sehingga tidak tampak sebagai tempat mulai',
    'Dahului dengan langkah yang memulai, misalnya menerima berkas permohonan',
  ],
} as const;

/** One report a fault, however many symbols of the row share it. */
function checkRow(sop: Sop, sebaris: readonly SimbolTertulis[]): readonly Laporan[] {
  const tampakAkhir = sebaris.some(({ akhir, bentuk }) => akhir && bentuk === 'kapsul');
  const salah = Map.groupBy(sebaris, (satu) => fault(satu, { tampakAkhir }));
  return [...salah].flatMap(([jenis, simbol]) => {
    const [pertama] = simbol;
    if (jenis === undefined || pertama === undefined) return [];
    const [keadaan, obat] = kesalahan[jenis];
    return [
      {
        pesan: `${sebutSimbolDiAwal(sop, simbol)} ${keadaan}`,
        obat,
        langkah: sop.langkah[pertama.langkah]?.no ?? pertama.id,
        kolom: pertama.kolom,
      },
    ];
  });
}

/** An end may be a box beside another that is a kapsul: the reader sees that the flow ends in this row. */
function fault(
  { bentuk, mulai, akhir, langkah }: SimbolTertulis,
  { tampakAkhir }: { readonly tampakAkhir: boolean },
): Kesalahan | undefined {
  switch (bentuk) {
    case 'kapsul':
      return mulai || akhir ? undefined : 'tengah';
    case 'kotak':
      if (mulai) return 'mulai';
      return akhir && !tampakAkhir ? 'akhir' : undefined;
    case 'belah-ketupat':
      return mulai && langkah > 0 ? 'keputusan' : undefined;
    case 'segilima':
      return undefined;
  }
}

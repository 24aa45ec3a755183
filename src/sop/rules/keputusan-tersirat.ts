import type { Aturan } from '../aturan.ts';
import { kalimatKegiatan } from '../bahasa/kalimat-kegiatan.ts';
import { gabungKata } from '../bahasa/kata.ts';
import type { Kata } from '../bahasa/kata.ts';
import { duaCabang, panjangPemeriksaan } from '../bahasa/pemeriksaan.ts';
import { barisSel, perLangkah } from '../langkah-sop.ts';
import { simbolTertulis } from '../simbol-tertulis.ts';
import type { SimbolTertulis } from '../simbol-tertulis.ts';

export const keputusanTersirat: Aturan = {
  id: 'keputusan-tersirat',
  tingkat: 'saran',
  butir: ['T9'],
  uraian: 'Langkah yang memeriksa atau memutus digambar sebagai keputusan.',
  penjelasan:
    'Setiap pemeriksaan dapat gagal, jadi pembaca perlu tahu ke mana berkas pergi bila tidak lengkap atau tidak ' +
    'benar. Gambar belah ketupat dengan cabang bagi tiap hasilnya, dan arahkan cabang yang gagal ke langkah yang ' +
    'dapat memperbaikinya. Aturan ini diam bila belah ketupat itu berdiri pada langkah berikutnya bagi pelaksana ' +
    'yang sama.',
  contoh: {
    keliru: { langkah: [{}, { kegiatan: 'Meneliti formulir peminjaman' }, {}] },
    benar: {
      langkah: [
        {},
        { kegiatan: 'Meneliti formulir peminjaman', keputusan: { Ya: 3, Tidak: 1 } },
        {},
      ],
    },
  },
  periksa: (sop) => {
    const simbol = simbolTertulis(sop);
    return perLangkah(sop, (langkah, kolom, indeks) => {
      const { no } = langkah;
      const tanda = kalimatKegiatan(langkah).flatMap(({ pokok }) => tandaKeputusan(pokok) ?? []);
      const [pertama] = tanda;
      if (pertama === undefined) return [];
      const kepala = barisSel(sop, indeks, 'pelaksana');
      const milik = simbol.filter((satu) => satu.langkah === kepala);
      if (milik.some((satu) => isMemutus(satu, simbol))) return [];
      return [
        {
          pesan: `Langkah ${no} menyebut "${pertama}", tetapi tidak digambar sebagai keputusan`,
          obat: obat(sop.langkah[indeks + 1]?.no, sop.langkah[kepala - 1]?.no),
          langkah: no,
          kolom: `${kolom}.kegiatan`,
        },
      ];
    });
  },
};

/** The words that call for a keputusan; a clause in front that continues a keputusan above does not. */
function tandaKeputusan(pokok: readonly Kata[]): string | undefined {
  const panjang = panjangPemeriksaan(pokok);
  if (panjang > 0) return gabungKata(pokok.slice(0, panjang));
  return duaCabang(gabungKata(pokok));
}

/** A symbol that decides, or that hands straight to one in which the same pelaksana decides. */
function isMemutus(satu: SimbolTertulis, semua: readonly SimbolTertulis[]): boolean {
  if (satu.keputusan || satu.bentuk === 'belah-ketupat') return true;
  return satu.keluar.some(({ ke }) =>
    semua.some(
      ({ id, keputusan, pelaksana }) => id === ke && keputusan && pelaksana === satu.pelaksana,
    ),
  );
}

function obat(berikut: string | undefined, sebelum: string | undefined): string {
  if (berikut === undefined || sebelum === undefined) {
    return 'Gambar sebagai keputusan dengan cabang bagi tiap hasilnya, dan sebut ke mana yang tidak memenuhi syarat';
  }
  return `Gambar sebagai keputusan, misalnya { Ya: ${berikut}, Tidak: ${sebelum} }`;
}

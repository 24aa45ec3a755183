import type { Aturan } from '../aturan.ts';
import { kalimatKegiatan } from '../bahasa/kalimat-kegiatan.ts';
import type { KalimatKegiatan } from '../bahasa/kalimat-kegiatan.ts';
import type { Kata } from '../bahasa/kata.ts';
import { kerjaSetelahSubjek } from '../bahasa/kegiatan.ts';
import { kolomSebutan, sebutanJabatan } from '../bahasa/sebutan.ts';
import type { Sebutan } from '../bahasa/sebutan.ts';
import { perLangkah } from '../langkah-sop.ts';

export const pelaksanaTanpaKolom: Aturan = {
  id: 'pelaksana-tanpa-kolom',
  tingkat: 'saran',
  butir: ['T11'],
  uraian: 'Setiap orang yang bertindak di dalam kegiatan mempunyai kolom pelaksana.',
  penjelasan:
    'Pejabat yang memutus, menerima untuk mengerjakan sesuatu, atau ikut bekerja pada sebuah langkah harus terlihat ' +
    'pada bagan. Tambahkan kolom baginya, atau tulis sebutannya sebagai alias bila ia sama dengan kolom yang sudah ' +
    'ada. Orang yang hanya menerima hasil, misalnya pemohon pada langkah terakhir, tidak memerlukan kolom.',
  contoh: {
    keliru: {
      langkah: [{}, {}, { kegiatan: 'Menyerahkan buku arsip yang dicatat oleh Kasubbag Umum' }],
    },
    benar: { langkah: [{}, {}, { kegiatan: 'Menyerahkan buku arsip kepada peminjam' }] },
  },
  periksa: (sop) =>
    perLangkah(sop, (langkah, kolom) => {
      const { no } = langkah;
      const tanpaKolom = kalimatKegiatan(langkah)
        .flatMap(pelakuDalam)
        .filter((sebutan) => kolomSebutan(sop.pelaksana, sebutan).length === 0);
      return [...new Set(tanpaKolom.map(({ teks }) => teks))].map((teks) => ({
        pesan: `Langkah ${no} menyebut "${teks}" sebagai pelaku, tetapi tidak ada kolom pelaksana baginya`,
        obat: `Tambahkan kolom "${teks}", atau tulis sebutan itu sebagai alias kolom yang dimaksud`,
        langkah: no,
        kolom: `${kolom}.kegiatan`,
      }));
    }),
};

/** The titles in a kegiatan whose holders do something, as the words around them tell. */
function pelakuDalam({ pokok: kata }: KalimatKegiatan): readonly Sebutan[] {
  return sebutanJabatan(kata).filter((sebutan) => isPelaku(kata, sebutan));
}

function isPelaku(kata: readonly Kata[], { awal, akhir }: Sebutan): boolean {
  if (awal === 0) return kerjaSetelahSubjek(kata, akhir) !== undefined;
  const sebelum = kata.slice(0, awal);
  const depan = sebelum.at(-1)?.kata ?? '';
  if (/^(?:oleh|bersama|dibantu|didampingi)$/.test(depan)) return true;
  if (depan === 'dengan')
    return /^(?:ber)?(?:koordinasi|konsultasi|sama)$/.test(sebelum.at(-2)?.kata ?? '');
  if (depan === 'dari') return memberiKeputusan(sebelum);
  return /^(?:ke|kepada)$/.test(depan) && (isUntukDikerjakan(kata, akhir) || isKembali(sebelum));
}

/** "Disposisi persetujuan dari Bupati" is an act of the Bupati; receiving it is an act of the one who receives. */
function memberiKeputusan(sebelum: readonly Kata[]): boolean {
  const keputusan =
    /^(?:arahan|disposisi|instruksi|izin|paraf|pengesahan|persetujuan|rekomendasi)$/;
  return (
    !/^(?:memproses|menerima|menindaklanjuti|mengagendakan|mencatat)$/.test(
      sebelum[0]?.kata ?? '',
    ) && sebelum.some(({ kata }) => keputusan.test(kata))
  );
}

/** What is asked of somebody within the procedure, so that he must act before it goes on. */
const dikerjakan =
  /^di(?:beri|cetak|disposisi(?:kan)?|edit|evaluasi|ketik|koreksi|lengkapi|paraf|perbaiki|periksa|proses|revisi|sahkan|setujui|tandatangani|telaah|teliti|tindaklanjuti|validasi|verifikasi)$/;

/** "kepada Kasi untuk dikoreksi": the one who is given it must act. */
function isUntukDikerjakan(kata: readonly Kata[], akhir: number): boolean {
  const [untuk, kerja] = kata.slice(akhir, akhir + 2);
  return /^(?:untuk|utk|agar)$/.test(untuk?.kata ?? '') && dikerjakan.test(kerja?.kata ?? '');
}

function isKembali(sebelum: readonly Kata[]): boolean {
  return sebelum.slice(-4).some(({ kata }) => kata === 'dikembalikan');
}

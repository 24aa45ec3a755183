import type { Aturan, Laporan } from '../aturan.ts';
import { perLangkah } from '../langkah-sop.ts';
import type { Langkah } from '../schema-langkah.ts';

export const pelaksanaTidakDikenal: Aturan = {
  id: 'pelaksana-tidak-dikenal',
  tingkat: 'galat',
  butir: ['T11'],
  uraian: 'Pelaksana yang disebut langkah ada pada daftar kolom pelaksana.',
  penjelasan:
    'Simbol langkah digambar pada kolom pelaksananya, jadi id pada langkah harus sama huruf demi huruf dengan id pada daftar pelaksana. Id yang tidak dikenal biasanya salah ketik, atau kolomnya lupa ditulis. Pihak di luar kantor yang bertindak di dalam SOP, misalnya bupati atau lembaga pengguna data, juga memerlukan kolom.',
  contoh: {
    keliru: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA', pelaksana: 'pemohon' },
        { kegiatan: 'Mencatat berkas permohonan KIA', pelaksana: 'petugas-loket' },
        { kegiatan: 'Mencetak KIA', pelaksana: 'petugas' },
      ],
    },
    benar: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA', pelaksana: 'pemohon' },
        { kegiatan: 'Mencatat berkas permohonan KIA', pelaksana: 'petugas' },
        { kegiatan: 'Mencetak KIA', pelaksana: 'petugas' },
      ],
    },
  },
  periksa: (sop) => {
    const ids = sop.pelaksana.map(({ id }) => id);
    return perLangkah(sop, (langkah, kolom) => {
      const asing = disebut(langkah).filter(([id]) => !ids.includes(id));
      return [...new Map(asing.toReversed())].map(([id, isian]): Laporan => ({
        pesan: `Langkah ${langkah.no} menyebut pelaksana "${id}" yang tidak mempunyai kolom`,
        obat: `Pakai salah satu dari: ${ids.join(', ')}, atau tambahkan kolomnya`,
        langkah: langkah.no,
        kolom: `${kolom}.${isian}`,
      }));
    });
  },
};

/** Every pelaksana that a row names, with the field that does; the first counts. */
function disebut({
  pelaksana,
  simbol = [],
  tulisanSel,
}: Langkah): readonly (readonly [id: string, isian: string])[] {
  return [
    ...pelaksana.map((id) => [id, 'pelaksana'] as const),
    ...simbol.map((satu, i) => [satu.pelaksana, `simbol.${i + 1}.pelaksana`] as const),
    ...Object.keys(tulisanSel).map((id) => [id, 'tulisanSel'] as const),
  ];
}

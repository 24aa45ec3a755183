import type { Aturan, Laporan } from '../aturan.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Sop } from '../schema.ts';
import { simbolTertulis } from '../simbol-tertulis.ts';
import type { SimbolTertulis } from '../simbol-tertulis.ts';

export const tujuanTidakAda: Aturan = {
  id: 'tujuan-tidak-ada',
  tingkat: 'galat',
  butir: ['T10'],
  uraian: 'Panah, cabang keputusan, dan garis bersama menunjuk langkah atau simbol yang ada.',
  penjelasan:
    'Panah ke langkah yang tidak ada tidak dapat digambar, sehingga pembaca kehilangan arah tepat di tempat ia membutuhkannya. Kesalahan ini biasanya muncul setelah baris dihapus atau disisipkan tanpa menyesuaikan tujuan panah. Tujuan ditulis dengan nomor seperti pada kolom No atau dengan id simbol; garis bersama hanya menghubungkan simbol pada baris yang sama.',
  contoh: {
    keliru: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA' },
        { kegiatan: 'Memeriksa kelengkapan berkas permohonan KIA', keputusan: { Ya: 3, Tidak: 4 } },
        { kegiatan: 'Mencetak KIA' },
      ],
    },
    benar: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA' },
        { kegiatan: 'Memeriksa kelengkapan berkas permohonan KIA', keputusan: { Ya: 3, Tidak: 1 } },
        { kegiatan: 'Mencetak KIA' },
      ],
    },
  },
  periksa: (sop) => {
    const simbol = simbolTertulis(sop);
    return [
      ...simbol.flatMap((satu) => arrowsToNothing(sop, simbol, satu)),
      ...simbol.flatMap((satu) => lineToNothing(sop, simbol, satu)),
    ];
  },
};

function arrowsToNothing(
  sop: Sop,
  simbol: readonly SimbolTertulis[],
  { langkah, keluar }: SimbolTertulis,
): readonly Laporan[] {
  const no = sop.langkah[langkah]?.no ?? '';
  return keluar
    .filter(({ ke }) => ke === undefined)
    .map(({ rujukan, label, kolom }) => ({
      pesan: `${label === undefined ? 'Panah' : `Cabang "${label}"`} langkah ${no} menunjuk ${rujukan}, padahal tidak ada langkah bernomor atau simbol bernama itu`,
      obat: cure(sop, simbol, rujukan),
      langkah: no,
      kolom,
    }));
}

/** Pelaksana who act together stand side by side, so the line cannot lead to another row. */
function lineToNothing(
  sop: Sop,
  simbol: readonly SimbolTertulis[],
  { id, langkah, bersama, kolom }: SimbolTertulis,
): readonly Laporan[] {
  if (bersama === undefined) return [];
  const no = sop.langkah[langkah]?.no ?? '';
  const lain = simbol
    .filter((satu) => satu.langkah === langkah && satu.id !== id)
    .map((satu) => satu.id);
  if (lain.includes(bersama)) return [];
  return [
    {
      pesan: `Garis bersama langkah ${no} menunjuk ${bersama}, padahal simbol itu tidak ada pada baris yang sama`,
      obat:
        lain.length === 0
          ? 'Hapus bersama, karena baris itu hanya memuat satu simbol'
          : `Pakai salah satu dari: ${lain.join(', ')}`,
      langkah: no,
      kolom: `${kolom}.bersama`,
    },
  ];
}

function cure(sop: Sop, simbol: readonly SimbolTertulis[], rujukan: string): string {
  const nama = new Set([...sop.langkah.map(({ no }) => no), ...simbol.map(({ id }) => id)]);
  const dekat = nearestWord(rujukan, [...nama]);
  if (dekat !== undefined && !/^\d+$/.test(rujukan)) return `Barangkali yang dimaksud "${dekat}"`;
  const [pertama, terakhir] = [sop.langkah[0]?.no ?? '1', sop.langkah.at(-1)?.no ?? '1'];
  return `Tulis nomor langkah ${pertama} sampai ${terakhir}, atau id simbol`;
}

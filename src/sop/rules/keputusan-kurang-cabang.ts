import type { Aturan, Laporan } from '../aturan.ts';
import { simbolTertulis } from '../simbol-tertulis.ts';
import type { Keluar, SimbolTertulis } from '../simbol-tertulis.ts';

export const keputusanKurangCabang: Aturan = {
  id: 'keputusan-kurang-cabang',
  tingkat: 'galat',
  butir: ['T8'],
  uraian: 'Keputusan mempunyai sekurangnya dua cabang berlabel ke langkah yang berbeda.',
  penjelasan:
    'Belah ketupat berarti pengambilan keputusan, jadi dari sana ada sekurangnya dua jalan yang dapat dibedakan pembaca. Cabang tanpa label, atau cabang-cabang yang semuanya menuju tempat yang sama, tidak memutuskan apa pun. Bila langkah itu sebenarnya tidak memutus, hapus keputusannya agar langkah digambar sebagai kotak.',
  contoh: {
    keliru: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA' },
        { kegiatan: 'Memeriksa kelengkapan berkas permohonan KIA', keputusan: { Ya: 3 } },
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
  periksa: (sop) =>
    simbolTertulis(sop)
      .filter(({ bentuk, bersama }) => bentuk === 'belah-ketupat' && bersama === undefined)
      .flatMap((simbol) => periksaCabang(simbol, sop.langkah[simbol.langkah]?.no ?? simbol.id)),
};

function periksaCabang(simbol: SimbolTertulis, no: string): readonly Laporan[] {
  const { keluar, keputusan, kolom } = simbol;
  const tempat = { langkah: no, kolom: keputusan ? `${kolom}.keputusan` : kolom };
  const label = new Set(keluar.map((satu) => (satu.label ?? '').trim()).filter(Boolean));
  if (label.size < 2) {
    return [
      {
        pesan: `Keputusan pada langkah ${no} mempunyai ${label.size} cabang berlabel, diharapkan sekurangnya dua`,
        obat: 'Tulis kedua cabangnya, misalnya { Ya: 4, Tidak: 2 }',
        ...tempat,
      },
    ];
  }
  if (new Set([...label].map((satu) => destination(keluar, satu))).size > 1) return [];
  const tujuan = new Set(keluar.map(({ rujukan }) => rujukan));
  return [
    {
      pesan: `Semua cabang keputusan pada langkah ${no} menuju langkah ${[...tujuan].join(', ')}`,
      obat: 'Arahkan cabang-cabang itu ke langkah yang berbeda',
      ...tempat,
    },
  ];
}

/** Where a branch leads, whichever number or id it names it by and in whichever order. */
function destination(keluar: readonly Keluar[], label: string): string {
  return keluar
    .filter((satu) => satu.label?.trim() === label)
    .map(({ ke, rujukan }) => ke ?? rujukan)
    .toSorted()
    .join(' ');
}

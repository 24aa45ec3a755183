import type { Aturan, Laporan } from '../aturan.ts';
import { barisSel } from '../langkah-sop.ts';
import type { Sop } from '../schema.ts';
import { simbolTertulis } from '../simbol-tertulis.ts';
import type { SimbolTertulis } from '../simbol-tertulis.ts';

type Penghubung = Sop['penghubung'][number];

export const penghubungTidakBerpasangan: Aturan = {
  id: 'penghubung-tidak-berpasangan',
  tingkat: 'peringatan',
  butir: ['T15'],
  uraian: 'Setiap segilima antarhalaman berpasangan dan mewakili satu panah.',
  penjelasan:
    'Segilima menyambung panah yang terpotong batas halaman: panah masuk ke segilima di bawah tabel, lalu keluar dari segilima berhuruf sama di atas tabel halaman berikutnya. Segilima tanpa pasangan, atau dua pasang dengan huruf yang sama, membuat pembaca tidak tahu ke mana alur berlanjut. Isian penghubung hanya mencatat segilima pada naskah; pada lembar cetak portal, segilima dibuat sendiri menurut batas halamannya.',
  contoh: {
    keliru: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA' },
        { kegiatan: 'Mencatat berkas permohonan KIA' },
        { kegiatan: 'Mencetak KIA' },
      ],
      penghubung: [{ huruf: 'A', dari: 2 }],
    },
    benar: {
      langkah: [
        { kegiatan: 'Menyerahkan berkas permohonan KIA' },
        { kegiatan: 'Mencatat berkas permohonan KIA' },
        { kegiatan: 'Mencetak KIA' },
      ],
      penghubung: [{ huruf: 'A', dari: 2, ke: 3 }],
    },
  },
  periksa: (sop) => {
    const simbol = simbolTertulis(sop);
    return sop.penghubung.flatMap((satu, indeks) => {
      const kolom = `penghubung.${indeks + 1}`;
      return [
        ...sameLetter(satu, sop.penghubung.slice(0, indeks), kolom),
        ...bothEnds(sop, simbol, satu, kolom),
      ];
    });
  },
};

function sameLetter(
  { huruf }: Penghubung,
  sebelumnya: readonly Penghubung[],
  kolom: string,
): readonly Laporan[] {
  if (!sebelumnya.some((satu) => satu.huruf === huruf)) return [];
  return [
    {
      pesan: `Segilima ${huruf} dipakai lebih dari sepasang`,
      obat: 'Beri tiap pasangan segilima huruf sendiri',
      kolom: `${kolom}.huruf`,
    },
  ];
}

function bothEnds(
  sop: Sop,
  simbol: readonly SimbolTertulis[],
  satu: Penghubung,
  kolom: string,
): readonly Laporan[] {
  const { huruf, dari, ke } = satu;
  if (dari === undefined || ke === undefined) return [{ ...halfPair(satu), kolom }];
  const [asal, tujuan] = [find(sop, simbol, dari), find(sop, simbol, ke)];
  if (asal === undefined || tujuan === undefined) {
    return [
      ...(asal === undefined ? [nowhere(huruf, dari, `${kolom}.dari`)] : []),
      ...(tujuan === undefined ? [nowhere(huruf, ke, `${kolom}.ke`)] : []),
    ];
  }
  if (asal.keluar.some((panah) => panah.ke === tujuan.id)) return [];
  return [
    {
      pesan: `Segilima ${huruf} menghubungkan ${dari} dengan ${ke}, padahal tidak ada panah dari ${dari} ke ${ke}`,
      obat: `Tulis panahnya pada ${dari} dengan lanjut atau keputusan, atau perbaiki segilima ${huruf}`,
      kolom,
    },
  ];
}

function halfPair({ huruf, dari, ke }: Penghubung): Laporan {
  if (dari === undefined && ke === undefined) {
    return {
      pesan: `Segilima ${huruf} tidak mempunyai asal dan tujuan, diharapkan sepasang`,
      obat: 'Isi dari dan ke dengan nomor langkah atau id simbol yang panahnya terpotong',
    };
  }
  return dari === undefined
    ? {
        pesan: `Segilima ${huruf} tidak mempunyai asal, diharapkan sepasang`,
        obat: `Isi dari dengan nomor langkah atau id simbol yang panahnya masuk ke segilima ${huruf}`,
      }
    : {
        pesan: `Segilima ${huruf} tidak mempunyai tujuan, diharapkan sepasang`,
        obat: `Isi ke dengan nomor langkah atau id simbol yang dituju segilima ${huruf}`,
      };
}

function nowhere(huruf: string, rujukan: string, kolom: string): Laporan {
  const isian = kolom.slice(kolom.lastIndexOf('.') + 1);
  return {
    pesan: `Segilima ${huruf} menyebut ${rujukan} pada ${isian}, padahal tidak ada langkah bernomor atau simbol bernama itu`,
    obat: 'Sesuaikan dengan nomor langkah atau id simbol pada tabel',
    kolom,
  };
}

/** The symbol that an author names: by its id, or as the first of the row of that number. */
function find(
  sop: Sop,
  simbol: readonly SimbolTertulis[],
  rujukan: string,
): SimbolTertulis | undefined {
  const bernama = simbol.find(({ id }) => id === rujukan);
  if (bernama !== undefined) return bernama;
  const baris = sop.langkah.findIndex(({ no }) => no === rujukan);
  if (baris < 0) return undefined;
  return simbol.find(({ langkah }) => langkah === barisSel(sop, baris, 'pelaksana'));
}

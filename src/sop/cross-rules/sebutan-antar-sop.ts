import type { AturanAntar, LaporanAntar, SopBernama } from '../aturan-antar.ts';
import { kunciJabatan, sebutanPolos } from '../bahasa/kunci-jabatan.ts';

interface Sebutan {
  readonly id: string;
  /** Name of the SOP, for who reads of it in another one. */
  readonly judul: string;
  /** Name of the office holder that the wording means, the same for all wordings. */
  readonly kunci: string;
  readonly nama: string;
  readonly alias: readonly string[];
  readonly kolom: string;
}

export const sebutanAntarSop: AturanAntar = {
  id: 'sebutan-antar-sop',
  tingkat: 'saran',
  butir: ['T16'],
  uraian: 'Pelaksana yang sama disebut sama pada semua SOP sebuah kantor.',
  penjelasan:
    'Kasi pada satu SOP dan Kepala Seksi pada SOP lain tampak seperti dua orang, sehingga beban kerja seorang pejabat tidak dapat dikumpulkan dari SOP-nya. Pakai satu sebutan bagi tiap jabatan, sebaiknya nama lengkapnya. Sebutan lain yang memang tertulis pada naskah dicatat sebagai alias, dan sejak itu diterima.',
  contoh: {
    keliru: {
      '63.05/penerbitan-kia': {
        pelaksana: [
          { id: 'pemohon', nama: 'Pemohon' },
          { id: 'petugas', nama: 'Kepala Seksi' },
        ],
      },
      '63.05/penerbitan-akta': {
        nomor: '470/13/SOP/2024',
        nama: 'Penerbitan Akta',
        pelaksana: [
          { id: 'pemohon', nama: 'Pemohon' },
          { id: 'petugas', nama: 'Kasi' },
        ],
      },
    },
    benar: {
      '63.05/penerbitan-kia': {
        pelaksana: [
          { id: 'pemohon', nama: 'Pemohon' },
          { id: 'petugas', nama: 'Kepala Seksi' },
        ],
      },
      '63.05/penerbitan-akta': {
        nomor: '470/13/SOP/2024',
        nama: 'Penerbitan Akta',
        pelaksana: [
          { id: 'pemohon', nama: 'Pemohon' },
          { id: 'petugas', nama: 'Kepala Seksi' },
        ],
      },
    },
  },
  periksa: (semua) => {
    const kunci = memoKunci();
    const sebutan = semua.flatMap((satu) => mentions(satu, kunci));
    const perKunci = Map.groupBy(sebutan, (satu) => satu.kunci);
    return [...perKunci.values()].flatMap(laporan);
  },
};

type Kunci = (nama: string, unit: string) => string;

/** An office names few holders in many SOPs, so each name is read once. */
function memoKunci(): Kunci {
  const dikenal = new Map<string, string>();
  return (nama, unit) => {
    const tulisan = `${nama}\n${unit}`;
    const kunci = dikenal.get(tulisan) ?? kunciJabatan(nama, unit);
    dikenal.set(tulisan, kunci);
    return kunci;
  };
}

function mentions({ id, kode, sop }: SopBernama, kunci: Kunci): readonly Sebutan[] {
  return sop.pelaksana.map(({ nama, alias }, indeks) => ({
    id,
    judul: sop.judul,
    kunci: `${kode} ${kunci(nama, sop.unit ?? '')}`,
    nama: nama.trim(),
    alias,
    kolom: `pelaksana.${indeks + 1}.nama`,
  }));
}

/** Every other wording once, where it first stands, against the first wording of all. */
function laporan(sebutan: readonly Sebutan[]): readonly LaporanAntar[] {
  const [pertama] = sebutan;
  if (pertama === undefined) return [];
  const perTulisan = Map.groupBy(sebutan, ({ nama }) => sebutanPolos(nama));
  return [...perTulisan.values()].flatMap(([satu]) => {
    if (satu === undefined || satu.id === pertama.id || isAlias(pertama, satu)) return [];
    const { id, nama, kolom } = satu;
    return [
      {
        id,
        pesan: `Pelaksana "${nama}" disebut "${pertama.nama}" pada SOP "${pertama.judul.trim()}"`,
        obat: `Samakan sebutannya, atau tulis "${pertama.nama}" sebagai alias kolom ini`,
        kolom,
      },
    ];
  });
}

function isAlias(kiri: Sebutan, kanan: Sebutan): boolean {
  const nama = [kiri, kanan].map((satu) => sebutanPolos(satu.nama));
  return (
    nama[0] === nama[1] ||
    [...kiri.alias, ...kanan.alias].some((alias) => nama.includes(sebutanPolos(alias)))
  );
}

import type { Finding, Tempat } from '../finding/finding.ts';
import { formatTanggal } from '../sop/tanggal.ts';
import { findTitik, sebutPelaksana, sebutTitik } from './jaringan-jalan.ts';
import type { JaringanJalan, Titik } from './jaringan-jalan.ts';
import type { ButirRiwayat } from './schema-riwayat.ts';

/** Place of a field of rilis.yaml, by a path whose list items are counted from 1: `riwayat.3.tanggal`. */
export type TempatIsian = (kolom: string) => Tempat;

/** A record that cannot follow those before it. */
interface Tertolak {
  readonly jaringan: JaringanJalan;
  /** The places at which something could be recorded. */
  readonly siap: readonly Titik[];
  readonly butir: ButirRiwayat;
  /** Counted from 1. */
  readonly ke: number;
}

/** A step on an earlier day than the one before it. `tempat` leads to the fields of its record. */
export function salahTanggal(
  riwayat: readonly ButirRiwayat[],
  indeks: number,
  tempat: TempatIsian,
): readonly Finding[] {
  const [sebelum, ini] = [riwayat[indeks - 1], riwayat[indeks]];
  // yyyy-mm-dd sorts as text.
  if (!sebelum || !ini || sebelum.tanggal <= ini.tanggal) return [];
  return [
    {
      aturan: 'riwayat-tanggal',
      tingkat: 'galat',
      tempat: tempat('tanggal'),
      pesan: `Riwayat butir ${indeks + 1} bertanggal ${formatTanggal(ini.tanggal)}, lebih dahulu dari butir sebelumnya (${formatTanggal(sebelum.tanggal)})`,
      obat: 'Betulkan tanggalnya, atau urutkan riwayat menurut urutan pelaksanaannya',
    },
  ];
}

/** Why a record was refused, the first reason of: unknown, not due, not theirs, not that word. */
export function salahLangkah(tolak: Tertolak, tempat: TempatIsian): Finding {
  const calon = findTitik(tolak.jaringan, tolak.butir.langkah);
  const [titik] = calon;
  if (titik === undefined) return unknownStep(tolak, tempat('langkah'));
  const jatuhTempo = calon.find((satu) => tolak.siap.includes(satu));
  if (jatuhTempo === undefined) return notDue(tolak, titik, tempat('langkah'));
  const milikSiapa = jatuhTempo.pelaksana.map(({ id }) => id);
  return tolak.butir.oleh.every((id) => milikSiapa.includes(id))
    ? otherWord(tolak, jatuhTempo, tempat('keputusan'))
    : otherPelaksana(tolak, jatuhTempo, tempat('oleh'));
}

function unknownStep({ jaringan, butir, ke }: Tertolak, tempat: Tempat): Finding {
  return {
    aturan: 'riwayat-langkah',
    tingkat: 'galat',
    tempat,
    pesan: `Riwayat butir ${ke} mencatat langkah ${butir.langkah}, yang tidak ada pada SOP ini`,
    obat: `Pakai salah satu dari: ${jaringan.titik.map(({ id }) => id).join(', ')}`,
  };
}

function notDue({ jaringan, siap, ke }: Tertolak, titik: Titik, tempat: Tempat): Finding {
  const giliran = siap.map((satu) => `${sebutTitik(jaringan, satu)}, ${sebutPelaksana(satu)}`);
  const pesan = `Riwayat butir ${ke} mencatat ${sebutTitik(jaringan, titik)}, ${sebutPelaksana(titik)}`;
  return {
    aturan: 'riwayat-urutan',
    tingkat: 'galat',
    tempat,
    pesan:
      giliran.length === 0
        ? `${pesan}, padahal alurnya sudah selesai`
        : `${pesan}, padahal yang dapat dilakukan ketika itu hanya ${giliran.join('; atau ')}`,
    obat:
      giliran.length === 0
        ? 'Hapus butir ini'
        : 'Betulkan nomor langkahnya, atau catat dahulu langkah yang terlewat',
  };
}

function otherPelaksana({ jaringan, butir, ke }: Tertolak, titik: Titik, tempat: Tempat): Finding {
  const daftar = titik.pelaksana.map(({ id, nama }) => `${id} (${nama})`);
  return {
    aturan: 'riwayat-pelaksana',
    tingkat: 'galat',
    tempat,
    pesan: `Riwayat butir ${ke} mencatat ${sebutTitik(jaringan, titik)} oleh ${butir.oleh.join(', ')}, padahal pelaksananya ${daftar.join(' dan ')}`,
    obat: 'Betulkan pelaksananya, atau hapus isian oleh agar mengikuti SOP',
  };
}

function otherWord({ jaringan, butir, ke }: Tertolak, titik: Titik, tempat: Tempat): Finding {
  const sebut = `Riwayat butir ${ke}: ${sebutTitik(jaringan, titik)}`;
  const { keputusan } = butir;
  const galat = { aturan: 'riwayat-keputusan', tingkat: 'galat', tempat } as const;
  if (titik.label.length === 0) {
    return {
      ...galat,
      pesan: `${sebut} bukan keputusan, padahal tertulis keputusan "${keputusan ?? ''}"`,
      obat: 'Hapus isian keputusan',
    };
  }
  const pilihan = titik.label.join(' atau ');
  return keputusan === undefined
    ? {
        ...galat,
        pesan: `${sebut} sebuah keputusan, tetapi pilihannya tidak tertulis`,
        obat: `Tulis keputusan: ${pilihan}`,
      }
    : {
        ...galat,
        pesan: `${sebut} tidak mempunyai cabang "${keputusan}"`,
        obat: `Tulis keputusan: ${pilihan}`,
      };
}

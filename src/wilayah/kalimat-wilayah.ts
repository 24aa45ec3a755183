import { bagianPersen, sebutAngka, sebutPersen } from '../book/kalimat/angka.ts';
import { sebutBanyak } from '../book/kalimat/bilangan.ts';
import { gabung } from '../book/kalimat/daftar.ts';
import { kalimat, susun } from '../book/kalimat/kalimat.ts';
import { sebutPerubahan } from '../book/kalimat/perubahan.ts';
import { formatJiwa } from '../statistics/format-value.ts';
import { labelPeriode } from '../statistics/periode.ts';
import type { AngkaWilayah } from './angka-wilayah.ts';
import { daerahDari, indukDaerah, type Daerah } from './daerah.ts';
import type { HitunganKabupaten } from './hitungan.ts';
import { indikatorBernama } from './kelompok-indikator.ts';
import { jiwaTerbit, pasti, umurTerbit } from './penduduk-terbit.ts';

interface Bahan {
  readonly hitungan: HitunganKabupaten;
  readonly daerah: Daerah;
  /** Its population in the newest semester. */
  readonly penduduk: AngkaWilayah;
}

const jumlahPenduduk = indikatorBernama('jumlah-penduduk');

/** A region told in a few sentences; one whose figures are not known is left out. */
export function kalimatWilayah(hitungan: HitunganKabupaten, daerah: Daerah): readonly string[] {
  const bahan = { hitungan, daerah, penduduk: hitungan.kini.angka(jumlahPenduduk, daerah.kode) };
  return susun([jumlah, bagian, perubahan, urutan, umur, isi, kurang].map((tulis) => tulis(bahan)));
}

function jumlah({ hitungan: { kini }, daerah, penduduk }: Bahan): string | undefined {
  if (penduduk.nilai === undefined) return undefined;
  const [l, p] = (['L', 'P'] as const).map((jk) => pasti(jiwaTerbit(kini, daerah.kode, jk)));
  const jk =
    l === undefined || p === undefined
      ? ''
      : `, terdiri atas ${formatJiwa(l)} laki-laki dan ${formatJiwa(p)} perempuan`;
  return kalimat(
    `penduduk ${daerah.sebutan} pada ${labelPeriode(kini.periode)} berjumlah ${sebutAngka(penduduk.nilai, 'jiwa')}${jk}`,
  );
}

/** Its share of the regions that hold it; a share of a whole that lacks a part would be too large. */
function bagian({ hitungan, daerah, penduduk }: Bahan): string | undefined {
  const butir = indukDaerah(hitungan.daerah, daerah).flatMap((induk) => {
    const semua = hitungan.kini.angka(jumlahPenduduk, induk.kode);
    if (semua.nilai === undefined || semua.kurang.length > 0) return [];
    const persen = bagianPersen(penduduk.nilai, semua.nilai);
    return persen === undefined ? [] : [`${sebutPersen(persen)} penduduk ${induk.sebutan}`];
  });
  return butir.length === 0 ? undefined : kalimat(`jumlah itu ${gabung(butir)}`);
}

function perubahan({ hitungan: { lalu }, daerah, penduduk }: Bahan): string | undefined {
  const dulu = lalu?.angka(jumlahPenduduk, daerah.kode);
  if (!lalu || penduduk.nilai === undefined || dulu?.nilai === undefined) return undefined;
  if (penduduk.kurang.join() !== dulu.kurang.join()) return undefined;
  return kalimat(
    `dibandingkan dengan ${labelPeriode(lalu.periode)}, jumlah penduduk ${sebutPerubahan(penduduk.nilai, dulu.nilai, 'jiwa')}`,
  );
}

function urutan({ hitungan, daerah }: Bahan): string | undefined {
  const butir = indukDaerah(hitungan.daerah, daerah).flatMap((induk) => {
    const peringkat = hitungan.peringkat(jumlahPenduduk, daerah.kode, induk.kode);
    if (!peringkat || peringkat.dari < 2) return [];
    const { dari, seri } = peringkat;
    const bersama = seri === 0 ? '' : ` (sama dengan ${formatJiwa(seri)} lainnya)`;
    const antara = sebutBanyak(dari, sebutJenis(daerah));
    return [`ke-${formatJiwa(peringkat.urutan)} dari ${antara} di ${induk.sebutan}${bersama}`];
  });
  if (butir.length === 0) return undefined;
  return kalimat(`menurut banyaknya penduduk, ${daerah.sebutan} berada di urutan ${gabung(butir)}`);
}

const golongan = [
  ['berumur 0–14 tahun', 0, 15],
  ['15–64 tahun', 15, 65],
  ['65 tahun ke atas', 65, Number.POSITIVE_INFINITY],
] as const;

function umur({ hitungan: { kini }, daerah: { kode } }: Bahan): string | undefined {
  const banyak = golongan.map(([, dari, sampai]) =>
    pasti(umurTerbit(kini, kode, { dari, sampai, jk: 'JML' })),
  );
  const semua = banyak.reduce<number>((a, b) => a + (b ?? Number.NaN), 0);
  const butir = golongan.flatMap(([nama], i) => {
    const persen = bagianPersen(banyak[i], semua);
    return persen === undefined ? [] : [`${sebutPersen(persen)} ${nama}`];
  });
  return butir.length === golongan.length ? kalimat(`menurut umur, ${gabung(butir)}`) : undefined;
}

function isi({ hitungan, daerah }: Bahan): string | undefined {
  const { anak, sebutan, tingkat } = daerah;
  if (tingkat === 'desa') return undefined;
  if (tingkat === 'kecamatan')
    return kalimat(`${sebutan} terdiri atas ${sebutBanyak(anak.length, 'desa/kelurahan')}`);
  const desa = anak.reduce((n, kode) => n + daerahDari(hitungan.daerah, kode).anak.length, 0);
  return kalimat(
    `${sebutan} terdiri atas ${sebutBanyak(anak.length, 'kecamatan')} dan ${sebutBanyak(desa, 'desa/kelurahan')}`,
  );
}

function kurang({ hitungan, penduduk }: Bahan): string | undefined {
  if (penduduk.nilai === undefined || penduduk.kurang.length === 0) return undefined;
  const nama = penduduk.kurang.map((kode) => daerahDari(hitungan.daerah, kode).sebutan);
  const siapa = nama.length > 3 ? sebutBanyak(nama.length, 'wilayah') : gabung(nama);
  return kalimat(`angka ini belum memuat ${siapa}, yang tidak ada dalam ekspornya`);
}

function sebutJenis({ tingkat }: Daerah): string {
  return tingkat === 'desa' ? 'desa/kelurahan' : tingkat;
}

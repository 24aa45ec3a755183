import { jumlahPenduduk as indikatorJumlah } from '../../statistics/indicators/jumlah-penduduk.ts';
import { formatDesimal, formatJiwa } from '../../statistics/format-value.ts';
import { rasioJenisKelamin } from '../../statistics/indicators/rasio-jenis-kelamin.ts';
import { labelPeriode } from '../../statistics/periode.ts';
import { bagianPersen, sebutAngka, sebutPersen } from '../kalimat/angka.ts';
import { kalimat, susun } from '../kalimat/kalimat.ts';
import { sebutPerubahan } from '../kalimat/perubahan.ts';
import { datasetPenduduk, hitung, jiwa, semesterLalu } from '../kalimat/semester.ts';
import type { NarasiDef } from '../narasi-buku.ts';
import type { DataBuku } from '../tabel.ts';

export const jumlahPenduduk: NarasiDef = {
  id: 'jumlah-penduduk',
  dataset: datasetPenduduk,
  hanyaJumlah: true,
  indikator: () => [indikatorJumlah, rasioJenisKelamin],
  tabel: ['perkembangan-penduduk'],
  kalimat: (data) => susun([jumlah(data), rasio(data), perubahan(data)]),
  headline,
};

function jumlah(data: DataBuku): string | undefined {
  const [total, l, p] = [jiwa(data), jiwa(data, 'L'), jiwa(data, 'P')];
  if (total === undefined) return undefined;
  const jk =
    l === undefined || p === undefined
      ? ''
      : `, terdiri atas ${formatJiwa(l)} laki-laki dan ${formatJiwa(p)} perempuan`;
  const { kabupaten, periode } = data;
  return kalimat(
    `penduduk ${kabupaten.nama} pada ${labelPeriode(periode)} berjumlah ${sebutAngka(total, 'jiwa')}${jk}`,
  );
}

function rasio(data: DataBuku): string | undefined {
  const [l, p] = [jiwa(data, 'L'), jiwa(data, 'P')];
  if (l === undefined || p === undefined || l + p === 0) return undefined;
  if (l === p) return 'Jumlah laki-laki sama dengan jumlah perempuan.';
  const [banyak, sedikit] = l > p ? ['laki-laki', 'perempuan'] : ['perempuan', 'laki-laki'];
  const selisih = sebutAngka(Math.abs(l - p), 'jiwa');
  return kalimat(`${banyak} lebih banyak ${selisih} daripada ${sedikit}${rasioKata(data, l, p)}`);
}

function rasioKata(data: DataBuku, l: number, p: number): string {
  const nilai = hitung(data, rasioJenisKelamin);
  if (nilai === undefined || bagianPersen(l, p) === undefined) return '';
  const bulat = Math.round(nilai);
  const arti =
    bulat === 100
      ? 'artinya jumlah keduanya hampir sama'
      : `atau sekitar ${formatJiwa(bulat)} laki-laki untuk setiap 100 perempuan`;
  return `; rasio jenis kelaminnya ${formatDesimal(nilai, 2)}, ${arti}`;
}

function perubahan(data: DataBuku): string | undefined {
  const lalu = semesterLalu(data, datasetPenduduk);
  const [kini, dulu] = [jiwa(data), lalu && jiwa(lalu)];
  if (!lalu || kini === undefined || dulu === undefined) return undefined;
  const [l, p] = [jiwa(data, 'L'), jiwa(data, 'P')];
  const [l0, p0] = [jiwa(lalu, 'L'), jiwa(lalu, 'P')];
  const terinci =
    l !== undefined &&
    p !== undefined &&
    l0 !== undefined &&
    p0 !== undefined &&
    (l !== l0 || p !== p0)
      ? `: laki-laki ${sebutPerubahan(l, l0, 'jiwa')} dan perempuan ${sebutPerubahan(p, p0, 'jiwa')}`
      : '';
  return kalimat(
    `dibandingkan dengan ${labelPeriode(lalu.periode)}, jumlah penduduk ${sebutPerubahan(kini, dulu, 'jiwa')}${terinci}`,
  );
}

function headline(data: DataBuku): string | undefined {
  const total = jiwa(data);
  if (total === undefined) return undefined;
  const { nama } = data.kabupaten;
  const lalu = semesterLalu(data, datasetPenduduk);
  const dulu = lalu && jiwa(lalu);
  const menjadi = sebutAngka(total, 'jiwa');
  if (dulu === undefined) return `Penduduk ${nama} berjumlah ${menjadi}`;
  if (dulu === total) return `Penduduk ${nama} tetap ${menjadi}`;
  const persen = bagianPersen(Math.abs(total - dulu), dulu);
  const ubah =
    persen === undefined ? sebutAngka(Math.abs(total - dulu), 'jiwa') : sebutPersen(persen);
  return `Penduduk ${nama} ${total > dulu ? 'bertambah' : 'berkurang'} ${ubah} menjadi ${menjadi}`;
}

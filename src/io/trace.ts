import { join } from 'node:path';
import { formatNilai } from '../statistics/format-value.ts';
import { hurufKolom, lacakAngka, type Lacakan } from '../statistics/lacak.ts';
import type { Dataset, JkKolom } from '../statistics/model.ts';
import { kodePeriode } from '../statistics/periode.ts';
import type { NilaiOpsi, Opsi } from './command.ts';
import { ScriptError } from './command.ts';
import { readData, type RilisTerbaca } from './read-data.ts';
import { namaWilayah } from './read-wilayah.ts';

export const opsiLacak = {
  data: { jenis: 'string', nilai: '<folder>', bantuan: 'folder data; bawaan: data' },
} as const satisfies Record<string, Opsi>;

const pemakaian =
  'Pemakaian: npm run trace -- <kode>/<periode> <tabel> <kode wilayah> <kategori> [L|P|JML], misalnya 63.05/2025-1 agama 63.05.01.1001 islam L';

/** Rows shown of a sum; the others are counted. */
const barisTampil = 12;

/** Says from which cells of which file a figure was read. Throws a ScriptError for anything that is not there. */
export async function trace(
  [rilis = '', tabel, kode, kategori, jk = 'JML']: readonly string[],
  { data = 'data' }: NilaiOpsi<typeof opsiLacak>,
): Promise<string> {
  const ada = (await readData(data)).rilis.find(
    (satu) => `${satu.kabupaten.kode}/${kodePeriode(satu.periode)}` === rilis,
  );
  if (!ada) throw salah(`Rilis "${rilis}" tidak ada dalam folder ${data}.`);
  const dataset = ada.datasets.get(tabel ?? '');
  if (!dataset) {
    throw salah(
      `Tabel "${tabel ?? ''}" tidak ada; rilis ini memuat ${[...ada.datasets.keys()].join(', ')}.`,
    );
  }
  const milik = dataset.def.kategori.find(({ id }) => id === kategori);
  if (!milik) {
    throw salah(
      `Kategori "${kategori ?? ''}" tidak ada; pilih ${dataset.def.kategori.map(({ id }) => id).join(', ')}.`,
    );
  }
  if (!isJk(jk)) throw salah(`"${jk}" bukan jenis kelamin: tulis L, P, atau JML.`);
  const lacakan = lacakAngka(dataset, { kode: kode ?? '', kategori: milik.id, jk });
  if (lacakan.length === 0) throw salah(`Wilayah "${kode ?? ''}" tidak ada dalam tabel ini.`);
  const jumlah = lacakan.reduce((n, { nilai }) => n + nilai, 0);
  const judul = `${dataset.def.judul}, ${milik.label}, ${sebutanJk[jk]}, ${namaWilayah(kode ?? '') ?? ''} (${kode ?? ''}): ${formatNilai(jumlah, 'bulat')} ${dataset.def.satuan}`;
  const baris = lacakan.slice(0, barisTampil).map((satu) => `  ${uraikan(satu, dataset)}`);
  const sisa = lacakan.length - baris.length;
  return [
    judul,
    `Berkas ${join(data, rilis, dataset.berkas)}${asalBerkas(ada, dataset)}`,
    ...baris,
    ...(sisa > 0 ? [`  dan ${String(sisa)} baris lagi`] : []),
    '',
  ].join('\n');
}

const sebutanJk = { L: 'laki-laki', P: 'perempuan', JML: 'laki-laki dan perempuan' } as const;

function isJk(teks: string): teks is JkKolom {
  return Object.hasOwn(sebutanJk, teks);
}

function uraikan({ kode, nilai, sel }: Lacakan, { def }: Dataset): string {
  const letak = sel.map(({ baris, kolom }) => `${hurufKolom(kolom)}${String(baris)}`);
  const tempat = letak.length === 0 ? 'tidak tertulis dalam berkas' : `sel ${letak.join(' + ')}`;
  return `${kode} ${namaWilayah(kode) ?? ''}: ${formatNilai(nilai, def.desimal === 0 ? 'bulat' : 'rasio')}, ${tempat}`;
}

function asalBerkas({ rilis }: RilisTerbaca, { berkas }: Dataset): string {
  const asal = rilis.berkas.find((satu) => satu.berkas === berkas)?.asal;
  return asal ? `, dari ${asal.buku} lembar ${asal.lembar} pada sel yang sama` : '';
}

function salah(pesan: string): ScriptError {
  return new ScriptError(`${pesan}\n${pemakaian}`);
}

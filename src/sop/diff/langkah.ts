import { kegiatanLangkah } from '../langkah-sop.ts';
import type { Baris } from './baris.ts';
import { compareIsian } from './isian.ts';
import type { Isian } from './isian.ts';
import { describeMove, quote, quoteBriefly } from './kutip.ts';
import type { Padanan, Terpadan } from './match.ts';
import type { LetakLangkah, PerbedaanLangkah } from './perbedaan.ts';
import { tidy } from './potongan.ts';

/** The words in the cells of a row; what its flow is made from is compared as symbols and arrows. */
export const isianLangkah: readonly Isian<Baris>[] = [
  { kunci: 'kegiatan', nama: 'Kegiatan', baca: ({ langkah }) => langkah.kegiatan },
  { kunci: 'rincian', nama: 'Rincian', baca: ({ langkah }) => langkah.rincian },
  { kunci: 'pelaksana', nama: 'Pelaksana', baca: ({ pelaksana }) => pelaksana.join(', ') },
  {
    kunci: 'tulisanSel',
    nama: 'Tulisan di sel Pelaksana',
    baca: ({ langkah }) => Object.values(langkah.tulisanSel).toSorted().join(', '),
  },
  { kunci: 'kelengkapan', nama: 'Kelengkapan', baca: ({ langkah }) => langkah.kelengkapan },
  { kunci: 'waktu', nama: 'Waktu', baca: ({ langkah }) => langkah.waktu },
  { kunci: 'output', nama: 'Output', baca: ({ langkah }) => langkah.output },
  { kunci: 'keterangan', nama: 'Keterangan', baca: ({ langkah }) => langkah.keterangan },
  {
    kunci: 'gabung',
    nama: 'Penggabungan sel',
    baca: ({ langkah }) => langkah.gabung.toSorted().join(', '),
  },
];

/** What became of every row, in the order of the new revision, each removed row after the one it followed. */
export function compareLangkah(baris: Terpadan<Baris>): readonly PerbedaanLangkah[] {
  const { pasangan, hanyaLama, hanyaBaru } = baris;
  const urut = [
    ...pasangan.map((satu) => ({ letak: [satu.baru.letak.indeks, -1], isi: both(satu) })),
    ...hanyaBaru.map((satu) => ({ letak: [satu.letak.indeks, -1], isi: added(satu) })),
    ...hanyaLama.map((satu) => ({
      letak: [precedingRow(baris, satu), satu.letak.indeks],
      isi: removed(satu),
    })),
  ];
  return urut
    .toSorted(({ letak: [a = 0, b = 0] }, { letak: [c = 0, d = 0] }) => a - c || b - d)
    .map(({ isi }) => isi);
}

/** `langkah 4 (semula 3)`: a row that both revisions have, by its new number. */
export function nameRow(lama: LetakLangkah, baru: LetakLangkah): string {
  return lama.no === baru.no ? `langkah ${baru.no}` : `langkah ${baru.no} (semula ${lama.no})`;
}

/** Index in the new revision of the row that stood above a removed one; -1 where none is left. */
function precedingRow({ pasangan }: Terpadan<Baris>, { letak }: Baris): number {
  const atas = pasangan.filter((satu) => !satu.pindah && satu.lama.letak.indeks < letak.indeks);
  return Math.max(-1, ...atas.map(({ baru }) => baru.letak.indeks));
}

function both({ lama, baru, pindah }: Padanan<Baris>): PerbedaanLangkah {
  const letak = { lama: lama.letak, baru: baru.letak };
  const tempat = ` ${nameRow(lama.letak, baru.letak)}`;
  const isian = compareIsian(isianLangkah, { lama, baru, tempat });
  if (!pindah) return { jenis: isian.length === 0 ? 'sama' : 'diubah', ...letak, isian };
  const kalimat = `Langkah ${lama.letak.no} ${describeMove('langkah', lama.letak.no, baru.letak.no)}: ${quoteBriefly(words(baru))}`;
  return { jenis: 'dipindah', ...letak, isian, kalimat };
}

function added(baris: Baris): PerbedaanLangkah {
  const kalimat = `Langkah ${baris.letak.no} ditambahkan${actors(baris)}: ${quote(words(baris))}`;
  return { jenis: 'ditambah', baru: baris.letak, kalimat };
}

function removed(baris: Baris): PerbedaanLangkah {
  const kalimat = `Langkah ${baris.letak.no} lama dihapus${actors(baris)}: ${quote(words(baris))}`;
  return { jenis: 'dihapus', lama: baris.letak, kalimat };
}

function actors({ pelaksana }: Baris): string {
  return pelaksana.length === 0 ? '' : `, pelaksana ${pelaksana.join(', ')}`;
}

function words({ langkah }: Baris): string {
  return tidy(kegiatanLangkah(langkah).join('; '));
}

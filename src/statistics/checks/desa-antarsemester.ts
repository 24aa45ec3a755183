import { banyakLetak, letakWilayah, sebutLetak } from '../letak.ts';
import type { Dataset } from '../model.ts';
import { definePemeriksaan, type Laporan, type Letak } from '../pemeriksaan.ts';
import { labelPeriode } from '../periode.ts';

export const desaAntarsemester = definePemeriksaan({
  id: 'desa-antarsemester',
  tingkat: 'saran',
  uraian:
    'Desa yang baru ada atau tidak ada lagi dibanding semester lalu disebut dalam catatan rilis.',
  penjelasan:
    'Desa bertambah karena pemekaran dan berkurang karena penggabungan, masing-masing dengan peraturan. Angka desa asal dan desa barunya tidak dapat dibandingkan antarsemester tanpa keterangan itu. Bila tidak ada pemekaran, barisnya hilang atau kodenya berubah pada salah satu ekspor.',
  laporkan: ({ kabupaten, daftar, sebelum = [] }) => {
    const [lalu] = sebelum;
    const dataset = daftar.find(({ tingkat, baris }) => tingkat === 'desa' && baris.length > 0);
    if (!lalu || !dataset) return [];
    const [kini, dulu] = [desaDalam(daftar), desaDalam(lalu.daftar)];
    if (dulu.size === 0) return [];
    const letak = (kode: ReadonlySet<string>, lain: ReadonlySet<string>): readonly Letak[] =>
      [...kode]
        .filter((satu) => !lain.has(satu))
        .sort()
        .map((satu) => letakWilayah(kabupaten, { kode: satu }));
    const label = labelPeriode(lalu.periode);
    return [
      ...lapor(dataset, letak(kini, dulu), (isi) => `tidak ada pada ${label}: ${isi}`),
      ...lapor(dataset, letak(dulu, kini), (isi) => `ada pada ${label} tetapi tidak lagi: ${isi}`),
    ];
  },
});

/** Desa that any table has a row of, readable or not. */
function desaDalam(daftar: readonly Dataset[]): ReadonlySet<string> {
  return new Set(
    daftar
      .filter(({ tingkat }) => tingkat === 'desa')
      .flatMap(({ baris, takTerbaca }) => [
        ...baris.map(({ kode }) => kode),
        ...(takTerbaca ?? []),
      ]),
  );
}

function lapor(
  dataset: Dataset,
  letak: readonly Letak[],
  kalimat: (isi: string) => string,
): readonly Laporan[] {
  if (letak.length === 0) return [];
  return [
    {
      dataset,
      letak,
      pesan: (isi) => `${banyakLetak(isi)} ${kalimat(sebutLetak(isi, 5))}`,
      obat: 'Bila pemekaran atau penggabungan, sebutkan peraturannya dalam catatan rilis; bila bukan, periksa ekspornya',
    },
  ];
}

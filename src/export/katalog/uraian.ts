import { labelPeriode } from '../../statistics/periode.ts';
import { formatTanggal } from '../../sop/tanggal.ts';
import { imbuhanTanda, namaPenerbit, sebutEdisi, sebutLisensi } from '../rilis-unduh.ts';
import type { TabelTerbit, RilisUnduh } from '../rilis-unduh.ts';

/** Title of the release in catalogues. */
export function judulTerbitan(terbitan: RilisUnduh): string {
  return `Statistik kependudukan ${terbitan.wilayah.nama}, ${labelPeriode(terbitan.periode)}${imbuhanTanda(terbitan)}`;
}

/** What the release holds, in sentences. */
export function uraianTerbitan(terbitan: RilisUnduh): string {
  return [
    `${terbitan.tabel.length} tabel statistik kependudukan ${terbitan.wilayah.nama} keadaan ${formatTanggal(terbitan.tanggalPosisi)}, diterbitkan ${namaPenerbit(terbitan.penerbit)}.`,
    `Sumber: ${terbitan.sumber}.`,
    ...uraianEdisi(terbitan),
    ...terbitan.catatan,
  ].join(' ');
}

/** Which edition it is, how final, and on which terms; nothing of what the office has not said. */
function uraianEdisi(terbitan: RilisUnduh): readonly string[] {
  const [sebutan, lisensi] = [sebutEdisi(terbitan), sebutLisensi(terbitan)];
  return [
    ...(sebutan === undefined
      ? []
      : [`${sebutan}: ${(terbitan.edisi?.alasan ?? '').replace(/\.$/, '')}.`]),
    ...(terbitan.sementara === true ? ['Angka sementara, masih dapat berubah.'] : []),
    ...(lisensi === undefined ? [] : [`Lisensi: ${lisensi}.`]),
  ];
}

/** What a table shows, in sentences. */
export function uraianTabel({ tabel }: TabelTerbit): string {
  return [`${tabel.judul}. ${tabel.subjudul}.`, ...tabel.catatan, `Sumber: ${tabel.sumber}.`].join(
    ' ',
  );
}

/** First and last day of the semester, yyyy-mm-dd. */
export function rentangPeriode({ periode }: RilisUnduh): readonly [string, string] {
  const tahun = String(periode.tahun);
  return periode.semester === 1
    ? [`${tahun}-01-01`, `${tahun}-06-30`]
    : [`${tahun}-07-01`, `${tahun}-12-31`];
}

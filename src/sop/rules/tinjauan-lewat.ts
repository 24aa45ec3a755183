import type { Aturan, Laporan } from '../aturan.ts';
import { hariPertama, hariTerakhir, setahun } from '../batas-tanggal.ts';
import { namaTanggal, semuaTanggal } from '../nama-tanggal.ts';
import type { Sop } from '../schema.ts';
import { formatTanggal, parseTanggal, tulisTanggal } from '../tanggal.ts';
import type { Tanggal } from '../tanggal.ts';

export const tinjauanLewat: Aturan = {
  id: 'tinjauan-lewat',
  tingkat: 'saran',
  butir: ['I12'],
  uraian: 'SOP yang berlaku ditinjau menurut rencananya dan sekurangnya setahun sekali.',
  penjelasan:
    'SOP yang lama tidak ditinjau sering sudah berbeda dari cara kerja dan peraturan yang berlaku. PermenPAN-RB 35/2012 mengatur pemantauan setiap enam bulan; ukuran sekurangnya setahun sekali bagi evaluasi dikenal dari kutipan dalam pedoman instansi lain dan belum dibaca pada naskah peraturannya. Catat tanggal evaluasi pada tanggal.tinjauan walaupun SOP tidak berubah; Tanggal Revisi sesudah Tanggal Efektif dibaca sebagai rencana tinjauan.',
  contoh: {
    keliru: {
      nomor: '470/012/SOP/2020',
      tanggal: { pembuatan: '2 Januari 2020', efektif: '1 Februari 2020' },
    },
    benar: {
      nomor: '470/012/SOP/2020',
      tanggal: {
        pembuatan: '2 Januari 2020',
        efektif: '1 Februari 2020',
        tinjauan: '4 Maret 2024',
      },
    },
  },
  periksa: (sop, { per }) => {
    if (sop.status !== 'berlaku' || per === undefined) return [];
    const rencana = missedPlan(sop, per);
    return rencana.length > 0 ? rencana : longAgo(sop, per);
  },
};

interface Bertanggal {
  readonly jenis: keyof Sop['tanggal'];
  readonly tanggal: Tanggal;
}

function missedPlan(sop: Sop, per: Tanggal): readonly Laporan[] {
  const rencana = plannedReview(sop);
  if (rencana === undefined || hariTerakhir(rencana.tanggal) >= hariPertama(per)) return [];
  const terpenuhi = past(sop, per)
    .filter(({ jenis }) => jenis !== rencana.jenis)
    .some(({ tanggal }) => hariTerakhir(tanggal) >= hariPertama(rencana.tanggal));
  if (terpenuhi) return [];
  return [
    {
      pesan: `Rencana tinjauan pada ${quote(sop, rencana)} sudah lewat per ${tulisTanggal(per)} tanpa catatan tinjauan`,
      obat: 'Tinjau SOP ini lalu isi tanggal.tinjauan, atau tetapkan rencana yang baru',
      kolom: `tanggal.${rencana.jenis}`,
    },
  ];
}

/** The form lets Tanggal Revisi hold the planned review; a revision made earlier than the SOP's effect is no plan. */
function plannedReview({ tanggal }: Sop): Bertanggal | undefined {
  const rencana = parseTanggal(tanggal.rencanaTinjauan);
  if (rencana !== undefined) return { jenis: 'rencanaTinjauan', tanggal: rencana };
  const [revisi, efektif] = [parseTanggal(tanggal.revisi), parseTanggal(tanggal.efektif)];
  if (revisi === undefined || efektif === undefined) return undefined;
  return hariPertama(revisi) > hariTerakhir(efektif)
    ? { jenis: 'revisi', tanggal: revisi }
    : undefined;
}

function longAgo(sop: Sop, per: Tanggal): readonly Laporan[] {
  const terakhir = past(sop, per)
    .toSorted((a, b) => hariTerakhir(a.tanggal) - hariTerakhir(b.tanggal))
    .at(-1);
  if (terakhir === undefined) return [];
  if (hariTerakhir(terakhir.tanggal) + setahun >= hariPertama(per)) return [];
  return [
    {
      pesan: `SOP terakhir ditetapkan, direvisi, atau ditinjau menurut ${quote(sop, terakhir)}, lebih dari setahun sebelum ${tulisTanggal(per)}`,
      obat: 'Evaluasi SOP ini, lalu isi tanggal.tinjauan dengan tanggal evaluasinya',
      kolom: `tanggal.${terakhir.jenis}`,
    },
  ];
}

/** The dates that a review, or what stands for one, may have had by the given day. */
function past({ tanggal }: Sop, per: Tanggal): readonly Bertanggal[] {
  return semuaTanggal.flatMap((jenis) => {
    const terbaca = jenis === 'rencanaTinjauan' ? undefined : parseTanggal(tanggal[jenis]);
    if (terbaca === undefined || hariPertama(terbaca) > hariTerakhir(per)) return [];
    return [{ jenis, tanggal: terbaca }];
  });
}

function quote(sop: Sop, { jenis }: Bertanggal): string {
  return `${namaTanggal(sop, jenis)} "${formatTanggal(sop.tanggal[jenis])}"`;
}

import { tulisCsv } from '../../tabel/tulis-csv.ts';
import type { RilisUnduh } from '../../rilis-unduh.ts';
import { judulTerbitan } from '../uraian.ts';
import type { Isian } from './isian.ts';
import { belumDiisi } from './isian.ts';
import { msInd } from './ms-ind.ts';
import { msKeg } from './ms-keg.ts';
import { msVar } from './ms-var.ts';

/** The three forms in one file for programs; null where the office has to fill in. */
export function jsonBps(terbitan: RilisUnduh): string {
  const isi = {
    dasar:
      'Peraturan Badan Pusat Statistik Nomor 5 Tahun 2020 tentang Petunjuk Teknis Metadata Statistik',
    terbitan: judulTerbitan(terbitan),
    kegiatan: msKeg(terbitan).map((satu) => ({ ...satu, isi: satu.isi ?? null })),
    variabel: msVar(terbitan).map(sebagaiObjek),
    indikator: msInd(terbitan).map(sebagaiObjek),
  };
  return `${JSON.stringify(isi, null, 2)}\n`;
}

/** The activity as a list of fields, a row each. */
export function csvKegiatan(terbitan: RilisUnduh): string {
  const baris = msKeg(terbitan).map(({ nomor = '', nama, isi }) => [
    nomor,
    nama,
    isi ?? belumDiisi,
  ]);
  return csv([['Nomor', 'Isian', 'Isi'], ...baris]);
}

export function csvVariabel(terbitan: RilisUnduh): string {
  return csvFormulir(msVar(terbitan));
}

export function csvIndikator(terbitan: RilisUnduh): string {
  return csvFormulir(msInd(terbitan));
}

/** A form a row under the names of the fields, which all forms of a kind share. */
function csvFormulir(semua: readonly (readonly Isian[])[]): string {
  const kepala = (semua[0] ?? []).map(({ nama }) => nama);
  return csv([kepala, ...semua.map((satu) => satu.map(({ isi }) => isi ?? belumDiisi))]);
}

function csv(baris: readonly (readonly string[])[]): string {
  return tulisCsv(
    baris.map((sel) => sel.map((teks) => ({ teks, kutip: true }))),
    ',',
  );
}

function sebagaiObjek(isian: readonly Isian[]): Readonly<Record<string, string | null>> {
  return Object.fromEntries(isian.map(({ nama, isi }) => [nama, isi ?? null]));
}

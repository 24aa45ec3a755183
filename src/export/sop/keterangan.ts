import type { Bahan } from './bahan.ts';
import type { Sop } from '../../sop/schema.ts';

/** What a file says of the document that it was made from, wherever it is taken. */
export interface Keterangan {
  readonly nama: string;
  readonly kantor: string;
  readonly nomor: string;
  readonly status: string;
  /** Present where the source did not say who acts or where the arrows lead. */
  readonly rekonstruksi?: string;
}

const sebutan: Readonly<Record<Sop['status'], string>> = {
  draf: 'DRAF, belum disahkan',
  berlaku: 'berlaku',
  dicabut: 'DICABUT, tidak berlaku lagi',
};

export function keteranganSop({ sop, kantor }: Pick<Bahan, 'sop' | 'kantor'>): Keterangan {
  return {
    nama: sop.judul,
    kantor: `${kantor.nama} ${kantor.wilayah}`,
    nomor: `Nomor SOP: ${sop.nomor || '—'}`,
    status: `Status: ${sebutan[sop.status]}`,
    ...(sop.sumber?.rekonstruksi.length && {
      rekonstruksi: 'Alur direkonstruksi, belum disahkan',
    }),
  };
}

/** The truth about the document in one line: number, status, and that the flow was reconstructed. */
export function tandaSop({ nomor, status, rekonstruksi }: Keterangan): string {
  return [nomor, status, ...(rekonstruksi === undefined ? [] : [rekonstruksi])].join(' · ');
}

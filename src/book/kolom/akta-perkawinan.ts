import { aktaPerkawinanPerceraian } from '../../statistics/datasets/akta-perkawinan-perceraian.ts';
import type { KolomHitung } from '../make-tabel.ts';
import { hitungKategori, kolomPersen } from './kategori.ts';

/** Those married and those divorced, with the certificate of it and without, and the share with one. */
export function kolomAktaPerkawinan(): readonly KolomHitung[] {
  return [
    ...peristiwa('kawin', 'Perkawinan', 'Berstatus kawin'),
    ...peristiwa('cerai', 'Perceraian', 'Berstatus cerai hidup'),
  ];
}

function peristiwa(id: string, grup: string, status: string): readonly KolomHitung[] {
  const orang = hitungKategori(aktaPerkawinanPerceraian, id);
  const memiliki = hitungKategori(aktaPerkawinanPerceraian, `${id}-memiliki`);
  const belum = hitungKategori(aktaPerkawinanPerceraian, `${id}-belum`);
  return [
    { judul: status, grup, format: 'bulat', hitung: orang },
    { judul: 'Memiliki akta', grup, format: 'bulat', hitung: memiliki },
    { judul: 'Belum memiliki akta', grup, format: 'bulat', hitung: belum },
    kolomPersen(memiliki, orang, { judul: 'Persen', grup }),
  ];
}

export const catatanAktaPerkawinan =
  'Persen: yang memiliki akta terhadap penduduk yang berstatus kawin atau cerai hidup.';

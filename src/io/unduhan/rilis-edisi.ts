import type { RilisUnduh } from '../../export/rilis-unduh.ts';
import { tandaEdisi } from '../../release/status-edisi.ts';
import { daftarIndikator } from '../../statistics/indicators/index.ts';
import type { Edisi } from '../edisi.ts';

/** An edition as its downloads describe it; `akar` is its absolute address, where the portal's is known. */
export function rilisEdisi(edisi: Edisi, akar?: string): RilisUnduh {
  const { kabupaten, periode, rilis, kantor, terbitan, datasets } = edisi.rilis;
  return {
    wilayah: { kode: kabupaten.kode, nama: kabupaten.nama },
    provinsi: kabupaten.provinsi,
    periode,
    tanggalPosisi: rilis.tanggalPosisi,
    tanggalTerbit: rilis.tanggalTerbit,
    tanda: tandaEdisi[terbitan.status],
    penerbit: {
      nama: kantor.nama,
      wilayah: kantor.wilayah,
      alamat: kantor.alamat,
      kontak: kantor.kontak,
    },
    sumber: edisi.sumber,
    catatan: rilis.catatan,
    akar,
    tabel: edisi.bab
      .flatMap(({ butir }) => butir)
      .filter(({ jenis }) => jenis === 'tabel')
      .map(({ id, nomor }) => ({ nomor, tabel: edisi.tabel(id) })),
    dataset: [...datasets.values()].map(({ def, tingkat }) => ({ def, tingkat })),
    indikator: daftarIndikator.filter(({ id }) => edisi.indikator(id).teks !== '…'),
  };
}

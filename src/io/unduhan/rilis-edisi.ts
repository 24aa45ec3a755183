import { selTabel } from '../../book/tanda-tabel.ts';
import type { RilisUnduh, TabelUnduh } from '../../export/rilis-unduh.ts';
import { tandaEdisi } from '../../release/status-edisi.ts';
import { daftarIndikator } from '../../statistics/indicators/index.ts';
import type { Edisi } from '../edisi.ts';
import { nomorEdisi, perbaikanTerakhir } from '../perbaikan-edisi.ts';

/** An edition as its downloads describe it; `akar` is its absolute address, where the portal's is known. */
export function rilisEdisi(edisi: Edisi, akar?: string): RilisUnduh {
  const { kabupaten, periode, rilis, kantor, terbitan, datasets } = edisi.rilis;
  const perbaikan = perbaikanTerakhir(edisi.rilis);
  return {
    wilayah: { kode: kabupaten.kode, nama: kabupaten.nama },
    provinsi: kabupaten.provinsi,
    periode,
    tanggalPosisi: rilis.tanggalPosisi,
    tanggalTerbit: rilis.tanggalTerbit,
    tanda: tandaEdisi[terbitan.status],
    edisi: perbaikan && {
      nomor: nomorEdisi(edisi.rilis),
      tanggal: perbaikan.tanggal,
      alasan: perbaikan.alasan,
    },
    sementara: rilis.sementara,
    lisensi: kantor.lisensiData,
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
      .map(({ id, nomor }) => ({ nomor, tabel: denganTanda(edisi, id) })),
    dataset: [...datasets.values()].map(({ def, tingkat }) => ({ def, tingkat })),
    indikator: daftarIndikator.filter(({ id }) => edisi.indikator(id).teks !== '…'),
  };
}

/** A table with the signs that its page shows beside figures. */
function denganTanda(edisi: Edisi, id: string): TabelUnduh {
  const tabel = edisi.tabel(id);
  const sel = selTabel(tabel, edisi.penanda(id));
  return {
    ...tabel,
    baris: tabel.baris.map((satu, i) => ({
      ...satu,
      imbuhan: (sel[i] ?? []).map(({ imbuhan }) => imbuhan.join('')),
    })),
  };
}

/** The tables of keluarga and documents, in the header forms of the real exports, quotes included. */
import {
  hitung,
  kodeBertitik,
  kodeTerpisah,
  lpJml,
  susunTabel,
  type Awalan,
  type Bahan,
  type Tabel,
} from './bentuk-tabel.ts';
import { kepalaKeluarga, ktpPada, statusKawin, statusPada } from './penduduk.ts';

/** Share of the kepala keluarga whose kartu keluarga has been printed in its current form. */
const sudahCetakKk = 0.962;

export function kartuKeluarga(bahan: Bahan): Tabel {
  const hitungan = hitung(bahan, 3, (satu) => {
    if (!kepalaKeluarga(satu, bahan.semester)) return [];
    // The draw for pendidikan has nothing to do with being kepala, so it serves here as well.
    return [0, satu.undian.sekolah < sudahCetakKk ? 1 : 2];
  });
  return susunTabel(bahan, hitungan, {
    berkas: 'kk.csv',
    awalan: kodeBertitik,
    kepala: [
      'L_KK',
      'P_KK',
      'JML_KK',
      'L_CETAK_KK',
      'P_CETAK_KK',
      'JML_CETAK_KK',
      'BLM_CETAK_KK_L',
      'BLM_CETAK_KK_P',
      'BLM_CETAK_KK_JML',
    ],
    sel: lpJml,
  });
}

/** A nameless, empty column stands between region and figures. */
const kodeTerpisahBerjarak: Awalan = {
  kepala: [...kodeTerpisah.kepala, null],
  isi: (desa) => [...kodeTerpisah.isi(desa), null],
};

export function kepalaMenurutStatus(bahan: Bahan): Tabel {
  const hitungan = hitung(bahan, statusKawin.length, (satu) =>
    kepalaKeluarga(satu, bahan.semester)
      ? [statusKawin.indexOf(statusPada(satu, bahan.semester))]
      : [],
  );
  return susunTabel(bahan, hitungan, {
    berkas: 'kk-status-kawin.csv',
    pemisah: ';',
    awalan: kodeTerpisahBerjarak,
    kepala: ['BELUM KAWIN', 'KAWIN', 'CERAI HIDUP', 'CERAI MATI'].flatMap((nama) => [
      `'${nama}'_L`,
      `'${nama}'_P`,
      `'${nama}'_JML`,
    ]),
    sel: lpJml,
  });
}

export function ktpElektronik(bahan: Bahan): Tabel {
  const hitungan = hitung(bahan, 3, (satu) => {
    const { wajib, rekam, cetak } = ktpPada(satu, bahan.semester);
    return [...(wajib ? [0] : []), ...(rekam ? [1] : []), ...(cetak ? [2] : [])];
  });
  return susunTabel(bahan, hitungan, {
    berkas: 'ktp-el.csv',
    pemisah: ';',
    awalan: kodeBertitik,
    kepala: ['WKTP', 'REKAM', 'KTP'].flatMap((nama) => [`${nama}_LK`, `${nama}_PR`, nama]),
    sel: lpJml,
  });
}

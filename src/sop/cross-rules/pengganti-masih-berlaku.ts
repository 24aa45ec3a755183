import { idRujukan } from '../aturan-antar.ts';
import type { AturanAntar } from '../aturan-antar.ts';

export const penggantiMasihBerlaku: AturanAntar = {
  id: 'pengganti-masih-berlaku',
  tingkat: 'peringatan',
  butir: [],
  uraian: 'SOP yang sudah diganti tidak lagi berstatus berlaku.',
  penjelasan:
    'Bila SOP lama dan penggantinya sama-sama berlaku, petugas tidak tahu yang mana yang harus diikuti. Ubah status SOP lama menjadi dicabut pada hari penggantinya berlaku. Selama penggantinya masih draf, SOP lama tetap berlaku dan aturan ini diam.',
  contoh: {
    keliru: {
      '63.05/penerbitan-kia': {
        nomor: '470/11/SOP/2024',
        status: 'berlaku',
        digantikanOleh: 'penerbitan-kia-daring',
      },
      '63.05/penerbitan-kia-daring': { nomor: '470/12/SOP/2024', nama: 'Penerbitan KIA Daring' },
    },
    benar: {
      '63.05/penerbitan-kia': {
        nomor: '470/11/SOP/2024',
        status: 'dicabut',
        digantikanOleh: 'penerbitan-kia-daring',
      },
      '63.05/penerbitan-kia-daring': { nomor: '470/12/SOP/2024', nama: 'Penerbitan KIA Daring' },
    },
  },
  periksa: (semua) => {
    const status = new Map(semua.map(({ id, sop }) => [id, sop.status]));
    return semua.flatMap(({ id, kode, sop }) => {
      if (sop.status !== 'berlaku' || sop.digantikanOleh === undefined) return [];
      const pengganti = idRujukan(kode, sop.digantikanOleh);
      if (pengganti === id || status.get(pengganti) !== 'berlaku') return [];
      return [
        {
          id,
          pesan: `SOP ini masih berstatus berlaku, padahal penggantinya "${sop.digantikanOleh}" sudah berlaku`,
          obat: 'Ubah status menjadi dicabut, atau hapus digantikanOleh bila keduanya memang dipakai',
          kolom: 'status',
        },
      ];
    });
  },
};

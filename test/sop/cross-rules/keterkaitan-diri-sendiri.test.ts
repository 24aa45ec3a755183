import { keterkaitanDiriSendiri } from '../../../src/sop/cross-rules/keterkaitan-diri-sendiri.ts';
import { verifyAturanAntar } from '../verify-aturan-antar.ts';

const diriSendiri = (butir: number) => ({
  id: '63.05/kia',
  pesan: `Butir ${butir} Keterkaitan menunjuk SOP ini sendiri`,
  obat: 'Ganti dengan SOP yang mendahului atau melanjutkan SOP ini, atau hapus',
  kolom: `keterkaitan.${butir}`,
});

const nama = 'Penerbitan Kartu Identitas Anak (KIA)';

verifyAturanAntar(keterkaitanDiriSendiri, {
  sah: {
    'an SOP in general beside one of its ways': {
      '63.05/kia': {
        nama: 'Penerbitan Kartu Identitas Anak (KIA) melalui Inovasi SILPIA',
        keterkaitan: ['SOP Penerbitan Kartu Identitas Anak'],
      },
    },
    'its predecessor, of the same name and another number': {
      '63.05/kia': {
        nama,
        nomor: '470/11/SOP/2024',
        keterkaitan: ['SOP Nomor 470/04/SOP/2018 tentang Penerbitan Kartu Identitas Anak'],
      },
    },
    'an SOP of the same file name in another office': {
      '63.05/kia': { keterkaitan: [{ sop: '13.05/kia' }] },
      '13.05/kia': {},
    },
    'an empty item': { '63.05/kia': { nama: 'SOP', keterkaitan: ['', '-'] } },
  },
  keliru: {
    'a link to itself': [
      { '63.05/kia': { keterkaitan: ['SOP Surat Keluar', { sop: 'kia' }] } },
      [diriSendiri(2)],
    ],
    'a link to itself that names its office': [
      { '63.05/kia': { keterkaitan: [{ sop: '63.05/kia' }] } },
      [diriSendiri(1)],
    ],
    'its own name in other letters, without the abbreviation': [
      { '63.05/kia': { nama, keterkaitan: ['SOP PENERBITAN KARTU IDENTITAS ANAK;'] } },
      [diriSendiri(1)],
    ],
    'its own number': [
      {
        '63.05/kia': {
          nomor: '470/11/SOP/2024',
          keterkaitan: ['SOP Nomor 470 / 11 / SOP / 2024 tentang KIA'],
        },
      },
      [diriSendiri(1)],
    ],
  },
});

import type { Kabupaten, Wilayah } from '../../statistics/model.ts';
import { tempatWaktu } from '../make-tabel.ts';
import type { BarisTabel, DataBuku, Tabel, TabelDef } from '../tabel.ts';

/** First digit of the last part of a code, and what it says that the region is (Permendagri 58/2021). */
const jenis = [
  { awal: '2', judul: 'Desa' },
  { awal: '1', judul: 'Kelurahan' },
  { awal: '3', judul: 'Desa adat' },
];

const kepala = { id: 'wilayah-kecamatan', judul: 'Jumlah desa dan kelurahan' };

/** How many desa and kelurahan each kecamatan has, by the register of regions. */
export const wilayahKecamatan: TabelDef = {
  ...kepala,
  perlu: [],
  tingkat: 'kecamatan',
  buat: (data: DataBuku): Tabel => {
    const kolom = jenis.filter(
      ({ awal }) => awal !== '3' || desaSemua(data.kabupaten).some((desa) => isJenis(desa, awal)),
    );
    const baris = (
      { kode, nama }: Wilayah,
      desa: readonly Wilayah[],
    ): Omit<BarisTabel, 'jenis'> => ({
      kode,
      label: nama,
      nilai: [
        ...kolom.map(({ awal }) => desa.filter((satu) => isJenis(satu, awal)).length),
        desa.length,
      ],
    });
    return {
      ...kepala,
      subjudul: `Menurut kecamatan, ${tempatWaktu(data)} (desa/kelurahan)`,
      stub: 'Kecamatan',
      kolom: [...kolom.map(({ judul }) => judul), 'Jumlah'].map((judul) => ({
        judul,
        format: 'bulat',
      })),
      baris: [
        ...data.kabupaten.kecamatan.map((satu) => ({
          ...baris(satu, satu.desa),
          jenis: 'isi' as const,
        })),
        { ...baris(data.kabupaten, desaSemua(data.kabupaten)), jenis: 'jumlah' },
      ],
      sumber: 'Kode dan nama wilayah administrasi Kementerian Dalam Negeri, menurut idn-area-data',
      catatan: [
        'Desa dan kelurahan dibedakan menurut kodenya: angka ketujuh 1 ialah kelurahan, 2 desa.',
      ],
    };
  },
};

function desaSemua({ kecamatan }: Kabupaten): readonly Wilayah[] {
  return kecamatan.flatMap(({ desa }) => desa);
}

function isJenis({ kode }: Wilayah, awal: string): boolean {
  return kode.split('.')[3]?.startsWith(awal) === true;
}

import { susunPortal } from '../../portal/susun-portal.ts';
import { kalimatRegulasi } from '../../portal/status-hukum.ts';
import type { DokumenCari } from '../../search/dokumen.ts';
import { sebutan } from '../../sop/regulasi/kalimat-status.ts';
import { alamatRegulasi, alamatTugas } from '../alamat.ts';
import type { Portal } from '../portal.ts';

/** Pages that are told from all SOPs together: regulations, and the tasks of the roles of each office. */
export function dokumenDaftar(
  portal: Pick<Portal, 'sop' | 'kantor' | 'regulasi'>,
): readonly DokumenCari[] {
  const { regulasi, peranKantor } = susunPortal(portal);
  return [
    ...regulasi.map((satu): DokumenCari => ({
      kelompok: 'hukum',
      judul: `${sebutan(satu)} tentang ${satu.judul}`,
      alamat: alamatRegulasi(satu.id),
      keterangan: kalimatRegulasi(satu, portal.regulasi),
      induk: '',
      isi: [],
    })),
    ...portal.kantor.flatMap(({ kode, wilayah }) =>
      (peranKantor.get(kode) ?? []).map(({ nama, slug, alias }): DokumenCari => ({
        kelompok: 'pelaksana',
        judul: `Tugas ${nama}`,
        alamat: alamatTugas(kode, slug),
        keterangan: wilayah,
        induk: '',
        isi: alias,
      })),
    ),
  ];
}

import type { DokumenCari } from '../../search/dokumen.ts';
import { aturanAntarSop } from '../../sop/cross-rules/index.ts';
import { aturanSop } from '../../sop/rules/index.ts';
import { daftarPemeriksaan } from '../../statistics/checks/index.ts';
import { alamatPanduan } from '../alamat.ts';
import type { HalamanPanduan } from '../read-panduan.ts';

/** A page of the manual, found by its title. */
export function dokumenPanduan({ slug, judul, uraian }: HalamanPanduan): DokumenCari {
  return {
    kelompok: 'panduan',
    judul,
    alamat: alamatPanduan(slug),
    keterangan: 'Panduan',
    induk: '',
    isi: [uraian],
  };
}

/** What stands below the headings of a page of the manual, each part at its own place. */
export function dokumenBagianPanduan(halaman: HalamanPanduan): readonly DokumenCari[] {
  return halaman.bagian
    .filter(({ sauh }) => sauh !== '')
    .map(({ judul, sauh, isi }) => ({
      kelompok: 'panduan',
      judul,
      alamat: `${alamatPanduan(halaman.slug)}#${sauh}`,
      keterangan: 'Panduan',
      induk: halaman.judul,
      isi,
    }));
}

/** Every rule that the manual explains, where it explains it, by the rule's id. */
export function dokumenAturan(panduan: readonly HalamanPanduan[]): readonly DokumenCari[] {
  const berisi = [
    { komponen: 'AturanSop', awalan: 'aturan', aturan: [...aturanSop, ...aturanAntarSop] },
    { komponen: 'AturanData', awalan: 'data', aturan: daftarPemeriksaan },
  ];
  return berisi.flatMap(({ komponen, awalan, aturan }) => {
    const milik = panduan.find((satu) => satu.komponen.includes(komponen));
    if (milik === undefined) return [];
    return aturan.map(({ id, uraian }): DokumenCari => ({
      kelompok: 'panduan',
      judul: id,
      alamat: `${alamatPanduan(milik.slug)}#${awalan}-${id}`,
      keterangan: 'Aturan pemeriksaan',
      induk: milik.judul,
      isi: [uraian],
    }));
  });
}

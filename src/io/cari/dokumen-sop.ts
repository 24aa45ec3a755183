import { arahSop } from '../../sop/arah.ts';
import { barisSel } from '../../sop/langkah-sop.ts';
import type { DokumenCari } from '../../search/dokumen.ts';
import { alamatSop } from '../alamat.ts';
import type { SopSiap } from '../portal.ts';

/** The page of an SOP, found by its name. */
export function dokumenSop(sop: SopSiap): DokumenCari {
  const { naskah, kantor } = sop;
  return {
    kelompok: 'sop',
    judul: naskah.judul,
    alamat: alamatSop(sop),
    keterangan: kantor.wilayah,
    induk: '',
    isi: [`Nomor ${naskah.nomor}`, naskah.pelaksana.map(({ nama }) => nama).join(', ')],
  };
}

/** What is read on the page of an SOP further down: its langkah, and what its first sheet says. */
export function dokumenRincianSop(sop: SopSiap): readonly DokumenCari[] {
  return [identitas(sop), ...langkah(sop)];
}

function identitas(sop: SopSiap): DokumenCari {
  const { naskah } = sop;
  const tertulis = ({ teks }: { readonly teks: string }) => teks;
  return {
    ...dokumenSop(sop),
    alamat: `${alamatSop(sop)}#identitas`,
    isi: [
      ...naskah.dasarHukum.map(tertulis),
      ...naskah.kualifikasi,
      ...naskah.keterkaitan.map(tertulis),
      ...naskah.peralatan,
      ...naskah.peringatan,
      ...naskah.pencatatan,
    ].filter((teks) => teks !== ''),
  };
}

function langkah(sop: SopSiap): readonly DokumenCari[] {
  const { naskah, kantor } = sop;
  const semuaArah = Map.groupBy(arahSop(naskah), (arah) => arah.langkah);
  return naskah.langkah.map((satu, i) => {
    const oleh = (semuaArah.get(barisSel(naskah, i, 'pelaksana')) ?? []).flatMap(
      ({ pelaksana }) => pelaksana,
    );
    const [kegiatan = '', ...rincian] = [satu.kegiatan, ...satu.rincian].filter(Boolean);
    return {
      kelompok: 'langkah',
      judul: kegiatan,
      alamat: `${alamatSop(sop)}#l${i + 1}`,
      keterangan: [`Langkah ${satu.no}`, ...new Set(oleh), kantor.wilayah].join(' · '),
      induk: naskah.judul,
      isi: [...rincian, ...satu.kelengkapan, ...satu.output, satu.waktu, satu.keterangan].filter(
        (teks, letak, semua) => teks !== '' && semua.indexOf(teks) === letak,
      ),
    };
  });
}

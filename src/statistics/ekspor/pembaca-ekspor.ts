import type { Hasil } from '../../finding/finding.ts';
import type { Dataset } from '../model.ts';
import type { BarisTeks } from './baris-teks.ts';
import { createPembacaLebar } from './bentuk-lebar.ts';
import { createPembacaLintang } from './bentuk-lintang.ts';
import { createPembacaPanjang } from './bentuk-panjang.ts';
import { barisPengenal, kenaliTabel, type TabelDikenal } from './kenali-tabel.ts';
import { rapikanKepala } from './kepala.ts';
import { createKumpulan, type Kumpulan } from './kumpulan.ts';
import type { Lingkup } from './lingkup.ts';
import { createPengawasTetap, type PengawasTetap } from './nilai-tetap.ts';
import type { PembacaBentuk } from './pembaca-bentuk.ts';
import { createPembacaTertunda } from './pembaca-tertunda.ts';
import { createPengamat, type PengamatTolakan } from './pengamat-tolakan.ts';
import { laporkanTolakan } from './penolakan.ts';
import type { TandaDesimal } from './tanda-desimal.ts';

/** Takes the rows of one export as they come, and gives the dataset at the end. */
export interface PembacaEkspor {
  /** False when nothing further will be read. */
  readonly baris: (sel: readonly string[], kutipSalah: boolean) => boolean;
  /** True for a row of plain figures, which is taken as it stands; any other must come again through `baris`. */
  readonly polos: (baris: BarisTeks) => boolean;
  readonly selesai: () => Hasil<Dataset>;
}

/** Reads the rows of one export, whatever they come from. */
export function createPembacaEkspor(berkas: string, lingkup: Lingkup): PembacaEkspor {
  const kumpulan = createKumpulan(berkas);
  let atas: string[][] = [];
  let tabel: TabelDikenal | undefined;
  let judulBerkas: readonly string[] = [];
  let pembaca: PembacaBentuk | undefined;
  let pengawas: PengawasTetap | undefined;
  let pengamat: PengamatTolakan | undefined;
  let nomor = 0;

  const kenali = (): void => {
    const hasil = kenaliTabel(atas);
    if ('alasan' in hasil) {
      pengamat = createPengamat(hasil);
      atas.forEach((sel, i) => pengamat?.lihat(sel, i + 1));
      return;
    }
    tabel = hasil;
    judulBerkas = atas
      .slice(0, hasil.barisIsi - 1)
      .flatMap((sel) => sel.filter((teks) => teks.trim() !== ''));
    laporkanDugaan(hasil, judulBerkas, kumpulan);
    pembaca = bukaPembaca(hasil, lingkup, kumpulan);
    pengawas = createPengawasTetap(hasil);
    atas.forEach((sel, i) => {
      if (i >= hasil.barisIsi) baca(sel, i + 1);
    });
    atas = [];
  };
  const baca = (sel: readonly string[], baris: number): void => {
    const tolakan = pengawas?.lihat(sel, baris);
    if (tolakan) pengamat = createPengamat(tolakan);
    else pembaca?.baca(sel, baris);
  };
  const lanjut = (): boolean => pengamat === undefined || pengamat.perluLanjut;

  return {
    baris: (sel, kutipSalah) => {
      nomor += 1;
      if (pengamat) {
        pengamat.lihat(sel, nomor);
        return lanjut();
      }
      if (kutipSalah) laporkanKutip(kumpulan, nomor);
      if (pembaca) baca(sel, nomor);
      else {
        atas.push([...sel]);
        if (atas.length === barisPengenal) kenali();
      }
      return lanjut();
    },
    polos: (baris) => {
      if (pengamat || !pembaca?.polos || pengawas?.tetap(baris) === false) return false;
      if (!pembaca.polos(baris, nomor + 1)) return false;
      nomor += 1;
      return true;
    },
    selesai: () => {
      if (!pembaca && !pengamat) kenali();
      if (pengamat)
        return { temuan: [...kumpulan.semua(), laporkanTolakan(pengamat.selesai(), berkas)] };
      if (!pembaca || !tabel) return { temuan: kumpulan.semua() };
      const { takTerbaca, ...isi } = pembaca.selesai();
      const nilai = {
        def: tabel.def,
        berkas,
        judulBerkas,
        ...isi,
        ...(takTerbaca.size > 0 && { takTerbaca }),
      };
      return { nilai, temuan: kumpulan.semua() };
    },
  };
}

/** Says that a table was recognised by its columns alone, unless a title or a header names it. */
function laporkanDugaan(
  { def: { dugaan }, kepala }: TabelDikenal,
  judul: readonly string[],
  kumpulan: Kumpulan,
): void {
  if (!dugaan) return;
  const tertulis = [...judul, ...kepala].map(rapikanKepala).join(' ');
  if (dugaan.kecuali.test(tertulis)) return;
  const { pesan, obat } = dugaan;
  kumpulan.tambah({ aturan: 'dikenali-dari-kolom', tingkat: 'saran', pesan, obat });
}

function bukaPembaca(tabel: TabelDikenal, lingkup: Lingkup, kumpulan: Kumpulan): PembacaBentuk {
  if (tabel.bentuk === 'lintang') return createPembacaLintang(tabel, lingkup, kumpulan);
  const buka = (desimal?: ReadonlyMap<number, TandaDesimal>): PembacaBentuk =>
    tabel.bentuk === 'lebar'
      ? createPembacaLebar(tabel, lingkup, kumpulan, desimal)
      : createPembacaPanjang(tabel, lingkup, kumpulan, desimal);
  return tabel.def.desimal > 0 ? createPembacaTertunda(tabel, kumpulan, buka) : buka();
}

function laporkanKutip(kumpulan: Kumpulan, baris: number): void {
  kumpulan.tambah({
    aturan: 'tanda-kutip',
    tingkat: 'galat',
    baris,
    pesan: 'Tanda kutip ganda pada baris ini tidak berpasangan, sehingga batas selnya tidak pasti',
    obat: 'Hapus atau lengkapi tanda kutipnya, atau ekspor ulang berkasnya',
  });
}

import type { Finding, Hasil, Tempat } from '../finding/finding.ts';
import type { Cabang, Graf } from '../sop/lead-time/graf.ts';
import { findTitik, isMaju, sebutTitik } from './jaringan-jalan.ts';
import type { JaringanJalan, Titik } from './jaringan-jalan.ts';
import type { SyaratTertulis, Tahap } from './schema-riwayat.ts';
import type { TempatIsian } from './temuan-riwayat.ts';

/** A place whose work means approval, with the word that a keputusan there must have. */
export interface Syarat {
  readonly titik: Titik;
  readonly keputusan?: string;
}

/** Which steps of an SOP mean that the edition is agreed to and that it is authorised. */
export interface TahapSop {
  readonly disetujui: Syarat;
  readonly disahkan: Syarat;
}

/**
 * Finds the steps of approval in the SOP. At a keputusan the branch that leads on means approval; where several
 * do, it has to be named. No way through the SOP may reach the authorising step around the agreement.
 */
export function bacaTahap(
  jaringan: JaringanJalan,
  tahap: Tahap,
  tempat: TempatIsian,
): Hasil<TahapSop> {
  const disetujui = readSyarat(jaringan, tahap.disetujui, tempat('tahap.disetujui'));
  const disahkan = readSyarat(jaringan, tahap.disahkan, tempat('tahap.disahkan'));
  if (disetujui.nilai === undefined || disahkan.nilai === undefined) {
    return { temuan: [...disetujui.temuan, ...disahkan.temuan] };
  }
  const nilai = { disetujui: disetujui.nilai, disahkan: disahkan.nilai };
  return leadsAround(jaringan, nilai)
    ? { temuan: [around(jaringan, nilai, tempat('tahap.disahkan'))] }
    : { nilai, temuan: [] };
}

function readSyarat(
  jaringan: JaringanJalan,
  tertulis: SyaratTertulis,
  tempat: Tempat,
): Hasil<Syarat> {
  const [titik, ...lain] = findTitik(jaringan, tertulis.langkah);
  if (titik === undefined || lain.length > 0) {
    return { temuan: [notOneStep(jaringan, tertulis, tempat)] };
  }
  if (titik.label.length === 0 && tertulis.keputusan === undefined) {
    return { nilai: { titik }, temuan: [] };
  }
  const maju = labelMaju(jaringan, titik);
  const { keputusan = maju.length === 1 ? maju[0] : undefined } = tertulis;
  return keputusan !== undefined && maju.includes(keputusan)
    ? { nilai: { titik, keputusan }, temuan: [] }
    : { temuan: [notApproval({ jaringan, titik, tertulis, maju }, tempat)] };
}

/** Words of the branches that lead on towards an end. */
function labelMaju({ graf }: JaringanJalan, { nomor }: Titik): readonly string[] {
  const cabang = graf.flatMap((satu) => satu.cabang(nomor)).filter(isMaju);
  return [...new Set(cabang.flatMap(({ label }) => label ?? []))];
}

/** True when the authorising step can be come to without the agreement. */
function leadsAround({ graf }: JaringanJalan, { disetujui, disahkan }: TahapSop): boolean {
  if (disetujui.titik === disahkan.titik) return false;
  const isSetuju = (nomor: number, { label }: Cabang) =>
    nomor === disetujui.titik.nomor && label === disetujui.keputusan;
  return graf.some((satu) =>
    reach(satu, (nomor, cabang) => !isSetuju(nomor, cabang)).has(disahkan.titik.nomor),
  );
}

function reach(graf: Graf, boleh: (nomor: number, cabang: Cabang) => boolean): ReadonlySet<number> {
  const tercapai = new Set([graf.mulai.nomor]);
  for (const nomor of tercapai) {
    const cabang = graf.cabang(nomor).filter((satu) => boleh(nomor, satu));
    for (const { ke } of cabang.flatMap(({ sisi }) => sisi)) tercapai.add(ke);
  }
  return tercapai;
}

function notOneStep(jaringan: JaringanJalan, { langkah }: SyaratTertulis, tempat: Tempat): Finding {
  const calon = findTitik(jaringan, langkah);
  const pilihan = (calon.length > 0 ? calon : jaringan.titik).map(({ id }) => id).join(', ');
  return {
    aturan: 'tahap-langkah',
    tingkat: 'galat',
    tempat,
    pesan:
      calon.length > 0
        ? `Tahap menyebut langkah ${langkah}, yang memuat beberapa simbol`
        : `Tahap menyebut langkah ${langkah}, yang tidak ada pada SOP ini`,
    obat: `Pakai salah satu dari: ${pilihan}`,
  };
}

interface BukanSetuju {
  readonly jaringan: JaringanJalan;
  readonly titik: Titik;
  readonly tertulis: SyaratTertulis;
  readonly maju: readonly string[];
}

function notApproval(
  { jaringan, titik, tertulis: { keputusan }, maju }: BukanSetuju,
  tempat: Tempat,
): Finding {
  const sebut = `Tahap menyebut ${sebutTitik(jaringan, titik)}`;
  const galat = { aturan: 'tahap-keputusan', tingkat: 'galat', tempat } as const;
  if (titik.label.length === 0) {
    return {
      ...galat,
      pesan: `${sebut} dengan keputusan "${keputusan ?? ''}", padahal langkah itu bukan keputusan`,
      obat: `Tulis nomor langkahnya saja: ${titik.id}`,
    };
  }
  const contoh = `{ langkah: ${titik.id}, keputusan: ${maju[0] ?? titik.label[0] ?? ''} }`;
  return keputusan === undefined
    ? {
        ...galat,
        pesan: `${sebut}, keputusan yang ${maju.length === 0 ? 'tidak satu pun cabangnya' : 'beberapa cabangnya'} meneruskan alur`,
        obat: `Sebut cabang yang berarti setuju, misalnya ${contoh}`,
      }
    : {
        ...galat,
        pesan: `${sebut} dengan keputusan "${keputusan}", yang bukan cabang yang meneruskan alur`,
        obat: `Sebut cabang yang berarti setuju, misalnya ${contoh}`,
      };
}

function around(
  jaringan: JaringanJalan,
  { disetujui, disahkan }: TahapSop,
  tempat: Tempat,
): Finding {
  return {
    aturan: 'tahap-urutan',
    tingkat: 'galat',
    tempat,
    pesan: `Menurut SOP ini ${sebutTitik(jaringan, disahkan.titik)} (pengesahan) dapat tercapai tanpa persetujuan pada ${sebutTitik(jaringan, disetujui.titik)}`,
    obat: 'Tulis langkah persetujuan yang selalu dilalui sebelum pengesahan',
  };
}

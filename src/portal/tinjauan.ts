import type { Aturan } from '../sop/aturan.ts';
import type { Konteks } from '../sop/konteks.ts';
import { subjekButir, sebutan } from '../sop/regulasi/kalimat-status.ts';
import { perRegulasi, registerKonteks } from '../sop/regulasi/dasar-hukum.ts';
import { dasarHukumDicabut } from '../sop/rules/dasar-hukum-dicabut.ts';
import { dasarHukumKedaluwarsa } from '../sop/rules/dasar-hukum-kedaluwarsa.ts';
import { dasarHukumLebihBaru } from '../sop/rules/dasar-hukum-lebih-baru.ts';
import { tinjauanLewat } from '../sop/rules/tinjauan-lewat.ts';
import type { Sop } from '../sop/schema.ts';
import { pengubahSesudah } from './status-hukum.ts';
import type { SopPortal } from './sop-portal.ts';

/** Why an SOP should be reviewed. */
interface AlasanTinjau {
  readonly jenis: 'dasar-hukum' | 'tinjauan';
  /** A sentence and its cure, both without a full stop. */
  readonly pesan: string;
  readonly obat: string;
  /** Why the document itself accepts this for the time being. */
  readonly diterima?: string;
}

export interface SopTinjau<T extends SopPortal = SopPortal> {
  readonly sop: T;
  readonly alasan: readonly AlasanTinjau[];
}

/**
 * The SOPs of an office that are not revoked, with the reasons to review each. Those whose legal basis is gone come
 * first, those without a reason last; otherwise the order stays.
 */
export function daftarTinjau<T extends SopPortal>(
  sop: readonly T[],
  konteks: Konteks,
): readonly SopTinjau<T>[] {
  return sop
    .filter(({ naskah }) => naskah.status !== 'dicabut')
    .map((satu) => ({ sop: satu, alasan: reasons(satu.naskah, konteks) }))
    .toSorted((a, b) => urgency(a.alasan) - urgency(b.alasan));
}

const aturanHukum = [dasarHukumDicabut, dasarHukumKedaluwarsa, dasarHukumLebihBaru];

function reasons(sop: Sop, konteks: Konteks): readonly AlasanTinjau[] {
  return [
    ...aturanHukum.flatMap((aturan) => reportsOf(aturan, 'dasar-hukum', { sop, konteks })),
    ...amendments(sop, konteks),
    ...reportsOf(tinjauanLewat, 'tinjauan', { sop, konteks }),
  ];
}

function reportsOf(
  { id, periksa }: Aturan,
  jenis: AlasanTinjau['jenis'],
  { sop, konteks }: { readonly sop: Sop; readonly konteks: Konteks },
): readonly AlasanTinjau[] {
  const diterima = sop.pengecualian.find(({ aturan }) => aturan === id)?.alasan;
  return periksa(sop, konteks).map(({ pesan, obat = '' }) => ({
    jenis,
    pesan,
    obat,
    ...(diterima !== undefined && { diterima }),
  }));
}

function amendments(sop: Sop, konteks: Konteks): readonly AlasanTinjau[] {
  const register = registerKonteks(konteks);
  return perRegulasi(sop, register, (regulasi, nomor) => {
    const sesudah = pengubahSesudah(sop, regulasi, register);
    if (sesudah.length === 0 || regulasi.status === 'dicabut') return [];
    return [
      {
        pesan: `${subjekButir(nomor, regulasi)} diubah ${sesudah.map(sebutan).join(', lalu ')} sesudah SOP ini ditetapkan`,
        obat: 'Periksa apakah perubahannya menyentuh langkah SOP ini',
        kolom: `dasarHukum.${nomor}`,
      },
    ];
  }).map(({ pesan, obat = '' }) => ({ jenis: 'dasar-hukum', pesan, obat }));
}

/** What the document accepts is no less a reason: it was signed so, and is still to be revised. */
function urgency(alasan: readonly AlasanTinjau[]): number {
  if (alasan.some(({ jenis }) => jenis === 'dasar-hukum')) return 0;
  return alasan.length > 0 ? 1 : 2;
}

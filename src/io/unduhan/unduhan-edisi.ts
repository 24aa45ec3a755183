import { sitasiTerbitan } from '../../export/kutipan/sitasi.ts';
import type { RilisUnduh } from '../../export/rilis-unduh.ts';
import type { Edisi } from '../edisi.ts';
import { berkasMetadata } from './berkas-metadata.ts';
import { berkasPaket } from './berkas-paket.ts';
import { berkasSitasi } from './berkas-sitasi.ts';
import { berkasAngka, berkasKeterangan } from './berkas-tabel.ts';
import type { BerkasMenurutTabel, BerkasUnduhan } from './berkas-unduhan.ts';
import { rilisEdisi } from './rilis-edisi.ts';

/** Everything of an edition that can be taken along, at addresses that never change meaning. */
export interface UnduhanEdisi {
  readonly rilis: RilisUnduh;
  /** Figures of each table, by table id, in the order of the formats. */
  readonly angka: BerkasMenurutTabel;
  /** Description and citation of each table, by table id. */
  readonly keterangan: BerkasMenurutTabel;
  /** All tables at once: a workbook and an archive. */
  readonly paket: readonly BerkasUnduhan[];
  /** What catalogues and offices of Satu Data ask for. */
  readonly metadata: readonly BerkasUnduhan[];
  readonly sitasi: readonly BerkasUnduhan[];
}

/** The downloads of an edition; `akar` is its absolute address with a slash at its end, where it is known. */
export function unduhanEdisi(edisi: Edisi, akar?: string): UnduhanEdisi {
  const rilis = rilisEdisi(edisi, akar);
  const menurutTabel = (buat: typeof berkasAngka) =>
    new Map(rilis.tabel.map((satu) => [satu.tabel.id, buat(satu, rilis)]));
  const [angka, keterangan] = [menurutTabel(berkasAngka), menurutTabel(berkasKeterangan)];
  const metadata = berkasMetadata(rilis, angka);
  const sitasi = berkasSitasi('sitasi', sitasiTerbitan(rilis));
  return {
    rilis,
    angka,
    keterangan,
    paket: berkasPaket(rilis, [angka, keterangan], metadata),
    metadata,
    sitasi,
  };
}

/** All files of an edition. */
export function semuaBerkas(unduhan: UnduhanEdisi): readonly BerkasUnduhan[] {
  const { angka, keterangan, paket, metadata, sitasi } = unduhan;
  return [
    ...[angka, keterangan].flatMap((satu) => [...satu.values()].flat()),
    ...paket,
    ...metadata,
    ...sitasi,
  ];
}

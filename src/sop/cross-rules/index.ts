import type { AturanAntar } from '../aturan-antar.ts';
import { dicabutMasihDirujuk } from './dicabut-masih-dirujuk.ts';
import { keterkaitanBelumTertaut } from './keterkaitan-belum-tertaut.ts';
import { keterkaitanDiriSendiri } from './keterkaitan-diri-sendiri.ts';
import { keterkaitanTidakAda } from './keterkaitan-tidak-ada.ts';
import { nomorSopGanda } from './nomor-sop-ganda.ts';
import { penggantiMasihBerlaku } from './pengganti-masih-berlaku.ts';
import { penggantiTidakAda } from './pengganti-tidak-ada.ts';
import { sebutanAntarSop } from './sebutan-antar-sop.ts';

/** Every rule over several SOPs, in the order of their ids; one file each, named by its id. */
export const aturanAntarSop: readonly AturanAntar[] = [
  dicabutMasihDirujuk,
  keterkaitanBelumTertaut,
  keterkaitanDiriSendiri,
  keterkaitanTidakAda,
  nomorSopGanda,
  penggantiMasihBerlaku,
  penggantiTidakAda,
  sebutanAntarSop,
];

import type { JenisRegulasi } from './jenis.ts';
import { polaSingkatan } from './kementerian.ts';

/** How the name of a regulation begins in running text. */
export interface Kepala {
  readonly jenis: JenisRegulasi;
  /** Source of a pattern without capturing groups; a space in it stands for any blanks, also none. */
  readonly pola: string;
  /** Begins the name of the issuer; what follows in the text completes it. */
  readonly penerbit?: string;
  /** True where only the word Nomor tells a regulation from common words. */
  readonly perluNomor?: true;
}

/** The last word of the name, which the word Nomor may touch where a space was lost. */
function utuh(pola: string): string {
  return `(?:${pola})(?=\\P{L}|n[o0]m)`;
}

const menteri = `(?:menteri|men(?=(?:${polaSingkatan})))`;
const pejabat =
  '(?=bersama|gubernur|bupati|wali|kepala|direktur|dirjen|sekretaris|ketua|camat|lurah|rektor|pimpinan|panglima|jaksa|komisi|badan|dinas|nomor|no\\b)';
const lembaga =
  '(?=bersama|kepala|badan|komisi|komite|direktur|direksi|lembaga|mahkamah|bank|otoritas|ketua|sekretaris|kapolri|kepolisian|kejaksaan|jaksa|arsip|dewan|rektor|desa|kpu|bps)';

/** The first that fits wins, so the longer name stands before the one that it begins with. */
export const kepalaKutipan: readonly Kepala[] = [
  { jenis: 'perppu', pola: utuh('peraturan pemerintah pengganti undang\\W{0,3}undang|perpp?u') },
  { jenis: 'uu', pola: utuh('undang\\W{0,3}undang|u\\.u\\.|uu') },
  { jenis: 'pp', pola: utuh('peraturan pemerintah|pp') },
  { jenis: 'perpres', pola: utuh('peraturan presiden|perpres') },
  { jenis: 'keppres', pola: utuh('keputusan presiden|kepp?res') },
  { jenis: 'inpres', pola: utuh('instruksi presiden|inpres') },
  { jenis: 'permen', pola: utuh('pmk'), penerbit: 'Keuangan' },
  { jenis: 'permen', pola: `peraturan ${menteri}|permen` },
  { jenis: 'perda', pola: utuh('peraturan daerah|perda') },
  { jenis: 'pergub', pola: utuh('peraturan gubernur|pergub') },
  { jenis: 'perbup', pola: utuh('peraturan bupati|perbup') },
  { jenis: 'perwali', pola: utuh('peraturan wali ?kota|perwali|perwako|perwal') },
  { jenis: 'peraturan', pola: utuh('perki'), penerbit: 'Komisi Informasi' },
  { jenis: 'peraturan', pola: utuh('perka'), penerbit: 'Kepala' },
  { jenis: 'peraturan', pola: utuh('perban'), penerbit: 'Badan' },
  { jenis: 'peraturan', pola: `peraturan ${lembaga}`, perluNomor: true },
  { jenis: 'keputusan', pola: `(?:surat )?keputusan ${menteri}|kepmen`, penerbit: 'Menteri' },
  { jenis: 'keputusan', pola: `(?:surat keputusan|keputusan|sk) ${pejabat}`, perluNomor: true },
  { jenis: 'instruksi', pola: `instruksi ${menteri}`, penerbit: 'Menteri' },
  { jenis: 'instruksi', pola: `instruksi ${pejabat}`, perluNomor: true },
  {
    jenis: 'surat-edaran',
    pola: `(?:surat edaran|se) ${menteri}`,
    penerbit: 'Menteri',
    perluNomor: true,
  },
  { jenis: 'surat-edaran', pola: `surat edaran|se ${pejabat}`, perluNomor: true },
];

import { bibtex } from '../../export/kutipan/bibtex.ts';
import { csl } from '../../export/kutipan/csl.ts';
import { ris } from '../../export/kutipan/ris.ts';
import type { Sitasi } from '../../export/kutipan/sitasi.ts';
import { buatBerkas } from './berkas-unduhan.ts';
import type { BerkasUnduhan } from './berkas-unduhan.ts';

/** A citation for the programs that keep bibliographies. */
export function berkasSitasi(nama: string, sitasi: Sitasi): readonly BerkasUnduhan[] {
  return [
    buatBerkas({
      nama: `${nama}.bib`,
      mime: 'application/x-bibtex; charset=utf-8',
      label: 'BibTeX',
      uraian: 'Kutipan untuk LaTeX',
      buat: () => bibtex(sitasi),
    }),
    buatBerkas({
      nama: `${nama}.ris`,
      mime: 'application/x-research-info-systems; charset=utf-8',
      label: 'RIS',
      uraian: 'Kutipan untuk Mendeley, EndNote, dan Zotero',
      buat: () => ris(sitasi),
    }),
    buatBerkas({
      nama: `${nama}.csl.json`,
      mime: 'application/vnd.citationstyles.csl+json; charset=utf-8',
      label: 'CSL-JSON',
      uraian: 'Kutipan untuk Zotero dan Pandoc',
      buat: () => csl([sitasi]),
    }),
  ];
}

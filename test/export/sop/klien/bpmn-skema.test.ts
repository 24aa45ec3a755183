import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BpmnModdle } from 'bpmn-moddle';
import Linter from 'bpmnlint/lib/linter.js';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { bpmn } from '../../../../src/export/sop/bpmn.ts';
import { bahanAcak, bahanNyata } from '../bahan-uji.ts';

/** The schema of the OMG, which bpmn-moddle carries along. */
const folder = join(
  dirname(createRequire(import.meta.url).resolve('bpmn-moddle/package.json')),
  'resources/bpmn/xsd',
);
const skema = (nama: string) => ({
  fileName: nama,
  contents: readFileSync(join(folder, nama), 'utf8'),
});
const [utama, ...lain] = ['BPMN20.xsd', 'BPMNDI.xsd', 'DC.xsd', 'DI.xsd', 'Semantic.xsd'].map(
  skema,
);

const berkas = [...bahanNyata(), ...bahanAcak(30)].map((bahan) => ({
  nama: bahan.slug,
  xml: bpmn.buat(bahan),
}));

describe('SOPs as BPMN', () => {
  it('are valid by the schema of the OMG', async () => {
    const { errors } = await validateXML({
      xml: berkas.map(({ nama, xml }) => ({ fileName: `${nama}.bpmn`, contents: xml })),
      schema: utama ? [utama] : [],
      preload: lain,
    });
    expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
  });

  it('would not be valid with an element that BPMN does not know', async () => {
    const { errors } = await validateXML({
      xml: (berkas[0]?.xml ?? '').replace('<laneSet', '<jalur/><laneSet'),
      schema: utama ? [utama] : [],
      preload: lain,
    });
    expect(errors.length).toBeGreaterThan(0);
  });

  it.each(berkas)(
    '$nama is read by bpmn-moddle without a warning and by bpmnlint without an error',
    async ({ xml }) => {
      const { rootElement, warnings } = await new BpmnModdle().fromXML(xml);
      expect(warnings).toEqual([]);
      const linter = new Linter({
        config: { extends: 'bpmnlint:recommended' },
        resolver: new NodeResolver(),
      });
      const laporan = Object.values(await linter.lint(rootElement)).flat();
      expect(laporan.filter(({ category }) => category === 'error')).toEqual([]);
    },
  );
});

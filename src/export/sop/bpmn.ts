import type { Bahan } from './bahan.ts';
import { gambarProses } from './bpmn/gambar.ts';
import { idGaris, idLajur, idTetap } from './bpmn/id-tetap.ts';
import { buildProses } from './bpmn/proses.ts';
import type { AliranBpmn, Jenis, ProsesBpmn, SimpulBpmn } from './bpmn/proses.ts';
import { tataProses } from './bpmn/tata.ts';
import type { FormatTertulis } from './format-sop.ts';
import { keteranganSop, tandaSop } from './keterangan.ts';
import { idXml, unsur, writeXml } from './xml.ts';
import type { Unsur } from './xml.ts';

export const bpmn = {
  id: 'bpmn',
  label: 'BPMN 2.0',
  uraian: 'Untuk bpmn.io, Camunda Modeler, dan perangkat proses bisnis lain',
  mime: 'application/bpmn+xml',
  akhiran: 'bpmn',
  buat: buatBpmn,
} satisfies FormatTertulis;

/** The flow as BPMN 2.0 with its drawing: a collaboration of one upright pool with a lane for each pelaksana. */
function buatBpmn(bahan: Bahan): string {
  const proses = buildProses(bahan);
  return writeXml(
    unsur(
      'definitions',
      {
        xmlns: 'http://www.omg.org/spec/BPMN/20100524/MODEL',
        'xmlns:bpmndi': 'http://www.omg.org/spec/BPMN/20100524/DI',
        'xmlns:dc': 'http://www.omg.org/spec/DD/20100524/DC',
        'xmlns:di': 'http://www.omg.org/spec/DD/20100524/DI',
        id: idXml(`sop-${bahan.kode}-${bahan.slug}`),
        name: bahan.sop.judul,
        targetNamespace: `urn:cacah:sop:${bahan.kode}:${bahan.slug}`,
        exporter: 'Cacah',
      },
      [
        kolaborasi(bahan),
        prosesXml(bahan, proses),
        gambarProses(proses, tataProses(proses, bahan.sop.pelaksana.length)),
      ],
    ),
  );
}

function kolaborasi(bahan: Bahan): Unsur {
  const keterangan = keteranganSop(bahan);
  const tanda = tandaSop(keterangan);
  return unsur('collaboration', { id: idTetap.kolaborasi, name: keterangan.nama }, [
    dokumentasi([keterangan.nama, keterangan.kantor, tanda]),
    unsur('participant', {
      id: idTetap.kolam,
      name: keterangan.nama,
      processRef: idTetap.proses,
    }),
    unsur('textAnnotation', { id: idTetap.tanda }, [
      unsur('text', {}, `${keterangan.kantor}\n${tanda}`),
    ]),
  ]);
}

function prosesXml({ sop }: Bahan, { simpul, aliran, pendamping }: ProsesBpmn): Unsur {
  const banyakMulai = simpul.filter(({ jenis }) => jenis === 'mulai').length > 1;
  return unsur('process', { id: idTetap.proses, name: sop.judul, isExecutable: 'false' }, [
    unsur(
      'laneSet',
      { id: 'lajur' },
      sop.pelaksana.map(({ nama }, kolom) =>
        unsur(
          'lane',
          { id: idLajur(kolom), name: nama },
          simpul
            .filter((satu) => satu.kolom === kolom)
            .map(({ id }) => unsur('flowNodeRef', {}, id)),
        ),
      ),
    ),
    ...simpul.map((satu) => simpulXml(satu, aliran, banyakMulai)),
    ...aliran.map(aliranXml),
    ...pendamping.map(({ id, teks }) => unsur('textAnnotation', { id }, [unsur('text', {}, teks)])),
    ...pendamping.map(({ id, tugas }) =>
      unsur('association', { id: idGaris(id), sourceRef: tugas, targetRef: id }),
    ),
  ]);
}

const namaUnsur: Readonly<Record<Jenis, string>> = {
  mulai: 'startEvent',
  tugas: 'task',
  pilih: 'exclusiveGateway',
  temu: 'exclusiveGateway',
  pecah: 'parallelGateway',
  gabung: 'parallelGateway',
  tunggu: 'inclusiveGateway',
  akhir: 'endEvent',
};

/** Of several starts each waits for a message of its own: BPMN would not know at which blank one to begin. */
function simpulXml(
  { id, jenis, nama, dokumentasi: uraian }: SimpulBpmn,
  aliran: readonly AliranBpmn[],
  banyakMulai: boolean,
): Unsur {
  return unsur(namaUnsur[jenis], { id, name: nama === '' ? undefined : nama }, [
    ...(uraian.length === 0 ? [] : [dokumentasi(uraian)]),
    ...aliran.filter(({ ke }) => ke === id).map((satu) => unsur('incoming', {}, satu.id)),
    ...aliran.filter(({ dari }) => dari === id).map((satu) => unsur('outgoing', {}, satu.id)),
    ...(jenis === 'mulai' && banyakMulai
      ? [unsur('messageEventDefinition', { id: `pesan-${id}` })]
      : []),
  ]);
}

/** The condition of a branch is its word: two branches to one langkah differ by it alone. */
function aliranXml({ id, dari, ke, nama, bersyarat }: AliranBpmn): Unsur {
  return unsur(
    'sequenceFlow',
    { id, name: nama, sourceRef: dari, targetRef: ke },
    bersyarat === true ? [unsur('conditionExpression', {}, nama ?? '')] : [],
  );
}

function dokumentasi(baris: readonly string[]): Unsur {
  return unsur('documentation', {}, baris.join('\n'));
}

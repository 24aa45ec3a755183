import Viewer from 'bpmn-js/lib/Viewer';
import simulatorModule from 'bpmn-js-token-simulation/lib/simulator';

/** The parts of bpmn-js and its token simulation that the tests use. */
interface Bentuk {
  readonly id: string;
  readonly y: number;
  readonly type: string;
  readonly outgoing: readonly Aliran[];
}
interface Aliran {
  readonly id: string;
  readonly type: string;
  readonly target: Bentuk;
}
interface Langganan {
  readonly event: unknown;
  readonly scope: unknown;
}
interface Simulator {
  reset(): void;
  setConfig(element: Bentuk, config: { activeOutgoing: Aliran }): void;
  findSubscription(filter: { element: Bentuk }): Langganan;
  trigger(subscription: Langganan): readonly unknown[];
}
interface Pendengar {
  on(event: string, terima: (isi: { action: string; element: Bentuk }) => void): void;
  off(event: string, terima: (isi: { action: string; element: Bentuk }) => void): void;
}
interface Daftar {
  filter(pilih: (element: Bentuk) => boolean): readonly Bentuk[];
}

/** One run of a token: from which start, which branch it was made to take, and where it came. */
export interface LariToken {
  readonly mulai: string;
  /** Absent for the run on the shortest way to an end. */
  readonly cabang?: string;
  readonly akhir: readonly string[];
  /** True when nothing was left waiting. */
  readonly tuntas: boolean;
}

export interface HasilBpmn {
  readonly peringatan: readonly string[];
  /** Number of shapes of each type. */
  readonly jumlah: Readonly<Record<string, number>>;
  /** Ids of the flows that leave a choosing gateway. */
  readonly cabang: readonly string[];
  readonly lari: readonly LariToken[];
}

/**
 * Imports a diagram into bpmn-js and lets tokens run: from every start on the shortest way to an end, and once
 * through every branch that it leads to. Runs in the page.
 */
export async function jalankanToken(xml: string): Promise<HasilBpmn> {
  const wadah = document.createElement('div');
  wadah.style.cssText = 'width:1200px;height:800px';
  document.body.append(wadah);
  const penampil = new Viewer({ container: wadah, additionalModules: [simulatorModule] });
  const { warnings } = await penampil.importXML(xml);
  const semua = penampil.get<Daftar>('elementRegistry').filter(() => true);
  const simulator = penampil.get<Simulator>('simulator');
  const bus = penampil.get<Pendengar>('eventBus');
  const jenis = (nama: string) => semua.filter(({ type }) => type === `bpmn:${nama}`);
  const keluar = (satu: Bentuk) => satu.outgoing.filter(({ type }) => type === 'bpmn:SequenceFlow');
  const gerbang = jenis('ExclusiveGateway').filter((satu) => keluar(satu).length > 1);

  const langkah = (dari: Bentuk, ke: Bentuk) => (ke.y < dari.y ? 1000 : 1);
  /** Steps from every element to the nearest of some, by flows; a way back up counts for very many. */
  const jarakKe = (tujuan: readonly Bentuk[]): ReadonlyMap<string, number> => {
    const jarak = new Map(tujuan.map(({ id }) => [id, 0]));
    for (let lagi = true; lagi;) {
      lagi = false;
      for (const satu of semua) {
        for (const { target } of keluar(satu)) {
          const lewat = (jarak.get(target.id) ?? Infinity) + langkah(satu, target);
          if (lewat < (jarak.get(satu.id) ?? Infinity)) {
            jarak.set(satu.id, lewat);
            lagi = true;
          }
        }
      }
    }
    return jarak;
  };
  const terdekat = (satu: Bentuk, jarak: ReadonlyMap<string, number>): Aliran | undefined => {
    const lewat = ({ target }: Aliran) =>
      (jarak.get(target.id) ?? Infinity) + langkah(satu, target);
    return keluar(satu).toSorted((a, b) => lewat(a) - lewat(b))[0];
  };
  const keAkhir = jarakKe(jenis('EndEvent'));

  const lari = (
    mulai: Bentuk,
    lewat?: { readonly dari: Bentuk; readonly aliran: Aliran },
  ): LariToken => {
    let tercapai = lewat === undefined;
    const keGerbang = jarakKe(lewat === undefined ? [] : [lewat.dari]);
    const akhir: string[] = [];
    let [dibuat, dihapus] = [0, 0];
    const dengar = ({ action, element }: { action: string; element: Bentuk }): void => {
      if (action === 'createScope') dibuat += 1;
      if (action === 'destroyScope') dihapus += 1;
      if (action !== 'enter') return;
      if (dibuat > 5000) throw new Error(`${mulai.id}: the tokens run for ever`);
      if (element.type === 'bpmn:EndEvent') akhir.push(element.id);
      if (!gerbang.includes(element)) return;
      const sampai = !tercapai && element === lewat?.dari;
      const jarak = tercapai || !keGerbang.has(element.id) ? keAkhir : keGerbang;
      const pilihan = sampai ? lewat.aliran : terdekat(element, jarak);
      if (sampai) tercapai = true;
      if (pilihan !== undefined) simulator.setConfig(element, { activeOutgoing: pilihan });
    };
    simulator.reset();
    bus.on('tokenSimulation.simulator.trace', dengar);
    simulator.trigger(simulator.findSubscription({ element: mulai }));
    bus.off('tokenSimulation.simulator.trace', dengar);
    return {
      mulai: mulai.id,
      ...(lewat !== undefined && { cabang: tercapai ? lewat.aliran.id : 'tidak tercapai' }),
      akhir,
      tuntas: dibuat === dihapus,
    };
  };

  const hasil = {
    peringatan: warnings.map(String),
    jumlah: Object.fromEntries(
      [...Map.groupBy(semua, ({ type }) => type)].map(([nama, isi]) => [nama, isi.length]),
    ),
    cabang: gerbang.flatMap((satu) => keluar(satu).map(({ id }) => id)),
    lari: jenis('StartEvent').flatMap((mulai) => [
      lari(mulai),
      ...gerbang
        .filter((satu) => jarakKe([satu]).has(mulai.id))
        .flatMap((dari) => keluar(dari).map((aliran) => lari(mulai, { dari, aliran }))),
    ]),
  };
  penampil.destroy();
  wadah.remove();
  return hasil;
}

/** Clients without types of their own, as far as the tests use them. */
declare module 'bpmn-js-token-simulation/lib/simulator' {
  const simulatorModule: Record<string, never>;
  export default simulatorModule;
}

declare module 'bpmn-moddle' {
  export class BpmnModdle {
    fromXML(xml: string): Promise<{ rootElement: object; warnings: readonly Error[] }>;
  }
}

declare module 'bpmnlint/lib/linter.js' {
  interface Laporan {
    readonly category: string;
    readonly id: string;
    readonly message: string;
  }
  export default class Linter {
    constructor(opsi: { config: object; resolver: object });
    lint(akar: object): Promise<Record<string, readonly Laporan[]>>;
  }
}

declare module 'bpmnlint/lib/resolver/node-resolver.js' {
  const NodeResolver: new () => object;
  export default NodeResolver;
}

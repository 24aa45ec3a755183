import { layoutCells } from '../../flowchart/cells.ts';
import { routeSop } from '../../flowchart/route-sop.ts';
import { ingatTerakhir } from '../../sop/ingat.ts';
import type { Sop } from '../../sop/schema.ts';

/** The drawn flow of an SOP: a row of cells for each row of its chart, shared by table and style. */
export const gambarAlur = ingatTerakhir((sop: Sop) => {
  const { chart, layout } = routeSop(sop);
  return layoutCells(chart, layout);
});

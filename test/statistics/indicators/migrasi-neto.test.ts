import { migrasiNeto } from '../../../src/statistics/indicators/migrasi-neto.ts';
import { verifyPeristiwa } from '../verify-peristiwa.ts';

verifyPeristiwa(migrasiNeto, 10);

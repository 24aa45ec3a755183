import { migrasiKeluar } from '../../../src/statistics/indicators/migrasi-keluar.ts';
import { verifyPeristiwa } from '../verify-peristiwa.ts';

verifyPeristiwa(migrasiKeluar, 20);

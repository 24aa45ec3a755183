import { migrasiMasuk } from '../../../src/statistics/indicators/migrasi-masuk.ts';
import { verifyPeristiwa } from '../verify-peristiwa.ts';

verifyPeristiwa(migrasiMasuk, 30);

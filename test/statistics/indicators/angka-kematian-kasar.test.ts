import { angkaKematianKasar } from '../../../src/statistics/indicators/angka-kematian-kasar.ts';
import { verifyPeristiwa } from '../verify-peristiwa.ts';

verifyPeristiwa(angkaKematianKasar, 10);

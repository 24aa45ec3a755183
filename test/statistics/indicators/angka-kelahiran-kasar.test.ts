import { angkaKelahiranKasar } from '../../../src/statistics/indicators/angka-kelahiran-kasar.ts';
import { verifyPeristiwa } from '../verify-peristiwa.ts';

verifyPeristiwa(angkaKelahiranKasar, 22);

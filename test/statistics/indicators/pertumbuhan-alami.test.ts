import { pertumbuhanAlami } from '../../../src/statistics/indicators/pertumbuhan-alami.ts';
import { verifyPeristiwa } from '../verify-peristiwa.ts';

verifyPeristiwa(pertumbuhanAlami, 12);

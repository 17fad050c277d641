/** Every site, in the order in which `npm run site` names them. */
import type { Site } from '../model.ts';
import { blpt } from './blpt.ts';
import { bsmhft } from './bsmhft.ts';
import { elft } from './elft.ts';
import { copied, icb, newspaper, surgery } from './elsewhere.ts';
import { fenwater } from './fenwater.ts';
import { miltonKeynes } from './milton-keynes.ts';
import { candi, northLondon } from './north-london.ts';
import { gmmh, merseyCare } from './north-west.ts';
import { harrogate } from './outside.ts';
import { devon, hampshire } from './south.ts';

export const sites: readonly Site[] = [
  blpt,
  bsmhft,
  candi,
  northLondon,
  elft,
  merseyCare,
  gmmh,
  hampshire,
  miltonKeynes,
  devon,
  harrogate,
  fenwater,
  surgery,
  icb,
  newspaper,
  copied,
];

import { backbone } from './backbone.mjs';
import { familjecentralen } from './familjecentralen.mjs';
import { friskolor } from './friskolor.mjs';
import { hogskolan } from './hogskolan.mjs';
import { kommun } from './kommun.mjs';
import { laxhjalparna } from './laxhjalparna.mjs';
import { norrviksIk } from './norrviks-ik.mjs';
import { norrviksbo } from './norrviksbo.mjs';
import { region } from './region.mjs';
import { readTruth } from './truth.mjs';

const senders = [
  backbone,
  kommun,
  friskolor,
  region,
  familjecentralen,
  laxhjalparna,
  norrviksIk,
  norrviksbo,
  hogskolan,
];

/** Every file the backbone has received, and its own; each as a plan or as the bytes of a CSV. */
export function buildSkolgang(folder) {
  const truth = readTruth(folder);
  return senders.flatMap((sender) => sender(truth));
}

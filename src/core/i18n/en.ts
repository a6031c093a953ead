import { analyses } from './en/analyses';
import { audit } from './en/audit';
import { checking } from './en/checking';
import { cli } from './en/cli';
import { consolidation } from './en/consolidation';
import { findings } from './en/findings';
import { issues } from './en/issues';
import { pane } from './en/pane';
import { refusals } from './en/refusals';
import { summary } from './en/summary';
import { templates } from './en/templates';

/** Every text of pane, sheets and command line in English; the other catalogues have the same shape. */
export const en = {
  analyses,
  audit,
  checking,
  cli,
  consolidation,
  findings,
  issues,
  pane,
  refusals,
  summary,
  templates,
};

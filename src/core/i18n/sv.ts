import type { Catalog } from './catalog';
import { analyses } from './sv/analyses';
import { audit } from './sv/audit';
import { checking } from './sv/checking';
import { cli } from './sv/cli';
import { consolidation } from './sv/consolidation';
import { findings } from './sv/findings';
import { issues } from './sv/issues';
import { pane } from './sv/pane';
import { refusals } from './sv/refusals';
import { summary } from './sv/summary';
import { templates } from './sv/templates';

/** Alla texter på svenska. */
export const sv: Catalog = {
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

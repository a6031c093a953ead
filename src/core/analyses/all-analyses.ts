import type { Analysis } from './analysis';
import { allies } from './pages/allies';
import { cliff } from './pages/cliff';
import { dependencies } from './pages/dependencies';
import { engagement } from './pages/engagement';
import { learning } from './pages/learning';
import { load } from './pages/load';
import { money } from './pages/money';
import { network } from './pages/network';
import { outcomes } from './pages/outcomes';
import { overlap } from './pages/overlap';
import { preconditions } from './pages/preconditions';
import { quadrants } from './pages/quadrants';
import { quality } from './pages/quality';
import { readinessGrid } from './pages/readiness';
import { reinforcement } from './pages/reinforcement';
import { salience } from './pages/salience';
import { sectors } from './pages/sectors';
import { spread } from './pages/spread';
import { timeline } from './pages/timeline';

/** Every analysis, in the order of its pages: people, activities, money, readiness, reports. */
export const analyses: readonly Analysis[] = [
  quadrants,
  salience,
  allies,
  engagement,
  sectors,
  network,
  outcomes,
  spread,
  overlap,
  load,
  timeline,
  dependencies,
  reinforcement,
  money,
  cliff,
  preconditions,
  readinessGrid,
  quality,
  learning,
];

import { useCallback, useEffect, useState } from 'react';
import { done } from '../../core/issues/refusal';
import type { Locale } from '../../core/model/locale';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import type { TemplateId } from '../../core/templates/template';
import { useServices } from '../services';
import type { Insertion, InsertionRequest } from '../work/insert-templates';
import type { TemplateGallery } from '../work/template-cards';
import { useAction, type Action } from './use-action';
import type { Changes } from './use-changes';

/** Choosing templates, seeing what they will do, and inserting them. */
export interface Templates {
  readonly action: Action;
  readonly gallery: TemplateGallery | null;
  readonly chosen: ReadonlySet<TemplateId>;
  readonly options: InsertionOptions;
  readonly preview: Insertion | null;
  readonly toggle: (id: TemplateId) => void;
  /** Plans what is shown anew; gives whether the options were understood. */
  readonly setOptions: (options: InsertionOptions) => Promise<boolean>;
  readonly showPreview: (ids: readonly TemplateId[]) => Promise<void>;
  readonly hidePreview: () => void;
  readonly insert: () => Promise<void>;
}

/** How templates are inserted. */
type InsertionOptions = Pick<InsertionRequest, 'sample' | 'periods'>;

interface Planned {
  readonly insertion: Insertion;
  readonly ids: readonly TemplateId[];
  readonly basis: WorkbookSnapshot;
}

export function useTemplates(locale: Locale, changes: Changes): Templates {
  const { workbook, work } = useServices();
  const action = useAction();
  const { chosen, toggle, clear } = useChosen();
  const [options, setOptions] = useState<InsertionOptions>({ sample: false, periods: '' });
  const [planned, setPlanned] = useState<Planned | null>(null);
  const { run } = action;
  const gallery = useGallery(locale, run);

  const plan = useCallback(
    async (ids: readonly TemplateId[], basis: WorkbookSnapshot, given: InsertionOptions) => {
      const insertion = await work.run('insertion', { workbook: basis, ids, locale, ...given });
      return insertion.ok ? done({ insertion: insertion.value, ids, basis }) : insertion;
    },
    [work, locale],
  );

  const showPreview = useCallback(
    async (ids: readonly TemplateId[]) => {
      const found = await run('looking', async () => {
        const read = await workbook.read();
        return read.ok ? plan(ids, read.value, options) : read;
      });
      setPlanned(found);
    },
    [run, workbook, plan, options],
  );

  const changeOptions = useCallback(
    async (given: InsertionOptions) => {
      if (!planned) return false;
      const { ids, basis } = planned;
      setOptions(given);
      const found = await run('looking', () => plan(ids, basis, given));
      if (found) setPlanned(found);
      else setOptions(options);
      return found !== null;
    },
    [run, plan, planned, options],
  );

  const insert = useCallback(async () => {
    if (!planned) return;
    const { insertion, basis } = planned;
    const deed = { kind: 'templates-inserted', names: insertion.sheets.map(({ name }) => name) } as const;
    if (!(await changes.apply({ patch: insertion.patch, basis, deed }))) return;
    setPlanned(null);
    clear();
  }, [planned, changes, clear]);

  const hidePreview = useCallback(() => setPlanned(null), []);
  const preview = planned?.insertion ?? null;
  return {
    action,
    gallery,
    chosen,
    options,
    preview,
    toggle,
    setOptions: changeOptions,
    showPreview,
    hidePreview,
    insert,
  };
}

/** All that can be chosen, in the pane's language. */
function useGallery(locale: Locale, run: Action['run']): TemplateGallery | null {
  const { work } = useServices();
  const [gallery, setGallery] = useState<TemplateGallery | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void run('looking', async () => done(await work.run('gallery', { locale }))).then((found) => {
      if (isCurrent && found) setGallery(found);
    });
    return () => void (isCurrent = false);
  }, [work, locale, run]);
  return gallery;
}

function useChosen() {
  const [chosen, setChosen] = useState<ReadonlySet<TemplateId>>(new Set());
  const toggle = useCallback((id: TemplateId) => {
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);

  const clear = useCallback(() => setChosen(new Set()), []);
  return { chosen, toggle, clear };
}

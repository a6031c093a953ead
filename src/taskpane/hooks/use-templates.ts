import { useCallback, useEffect, useState } from 'react';
import { done } from '../../core/issues/refusal';
import type { Locale } from '../../core/model/locale';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import type { TemplateId } from '../../core/templates/template';
import { useServices } from '../services';
import type { Insertion } from '../work/insert-templates';
import type { TemplateCard } from '../work/template-cards';
import { useAction, type Action } from './use-action';
import type { Changes } from './use-changes';

/** Choosing templates, seeing what they will do, and inserting them. */
export interface Templates {
  readonly action: Action;
  readonly cards: readonly TemplateCard[] | null;
  readonly chosen: ReadonlySet<TemplateId>;
  readonly sample: boolean;
  readonly preview: Insertion | null;
  readonly toggle: (id: TemplateId) => void;
  readonly setSample: (sample: boolean) => void;
  readonly showPreview: () => Promise<void>;
  readonly hidePreview: () => void;
  readonly insert: () => Promise<void>;
}

export function useTemplates(locale: Locale, changes: Changes): Templates {
  const { workbook, work } = useServices();
  const action = useAction();
  const [cards, setCards] = useState<readonly TemplateCard[] | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<TemplateId>>(new Set());
  const [sample, setSample] = useState(false);
  const [planned, setPlanned] = useState<{ insertion: Insertion; basis: WorkbookSnapshot } | null>(null);
  const { run } = action;

  useEffect(() => {
    let isCurrent = true;
    void run('looking', async () => done(await work.run('cards', { locale }))).then((found) => {
      if (isCurrent && found) setCards(found);
    });
    return () => void (isCurrent = false);
  }, [work, locale, run]);

  const toggle = useCallback((id: TemplateId) => {
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);

  const showPreview = useCallback(async () => {
    const plan = await run('looking', async () => {
      const read = await workbook.read();
      if (!read.ok) return read;
      const ids = [...chosen];
      const insertion = await work.run('insertion', { workbook: read.value, ids, locale, sample });
      return insertion.ok ? done({ insertion: insertion.value, basis: read.value }) : insertion;
    });
    setPlanned(plan);
  }, [run, workbook, work, chosen, locale, sample]);

  const insert = useCallback(async () => {
    if (!planned) return;
    const { insertion, basis } = planned;
    const deed = { kind: 'templates-inserted', names: insertion.sheets } as const;
    if (!(await changes.apply({ patch: insertion.patch, basis, deed }))) return;
    setPlanned(null);
    setChosen(new Set());
  }, [planned, changes]);

  const hidePreview = useCallback(() => setPlanned(null), []);
  const preview = planned?.insertion ?? null;
  return {
    action,
    cards,
    chosen,
    sample,
    preview,
    toggle,
    setSample,
    showPreview,
    hidePreview,
    insert,
  };
}

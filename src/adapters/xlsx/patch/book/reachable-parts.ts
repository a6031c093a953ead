import type { PackageDraft } from '../package/package-draft';

/** The parts the package leads to, directly or through others. */
export function reachableParts(draft: PackageDraft): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = ['/'];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target, isExternal } of draft.relationships(part)) {
      if (isExternal || !draft.has(target) || found.has(target.toLowerCase())) continue;
      found.add(target.toLowerCase());
      waiting.push(target);
    }
  }
  return found;
}

/** Cuts a relationship and takes away the parts that nothing leads to any more. */
export function cutOff(draft: PackageDraft, part: string, id: string): void {
  const before = reachableParts(draft);
  draft.unrelate(part, (one) => one.id === id);
  const after = reachableParts(draft);
  for (const name of before) if (!after.has(name)) draft.remove(name);
}

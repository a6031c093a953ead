import { useEffect, useRef, type RefObject } from 'react';

/**
 * Gives the focus to an element when what had it is gone.
 *
 * @param state what the element tells of: its change is when others go. Whoever works in the sheet is left there.
 */
export function useKeptFocus<T extends HTMLElement>(state: unknown): RefObject<T | null> {
  const element = useRef<T>(null);
  const told = useRef(state);
  useEffect(() => {
    if (told.current === state) return;
    told.current = state;
    if (document.hasFocus() && document.activeElement === document.body) element.current?.focus();
  }, [state]);
  return element;
}

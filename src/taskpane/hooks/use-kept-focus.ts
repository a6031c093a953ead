import { useEffect, useRef, type RefObject } from 'react';

/** What an element told of before it was there. */
const NOTHING = Symbol('nothing');

/**
 * Gives the focus to an element when what had it is gone.
 *
 * @param state what the element tells of: its change is when others go. Whoever works in the sheet is left there.
 */
export function useKeptFocus<T extends HTMLElement>(state: unknown): RefObject<T | null> {
  const element = useRef<T>(null);
  const told = useRef<unknown>(NOTHING);
  useEffect(() => {
    if (told.current === state) return;
    told.current = state;
    if (isUsed() && document.activeElement === document.body) element.current?.focus();
  }, [state]);
  return element;
}

/** Whether somebody is at work in the pane. */
function isUsed(): boolean {
  return document.hasFocus() && 'userActivation' in navigator && navigator.userActivation.hasBeenActive;
}

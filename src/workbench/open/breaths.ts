/** How long, in milliseconds, the host may keep the page from being drawn and clicked. */
const longest = 60;

/**
 * Pauses for a host that works in the page it is seen in: Excel works elsewhere, and its window goes on while it
 * writes. A message and no timer ends a pause, because timers of a hidden page come once a second.
 */
export function breaths(): () => Promise<void> | undefined {
  const { port1, port2 } = new MessageChannel();
  let since = performance.now();
  return () => {
    if (performance.now() - since < longest) return undefined;
    return new Promise((resolve) => {
      port1.onmessage = () => {
        since = performance.now();
        resolve();
      };
      port2.postMessage(null);
    });
  };
}

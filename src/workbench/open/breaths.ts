/** How long, in milliseconds, the host may keep the page from being drawn and clicked. */
const longest = 60;

/**
 * Pauses for a host that works in the page it is seen in: Excel works elsewhere, and its window goes on while it
 * writes.
 */
export function breaths(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longest) return undefined;
    return nextTurn().then(() => {
      since = performance.now();
    });
  };
}

/** A message and no timer: timers of a hidden page come once a second. */
function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

// Keeps what a server received, and lets a test wait for what is to come.
// What was waited for is handed out once: to wait again is to wait for the next.

export function createInbox(what, describe) {
  const kept = [];
  const unclaimed = new Set();
  const waiting = new Set();

  function add(item) {
    kept.push(item);
    unclaimed.add(item);
    for (const offer of [...waiting]) if (offer(item)) return;
  }

  function waitFor(predicate = () => true, timeoutMs = 10_000) {
    // Made here, so that it names the line that waits.
    const late = new Error();
    return new Promise((resolve, reject) => {
      const settle = (how, value) => {
        clearTimeout(timer);
        waiting.delete(offer);
        how(value);
        return true;
      };
      const offer = (item) => {
        try {
          if (!predicate(item)) return false;
        } catch (error) {
          return settle(reject, error);
        }
        unclaimed.delete(item);
        return settle(resolve, item);
      };
      const timer = setTimeout(() => {
        const received = kept.map((item) => `\n  ${describe(item)}${unclaimed.has(item) ? "" : " (handed out before)"}`);
        late.message = `No ${what} like that came within ${timeoutMs} ms. Received: ${received.join("") || "nothing."}`;
        settle(reject, late);
      }, timeoutMs);
      waiting.add(offer);
      for (const item of unclaimed) if (offer(item)) return;
    });
  }

  function clear() {
    kept.length = 0;
    unclaimed.clear();
  }

  return { kept, add, waitFor, clear };
}

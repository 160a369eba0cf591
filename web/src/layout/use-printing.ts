import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed, for content that exists only on paper. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const print = window.matchMedia("print");
    // The browser prints as soon as the listeners return.
    const listener = (isIt: boolean) => () => flushSync(() => setPrinting(isIt));
    window.addEventListener("beforeprint", listener(true), { signal });
    window.addEventListener("afterprint", listener(false), { signal });
    print.addEventListener("change", ({ matches }) => listener(matches)(), { signal });
    return () => listening.abort();
  }, []);
  return isPrinting;
}

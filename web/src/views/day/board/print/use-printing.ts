import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed; what is printed alone need not be there before. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const print = window.matchMedia("print");
    // The browser takes its picture as soon as they are told.
    const told = (isIt: boolean) => () => flushSync(() => setPrinting(isIt));
    window.addEventListener("beforeprint", told(true), { signal });
    window.addEventListener("afterprint", told(false), { signal });
    print.addEventListener("change", ({ matches }) => told(matches)(), { signal });
    return () => listening.abort();
  }, []);
  return isPrinting;
}

import { useEffect, useState } from "react";
import { SECTIONS, type SectionName } from "./sections.ts";

/** Returns the first section in the upper part of the window. Scrolls to the section that the address names. */
export function useSectionInView(): SectionName {
  const [current, setCurrent] = useState<SectionName>(SECTIONS[0]);
  useEffect(() => {
    const inView = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inView.add(target.id);
          else inView.delete(target.id);
        }
        const first = SECTIONS.find((name) => inView.has(name));
        if (first !== undefined) setCurrent(first);
      },
      { rootMargin: "-10% 0px -60% 0px" },
    );
    for (const name of SECTIONS) {
      const section = document.getElementById(name);
      if (section !== null) observer.observe(section);
    }
    // The browser looked for the anchor before the sections were drawn.
    if (location.hash !== "") document.getElementById(location.hash.slice(1))?.scrollIntoView();
    return () => observer.disconnect();
  }, []);
  return current;
}

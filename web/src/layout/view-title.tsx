import { Title } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTexts } from "../language/language.tsx";
import { type ViewName, viewTitles } from "./view-titles.ts";

/** The view that was shown last. */
let lastShown: ViewName | undefined;

/**
 * The heading of a view. It takes the focus, so that screen readers read it, where it replaces the heading of another
 * view or the element that had the focus is gone.
 */
export function ViewTitle({ view }: { readonly view: ViewName }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isReplacement = lastShown !== view || document.activeElement === document.body;
    if (lastShown !== undefined && isReplacement) heading.current?.focus({ preventScroll: true });
    lastShown = view;
  }, [view]);
  return (
    <Title order={1} size="h2" ref={heading} tabIndex={-1}>
      {useTexts(viewTitles)[view]}
    </Title>
  );
}

import { Title } from "@mantine/core";
import { useEffect, useRef } from "react";
import { appTexts } from "../app/texts.ts";
import type { ViewName } from "../app/views.ts";
import { useTexts } from "../language/language.tsx";

/** The view that was shown last. */
let shown: ViewName | undefined;

/** The heading of a view. One that takes the place of another, or of what had the focus, takes the focus and so is read out. */
export function ViewTitle({ view }: { readonly view: ViewName }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isOther = shown !== view || document.activeElement === document.body;
    if (shown !== undefined && isOther) heading.current?.focus({ preventScroll: true });
    shown = view;
  }, [view]);
  return (
    <Title order={1} size="h2" ref={heading} tabIndex={-1}>
      {useTexts(appTexts).views[view]}
    </Title>
  );
}

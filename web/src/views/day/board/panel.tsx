import { useMediaQuery } from "@mantine/hooks";
import type { ReactNode } from "react";
import classes from "./panel.module.css";
import { NARROW } from "./widths.ts";

/** What stands beside the flights; in a narrow window, where it would stand before them, it is there to unfold. */
export function Panel({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const isNarrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  if (!isNarrow) return <div className={classes.panel}>{children}</div>;
  return (
    <details className={classes.panel}>
      <summary className={classes.title}>{title}</summary>
      {children}
    </details>
  );
}

import { useMediaQuery } from "@mantine/hooks";
import type { ReactNode } from "react";
import classes from "./panel.module.css";
import { PHONE } from "./phone.ts";

/** What stands beside the flights; on a phone, where it would stand before them, it is there to unfold. */
export function Panel({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const isPhone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false });
  if (!isPhone) return <div className={classes.panel}>{children}</div>;
  return (
    <details className={classes.panel}>
      <summary className={classes.title}>{title}</summary>
      {children}
    </details>
  );
}

import { Anchor, Button } from "@mantine/core";
import { useRef, useState } from "react";
import { useTexts } from "../../../language/language.tsx";
import { SERVICE_URL } from "../../../service/client.ts";
import { outcomeExample } from "./outcome-example.ts";
import classes from "./report-hint.module.css";
import { historyTexts } from "./texts.ts";

/** How outcomes come in: a command to copy, with this service's own address, and where the routes are described. */
export function ReportHint({ now, isOpen }: { readonly now: string; readonly isOpen: boolean }) {
  const texts = useTexts(historyTexts);
  // What is being copied does not change with every minute.
  const [example] = useState(() => outcomeExample(SERVICE_URL.href, now));
  const shown = useRef<HTMLPreElement>(null);
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(example);
      setSaid(texts.copied);
    } catch {
      // Without https a browser gives no clipboard.
      if (shown.current !== null) getSelection()?.selectAllChildren(shown.current);
      setSaid(texts.selected);
    }
  };
  return (
    <details className={`${classes.hint} no-print`} open={isOpen}>
      <summary>{texts.report}</summary>
      <p className={classes.more}>{texts.reportMore}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <pre ref={shown} className={classes.example} tabIndex={0}>
        {example}
      </pre>
      <div className={classes.actions}>
        <Button size="xs" variant="default" onClick={() => void copy()}>
          {texts.copy}
        </Button>
        <Anchor href={new URL("docs", SERVICE_URL).href}>{texts.docs}</Anchor>
        <span role="status">{said}</span>
      </div>
    </details>
  );
}

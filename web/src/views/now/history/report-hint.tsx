import { Anchor, Button } from "@mantine/core";
import { useRef, useState } from "react";
import { useTexts } from "../../../language/language.tsx";
import { SERVICE_URL } from "../../../service/client.ts";
import { useNetwork } from "../../../service/queries.ts";
import { useFlightAirport } from "../../../service/served-airports.ts";
import { outcomeExample } from "./outcome-example.ts";
import classes from "./report-hint.module.css";
import { historyTexts } from "./texts.ts";

/**
 * Shows how to report outcomes: a command to copy, with the address of this service, and a link to the API
 * documentation.
 */
export function ReportHint({ now, isOpen }: { readonly now: string; readonly isOpen: boolean }) {
  const texts = useTexts(historyTexts);
  // The time in the command must not change while the user copies it.
  const [time] = useState(now);
  const routes = useNetwork().data?.routes ?? [];
  const airport = useFlightAirport();
  const example = routes.length === 0 ? "" : outcomeExample(SERVICE_URL.href, time, routes, airport);
  const command = useRef<HTMLPreElement>(null);
  const [result, setResult] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(example);
      setResult(texts.copied);
    } catch {
      // Browsers give pages without TLS no access to the clipboard.
      if (command.current !== null) getSelection()?.selectAllChildren(command.current);
      setResult(texts.selected);
    }
  };
  return (
    <details className={`${classes.hint} no-print`} open={isOpen}>
      <summary>{texts.report}</summary>
      <p className={classes.more}>{texts.reportMore}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: an element that scrolls has to be reachable by keyboard */}
      <pre ref={command} className={classes.example} tabIndex={0}>
        {example}
      </pre>
      <div className={classes.actions}>
        <Button size="xs" variant="default" onClick={() => void copy()}>
          {texts.copy}
        </Button>
        <Anchor href={new URL("docs", SERVICE_URL).href}>{texts.docs}</Anchor>
        <span role="status">{result}</span>
      </div>
    </details>
  );
}

import { Button, VisuallyHidden } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLanguage, useTexts } from "../../language/language.tsx";
import type { KnownHistory } from "./answers.ts";
import classes from "./now-view.module.css";
import { refreshAll } from "./queries.ts";
import { nowTexts } from "./texts.ts";

/**
 * Shows the time of the data, with a button to request them again. Screen readers announce only what the button does,
 * not the repeated requests.
 * @param now local time of the airport
 */
export function Refresh({ now }: { readonly now: string }) {
  const texts = useTexts(nowTexts);
  const { format } = useLanguage();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const [result, setResult] = useState("");
  const refresh = async () => {
    if (isAsking) return;
    setAsking(true);
    setResult("");
    await refreshAll(client);
    const known = client
      .getQueryCache()
      .find<KnownHistory>({ queryKey: ["history"], exact: false, type: "active" });
    if (known?.state.data !== undefined && known.state.error === null)
      setResult(texts.refreshed(format.time(known.state.data.now)));
    setAsking(false);
  };
  return (
    <div className={`${classes.refresh} no-print`}>
      <p className={classes.asOf}>
        <strong>{texts.asOf(format.time(now))}</strong> · {texts.every}
      </p>
      <Button size="xs" variant="default" aria-busy={isAsking} onClick={() => void refresh()}>
        {texts.refresh}
      </Button>
      <VisuallyHidden role="status">{result}</VisuallyHidden>
    </div>
  );
}

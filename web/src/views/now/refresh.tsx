import { Button, VisuallyHidden } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLanguage, useTexts } from "../../language/language.tsx";
import type { KnownHistory } from "./answers.ts";
import classes from "./now-view.module.css";
import { refreshAll } from "./queries.ts";
import { nowTexts } from "./texts.ts";

/**
 * Says of when the figures are, and asks for them anew. Of that alone a screen reader is told, not of every time that the
 * view asks by itself.
 * @param now what the clock of the airport showed
 */
export function Refresh({ now }: { readonly now: string }) {
  const texts = useTexts(nowTexts);
  const { format } = useLanguage();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState("");
  const refresh = async () => {
    if (isAsking) return;
    setAsking(true);
    setSaid("");
    await refreshAll(client);
    const known = client.getQueryState<KnownHistory>(["history"]);
    if (known?.data !== undefined && known.error === null)
      setSaid(texts.refreshed(format.time(known.data.now)));
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
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </div>
  );
}

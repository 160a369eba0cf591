import { Button, VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import { useTexts } from "../../../language/language.tsx";
import { flightTexts } from "../texts.ts";

/** Puts the address of the page into the clipboard and says so. */
export function CopyLink() {
  const texts = useTexts(flightTexts);
  const [told, setTold] = useState("");
  // There is no clipboard where the page came without TLS.
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setTold(texts.copied);
    } catch {
      setTold(texts.copyFailed);
    }
  };
  return (
    <div className="no-print">
      <VisuallyHidden role="status">{told}</VisuallyHidden>
      <Button size="xs" variant="default" miw={112} onClick={() => void copy()} onBlur={() => setTold("")}>
        {told === "" ? texts.copyLink : told}
      </Button>
    </div>
  );
}

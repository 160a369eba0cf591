import { Button, VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import { useTexts } from "../../../language/language.tsx";
import { flightTexts } from "../texts.ts";

/** A button that copies the address of the page. */
export function CopyLink() {
  const texts = useTexts(flightTexts);
  const [result, setResult] = useState("");
  // Browsers have no clipboard for pages without TLS.
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setResult(texts.copied);
    } catch {
      setResult(texts.copyFailed);
    }
  };
  return (
    <div className="no-print">
      <VisuallyHidden role="status">{result}</VisuallyHidden>
      <Button size="xs" variant="default" miw={112} onClick={() => void copy()} onBlur={() => setResult("")}>
        {result === "" ? texts.copyLink : result}
      </Button>
    </div>
  );
}

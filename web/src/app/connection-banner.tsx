import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTexts } from "../language/language.tsx";
import { useReady } from "../service/queries.ts";
import classes from "./connection-banner.module.css";
import { appTexts } from "./texts.ts";

/**
 * Reports that the service does not answer. Once it answers again, reloads all data on the page except a board, which
 * does not change.
 */
export function ConnectionBanner() {
  const texts = useTexts(appTexts);
  const { isError } = useReady();
  const queryClient = useQueryClient();
  const wasLost = useRef(false);
  useEffect(() => {
    if (wasLost.current && !isError) {
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "day" });
    }
    wasLost.current = isError;
  }, [isError, queryClient]);
  return (
    <div role="status" className={isError ? classes.banner : undefined}>
      {isError && (
        <>
          <strong>{texts.lost}</strong> {texts.lostMore}
        </>
      )}
    </div>
  );
}

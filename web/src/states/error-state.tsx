import { Alert, Button, Stack, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTexts } from "../language/language.tsx";
import { useIsLost } from "../service/queries.ts";
import { needsKey, ServiceLost, ServiceProblem } from "../service/service-error.ts";
import { LoadingState } from "./loading-state.tsx";
import classes from "./states.module.css";
import { stateTexts } from "./texts.ts";

/**
 * Reports an error and what to do about it. It does not repeat what the frame reports: that the service is lost, or
 * that it requires a key.
 */
export function ErrorState({ error, onRetry }: { readonly error: unknown; onRetry?(): void }) {
  const texts = useTexts(stateTexts);
  const isLost = useIsLost();
  if (needsKey(error)) return <KeyRequired />;
  if (error instanceof ServiceLost && isLost) return <p className={classes.waiting}>{texts.waiting}</p>;
  const { title, more } = describe(error, texts);
  return (
    <Alert role="alert" color="red" variant="light" title={title}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{more}</Text>
        {onRetry !== undefined && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {texts.again}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

/** Has the frame repeat its own request, so that it asks for a key as well. */
function KeyRequired() {
  const queryClient = useQueryClient();
  useEffect(() => {
    void queryClient.refetchQueries({ queryKey: ["history"] }, { cancelRefetch: false });
  }, [queryClient]);
  return <LoadingState />;
}

function describe(error: unknown, texts: (typeof stateTexts)["en"]) {
  if (error instanceof ServiceLost) return { title: texts.lost, more: texts.lostMore };
  if (!(error instanceof ServiceProblem)) return { title: texts.failed, more: texts.failedMore };
  if (error.status === 429) return { title: texts.overLimit, more: texts.overLimitMore(error.retryAfter) };
  if ([502, 503, 504].includes(error.status)) return { title: texts.busy, more: texts.busyMore };
  return { title: texts.refused, more: texts.refusedMore(error.problem.code ?? `HTTP ${error.status}`) };
}

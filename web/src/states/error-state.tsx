import { Alert, Button, Stack, Text } from "@mantine/core";
import { useTexts } from "../language/language.tsx";
import { ServiceLost, ServiceProblem } from "../service/service-error.ts";
import { KeyForm } from "./key-form.tsx";
import { stateTexts } from "./texts.ts";

/** Says what went wrong and what can be done; where a key is wanting, takes one. */
export function ErrorState({ error, onRetry }: { readonly error: unknown; onRetry?(): void }) {
  const texts = useTexts(stateTexts);
  if (error instanceof ServiceProblem && error.needsKey) return <KeyForm />;
  const { title, more } = told(error, texts);
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

function told(error: unknown, texts: (typeof stateTexts)["en"]) {
  if (error instanceof ServiceLost) return { title: texts.lost, more: texts.lostMore };
  if (!(error instanceof ServiceProblem)) return { title: texts.failed, more: texts.failedMore };
  if ([429, 502, 503, 504].includes(error.status)) return { title: texts.busy, more: texts.busyMore };
  return { title: texts.refused, more: error.message };
}

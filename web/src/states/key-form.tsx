import { Button, Paper, PasswordInput, Stack, Text, Title } from "@mantine/core";
import "../style/inputs.ts";
import "@mantine/core/styles/PasswordInput.css";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useRef, useState } from "react";
import { useTexts } from "../language/language.tsx";
import { apiKey, storeApiKey } from "../service/api-key.ts";
import { answerOf, service } from "../service/client.ts";
import { needsKey, type ServiceProblem } from "../service/service-error.ts";
import { ErrorState } from "./error-state.tsx";
import { stateTexts } from "./texts.ts";

/**
 * Asks for the API key that the service requires. Once the service accepts a key, all data on the page are requested
 * again.
 */
export default function KeyForm({ problem }: { readonly problem: ServiceProblem }) {
  const texts = useTexts(stateTexts);
  const [key, setKey] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const titleId = useId();
  const queryClient = useQueryClient();
  const trial = useMutation({
    mutationFn: tryKey,
    onSuccess: () => queryClient.resetQueries(),
    onError: () => field.current?.focus(),
  });
  // The stored key has expired, or was revoked.
  const refusal = trial.error ?? (apiKey() === undefined ? undefined : problem);
  return (
    <Paper
      withBorder
      p="lg"
      maw={480}
      mx="auto"
      my="xl"
      component="form"
      aria-labelledby={titleId}
      onSubmit={(event) => {
        event.preventDefault();
        if (!trial.isPending) trial.mutate(key.trim());
      }}
    >
      <Stack gap="sm">
        <Title order={1} size="h4" id={titleId}>
          {texts.keyTitle}
        </Title>
        <Text size="sm" c="dimmed">
          {texts.keyMore}
        </Text>
        <PasswordInput
          ref={field}
          label={texts.key}
          value={key}
          error={needsKey(refusal) && (refusal.status === 403 ? texts.keyForOther : texts.keyRefused)}
          autoComplete="off"
          required
          visibilityToggleButtonProps={{ "aria-label": texts.showKey }}
          onChange={({ currentTarget }) => setKey(currentTarget.value)}
        />
        {trial.isError && !needsKey(trial.error) && <ErrorState error={trial.error} />}
        <Button type="submit" aria-busy={trial.isPending}>
          {texts.useKey}
        </Button>
      </Stack>
    </Paper>
  );
}

/**
 * Stores a key that the service accepts. A header can only hold printable ASCII: other keys are sent as one that is
 * wrong.
 */
async function tryKey(key: string): Promise<void> {
  const sent = /^[\x21-\x7e]+$/.test(key) ? key : "?";
  const headers = { authorization: `Bearer ${sent}` };
  await answerOf(service.GET("/v1/history", { headers }));
  storeApiKey(key);
}

import { Button, Paper, PasswordInput, Stack, Text, Title } from "@mantine/core";
import "@mantine/core/styles/PasswordInput.css";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useRef, useState } from "react";
import { useTexts } from "../language/language.tsx";
import { apiKey, storeApiKey } from "../service/api-key.ts";
import { answerOf, service } from "../service/client.ts";
import { needsKey, type ServiceProblem } from "../service/service-error.ts";
import { ErrorState } from "./error-state.tsx";
import { stateTexts } from "./texts.ts";

/** Takes the API key that the service asks for and, once it has proved good, asks anew for all that is on the page. */
export function KeyForm({ problem }: { readonly problem: ServiceProblem }) {
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
  // What was kept until now has expired, or was taken away.
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
          {texts.keyWanted}
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

/** Keeps a key that the service knows. Sent as a header, it has to be of plain letters. */
async function tryKey(key: string): Promise<void> {
  const sent = /^[\x21-\x7e]+$/.test(key) ? key : "?";
  const headers = { authorization: `Bearer ${sent}` };
  await answerOf(service.GET("/v1/history", { headers }));
  storeApiKey(key);
}

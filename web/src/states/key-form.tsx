import { Button, Paper, PasswordInput, Stack, Text, Title } from "@mantine/core";
import "@mantine/core/styles/PasswordInput.css";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTexts } from "../language/language.tsx";
import { apiKey, keepApiKey } from "../service/api-key.ts";
import { stateTexts } from "./texts.ts";

/** Takes the API key that the service asks for, and asks it again for all that is on the page. */
export function KeyForm() {
  const texts = useTexts(stateTexts);
  const queryClient = useQueryClient();
  const [key, setKey] = useState("");
  const refused = apiKey() !== undefined && key === "" ? texts.keyRefused : undefined;
  return (
    <Paper
      withBorder
      p="lg"
      maw={480}
      mx="auto"
      my="xl"
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        keepApiKey(key.trim());
        setKey("");
        void queryClient.resetQueries();
      }}
    >
      <Stack gap="sm">
        <Title order={2} size="h4">
          {texts.keyTitle}
        </Title>
        <Text size="sm" c="dimmed">
          {texts.keyWanted}
        </Text>
        <PasswordInput
          label={texts.key}
          value={key}
          error={refused}
          autoComplete="off"
          required
          onChange={({ currentTarget }) => setKey(currentTarget.value)}
        />
        <Button type="submit">{texts.useKey}</Button>
      </Stack>
    </Paper>
  );
}

import { Group, Loader, Text } from "@mantine/core";
import { useTexts } from "../language/language.tsx";
import classes from "./states.module.css";
import { stateTexts } from "./texts.ts";

/** Takes the place of a view while it is loading, with about its height in pixels. */
export function LoadingState({ height = 320 }: { readonly height?: number }) {
  const texts = useTexts(stateTexts);
  return (
    <Group role="status" justify="center" className={classes.loading} style={{ minHeight: height }}>
      <Loader size="sm" aria-hidden="true" />
      <Text c="dimmed">{texts.loading}</Text>
    </Group>
  );
}

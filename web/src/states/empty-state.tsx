import { Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./states.module.css";

/** Says that there is nothing to show, and why; the children are what to do about it. */
export function EmptyState({
  title,
  hint,
  children,
}: {
  readonly title: string;
  readonly hint: string;
  readonly children?: ReactNode;
}) {
  return (
    <Stack align="center" gap="xs" className={classes.empty}>
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text c="dimmed" ta="center">
        {hint}
      </Text>
      {children}
    </Stack>
  );
}

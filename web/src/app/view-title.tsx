import { Title } from "@mantine/core";
import { useTexts } from "../language/language.tsx";
import { appTexts } from "./texts.ts";
import type { ViewName } from "./views.ts";

/** The heading of a view. */
export function ViewTitle({ view }: { readonly view: ViewName }) {
  return (
    <Title order={1} size="h2">
      {useTexts(appTexts).views[view]}
    </Title>
  );
}

import { Anchor, Text, Title } from "@mantine/core";
import { Link, useLocation } from "wouter";
import { useTexts } from "../language/language.tsx";
import { viewTitles } from "../layout/view-titles.ts";
import { appTexts } from "./texts.ts";
import { VIEWS } from "./views.ts";

/** Takes the place of a view where the address is that of none. */
export function NotFound() {
  const [texts, titles] = [useTexts(appTexts), useTexts(viewTitles)];
  const [path] = useLocation();
  return (
    <>
      <Title order={1} size="h2">
        {texts.notFound}
      </Title>
      <Text my="sm">{texts.notFoundMore(path)}</Text>
      <ul>
        {VIEWS.map(({ path: href, name }) => (
          <li key={name}>
            <Anchor component={Link} href={href}>
              {titles[name]}
            </Anchor>
          </li>
        ))}
      </ul>
    </>
  );
}

import { ActionIcon, SegmentedControl, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useEffect, useRef } from "react";
import { Link, useLocation, useSearch } from "wouter";
import { useLanguage, useTexts } from "../language/language.tsx";
import { LANGUAGES, type Language } from "../language/texts.ts";
import { viewTitles } from "../layout/view-titles.ts";
import { AirportChoice } from "./airport/airport-choice.tsx";
import classes from "./header.module.css";
import { appTexts } from "./texts.ts";
import { VIEWS } from "./views.ts";

/** The header: the airport of the model, the links to the views, the language, and the switch between light and dark. */
export function Header() {
  const [texts, titles] = [useTexts(appTexts), useTexts(viewTitles)];
  const { language, setLanguage } = useLanguage();
  const [path] = useLocation();
  const nav = useRef<HTMLElement>(null);
  // The links name the airport of the address.
  useSearch();
  const open = VIEWS.find((view) => view.path === path);
  useEffect(() => {
    document.title = `${open === undefined ? texts.notFound : titles[open.name]} · Puntual`;
    // On a phone not all links are visible.
    const current = nav.current?.querySelector("[aria-current]");
    current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [open, titles, texts]);
  return (
    <header className={`${classes.header} no-print`}>
      <div className={classes.inner}>
        <Link href="/" className={classes.name}>
          <Mark />
          Puntual
        </Link>
        <AirportChoice />
        <nav ref={nav} aria-label={texts.nav} className={classes.views}>
          {VIEWS.map(({ path: href, name }) => (
            <Link
              key={name}
              href={href}
              className={classes.view}
              aria-current={href === path ? "page" : undefined}
            >
              {titles[name]}
            </Link>
          ))}
        </nav>
        <div className={classes.choices}>
          <SegmentedControl
            size="xs"
            aria-label={texts.language}
            data={LANGUAGES.map((value) => ({ value, label: value.toUpperCase() }))}
            value={language}
            onChange={(value) => setLanguage(value as Language)}
          />
          <ColorSchemeSwitch />
        </div>
      </div>
    </header>
  );
}

function ColorSchemeSwitch() {
  const texts = useTexts(appTexts);
  // Without it Mantine adds a style element to the page for a moment, which the content security policy forbids.
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const other = useComputedColorScheme("light") === "light" ? "dark" : "light";
  return (
    <ActionIcon variant="default" size="lg" aria-label={texts[other]} onClick={() => setColorScheme(other)}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.8" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </ActionIcon>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
      <circle cx="16" cy="16" r="15" fill="var(--mantine-primary-color-filled)" />
      <path
        d="M16 7v9l6 4"
        fill="none"
        stroke="#fff"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

import "./style/mantine.ts";
import { createTheme, MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { type AroundNavHandler, Router } from "wouter";
import { App } from "./app/app.tsx";
import { LanguageProvider } from "./language/language.tsx";
import { SERVICE_URL } from "./service/client.ts";
import { makeQueryClient } from "./service/queries.ts";

// A file that is dropped beside where files are taken would have the browser leave the page for it.
for (const event of ["dragover", "drop"])
  window.addEventListener(event, (dropped) => dropped.preventDefault());

const theme = createTheme({ cursorType: "pointer", respectReducedMotion: true });
const queryClient = makeQueryClient();

/** Another view is seen from its top; back again, the browser finds where one was. */
const fromTheTop: AroundNavHandler = (navigate, to, options) => {
  const { pathname } = location;
  navigate(to, options);
  if (location.pathname !== pathname) scrollTo(0, 0);
};

// No style but that of its files: the page's policy lets nothing else in.
createRoot(document.getElementById("page") as HTMLElement).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queryClient}>
        <LanguageProvider>
          <Router base={SERVICE_URL.pathname.replace(/\/$/, "")} aroundNav={fromTheTop}>
            <App />
          </Router>
        </LanguageProvider>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);

import "./style/mantine.ts";
import { createTheme, MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { type AroundNavHandler, Router } from "wouter";
import { App } from "./app/app.tsx";
import { LanguageProvider } from "./language/language.tsx";
import { keepAirport } from "./service/airport-address.ts";
import { SERVICE_URL } from "./service/client.ts";
import { makeQueryClient } from "./service/queries.ts";

// Without this the browser would open a file that is dropped outside of where the page accepts files.
for (const event of ["dragover", "drop"])
  window.addEventListener(event, (dropped) => dropped.preventDefault());

const theme = createTheme({ cursorType: "pointer", respectReducedMotion: true });
const queryClient = makeQueryClient();

/**
 * Keeps the airport of the address, and scrolls another view to its top; on the way back the browser restores the
 * position.
 */
const aroundNav: AroundNavHandler = (navigate, to, options) => {
  const { pathname, search } = location;
  navigate(keepAirport(to, search), options);
  if (location.pathname !== pathname) scrollTo(0, 0);
};

// Styles come from files alone: the content security policy of the page forbids others.
createRoot(document.getElementById("page") as HTMLElement).render(
  <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
    <QueryClientProvider client={queryClient}>
      <LanguageProvider>
        <Router
          base={SERVICE_URL.pathname.replace(/\/$/, "")}
          aroundNav={aroundNav}
          hrefs={(href) => keepAirport(href, location.search)}
        >
          <App />
        </Router>
      </LanguageProvider>
    </QueryClientProvider>
  </MantineProvider>,
);

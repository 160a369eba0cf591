import { Container } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Suspense } from "react";
import { Route, useLocation } from "wouter";
import { useTexts } from "../language/language.tsx";
import { MovementContext } from "../language/movement.ts";
import { ViewTitle } from "../layout/view-title.tsx";
import { useAirports } from "../service/served-airports.ts";
import { LoadingState } from "../states/loading-state.tsx";
import { ViewBoundary } from "../states/view-boundary.tsx";
import { UnknownAirport } from "./airport/unknown-airport.tsx";
import classes from "./app.module.css";
import { ConnectionBanner } from "./connection-banner.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { KeyGate } from "./key-gate.tsx";
import { NotFound } from "./not-found.tsx";
import { appTexts } from "./texts.ts";
import { VIEWS } from "./views.ts";

/** The page: a frame that is the same around every view, and the view of the address. */
export function App() {
  const queryClient = useQueryClient();
  const [path] = useLocation();
  const { movement } = useAirports();
  return (
    <MovementContext value={movement}>
      <SkipLink />
      <Header />
      <ConnectionBanner />
      <UnknownAirport />
      <Container component="main" id="content" tabIndex={-1} fluid className={classes.content}>
        <KeyGate>
          {VIEWS.map(({ path, name, View }) => (
            <Route key={name} path={path}>
              <ViewBoundary title={<ViewTitle view={name} />} onRetry={() => void queryClient.resetQueries()}>
                <Suspense fallback={<LoadingState />}>
                  <View />
                </Suspense>
              </ViewBoundary>
            </Route>
          ))}
          {!VIEWS.some((view) => view.path === path) && <NotFound />}
        </KeyGate>
      </Container>
      <Footer />
    </MovementContext>
  );
}

function SkipLink() {
  return (
    <a className={classes.skip} href="#content">
      {useTexts(appTexts).skip}
    </a>
  );
}

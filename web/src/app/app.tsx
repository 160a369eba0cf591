import { Anchor, Container } from "@mantine/core";
import { Suspense } from "react";
import { Link, Route, Switch } from "wouter";
import { useTexts } from "../language/language.tsx";
import { EmptyState } from "../states/empty-state.tsx";
import { LoadingState } from "../states/loading-state.tsx";
import { ViewBoundary } from "../states/view-boundary.tsx";
import classes from "./app.module.css";
import { ConnectionBanner } from "./connection-banner.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { appTexts } from "./texts.ts";
import { VIEWS } from "./views.ts";

/** The page: what is the same around every view, and the view that the address names. */
export function App() {
  const texts = useTexts(appTexts);
  return (
    <div className={classes.page}>
      <a className={classes.skip} href="#content">
        {texts.skip}
      </a>
      <Header />
      <ConnectionBanner />
      <Container component="main" id="content" tabIndex={-1} size="xl" className={classes.content}>
        <Suspense fallback={<LoadingState />}>
          <Switch>
            {VIEWS.map(({ path, name, View }) => (
              <Route key={path} path={path}>
                <ViewBoundary key={name}>
                  <View />
                </ViewBoundary>
              </Route>
            ))}
            <Route>
              <EmptyState title={texts.noSuchPage} hint={texts.noSuchPageMore}>
                <Anchor component={Link} href="/">
                  {texts.toStart}
                </Anchor>
              </EmptyState>
            </Route>
          </Switch>
        </Suspense>
      </Container>
      <Footer />
    </div>
  );
}

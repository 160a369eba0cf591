import { Button } from "@mantine/core";
import { Fragment, useId, useState } from "react";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { ScrollingTable } from "../../../layout/scrolling-table.tsx";
import type { Requests } from "../answers.ts";
import { nowTexts } from "../texts.ts";
import { latencyText } from "./latency-text.ts";
import classes from "./routes-table.module.css";

/** The number of routes that are shown before the list is unfolded. */
const FOLDED = 5;

/** The requests of each route and their latencies, routes with the most requests first. */
export function RoutesTable({ routes }: { readonly routes: Requests["routes"] }) {
  const texts = useTexts(nowTexts);
  const { format } = useLanguage();
  const [areAll, setAll] = useState(false);
  const tableId = useId();
  if (routes.length === 0) return null;
  return (
    <div className={classes.routes}>
      <div id={tableId}>
        <ScrollingTable
          title={texts.byRoute}
          columns={[texts.route, texts.answers, texts.failed, texts.median, texts.p99]}
          groups={[
            {
              rows: (areAll ? routes : routes.slice(0, FOLDED)).map(
                ({ route, method, requests, failed, medianMs, p99Ms }) => ({
                  key: `${method} ${route}`,
                  head: (
                    <span className={classes.route}>
                      <span className={classes.method}>{method}</span>{" "}
                      {route === "none" ? texts.noPath : <Path of={route} />}
                    </span>
                  ),
                  cells: [
                    format.count(requests),
                    format.count(failed),
                    latencyText(medianMs, format),
                    latencyText(p99Ms, format),
                  ],
                }),
              ),
            },
          ]}
        />
      </div>
      {routes.length > FOLDED && (
        <Button
          size="compact-sm"
          variant="subtle"
          className={classes.fold}
          aria-expanded={areAll}
          aria-controls={tableId}
          onClick={() => setAll(!areAll)}
        >
          {areAll ? texts.fewerRoutes : texts.allRoutes(routes.length)}
        </Button>
      )}
    </div>
  );
}

/** A path that can break after its slashes. */
function Path({ of }: { readonly of: string }) {
  return of.split(/(?<=.\/)/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts do not change their order
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

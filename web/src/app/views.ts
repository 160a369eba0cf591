import { type ComponentType, lazy } from "react";
import type { ViewName } from "../layout/view-titles.ts";
import { ViewLost } from "../states/view-lost.tsx";
import { DayView } from "../views/day/day-view.tsx";

/** A view of the page. */
interface View {
  /** Below the address of the page. */
  readonly path: string;
  readonly name: ViewName;
  readonly View: ComponentType;
}

/** The views of the page in the order of the navigation. The page opens with the first; the others load on demand. */
export const VIEWS: readonly View[] = [
  { path: "/", name: "day", View: DayView },
  { path: "/flight", name: "flight", View: onDemand(() => import("../views/flight/flight-view.tsx")) },
  { path: "/past", name: "past", View: onDemand(() => import("../views/past/past-view.tsx")) },
  { path: "/model", name: "model", View: onDemand(() => import("../views/model/model-view.tsx")) },
  { path: "/now", name: "now", View: onDemand(() => import("../views/now/now-view.tsx")) },
];

function onDemand(load: () => Promise<{ readonly default: ComponentType }>): ComponentType {
  return lazy(() =>
    load().catch((cause) => {
      throw new ViewLost(cause);
    }),
  );
}

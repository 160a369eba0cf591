import { type ComponentType, lazy } from "react";
import { ViewLost } from "../states/view-lost.tsx";
import { DayView } from "../views/day/day-view.tsx";

/** The views of the page, by their path below it; the first is where it opens. The others come when they are opened. */
export const VIEWS = [
  { path: "/", name: "day", View: DayView },
  { path: "/flight", name: "flight", View: late(() => import("../views/flight/flight-view.tsx")) },
  { path: "/past", name: "past", View: late(() => import("../views/past/past-view.tsx")) },
  { path: "/model", name: "model", View: late(() => import("../views/model/model-view.tsx")) },
  { path: "/now", name: "now", View: late(() => import("../views/now/now-view.tsx")) },
] as const;

/** The name of one of {@link VIEWS}. */
export type ViewName = (typeof VIEWS)[number]["name"];

function late(load: () => Promise<{ readonly default: ComponentType }>) {
  return lazy(() =>
    load().catch((cause) => {
      throw new ViewLost(cause);
    }),
  );
}

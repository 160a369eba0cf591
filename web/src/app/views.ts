import { lazy } from "react";
import { DayView } from "../views/day/day-view.tsx";

/** The views of the page, by their path below it; the first is where it opens. The others come when they are opened. */
export const VIEWS = [
  { path: "/", name: "day", View: DayView },
  { path: "/flight", name: "flight", View: lazy(() => import("../views/flight/flight-view.tsx")) },
  { path: "/past", name: "past", View: lazy(() => import("../views/past/past-view.tsx")) },
  { path: "/model", name: "model", View: lazy(() => import("../views/model/model-view.tsx")) },
  { path: "/now", name: "now", View: lazy(() => import("../views/now/now-view.tsx")) },
] as const;

/** The name of one of {@link VIEWS}. */
export type ViewName = (typeof VIEWS)[number]["name"];

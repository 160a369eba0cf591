import { ViewTitle } from "../../app/view-title.tsx";

/** To come. */
export function DayView() {
  return <ViewTitle view="day" />;
}

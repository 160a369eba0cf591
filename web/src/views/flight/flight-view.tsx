import { ViewTitle } from "../../app/view-title.tsx";

/** To come. */
export default function FlightView() {
  return <ViewTitle view="flight" />;
}

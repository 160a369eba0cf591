import { ViewTitle } from "../../app/view-title.tsx";

/** To come. */
export default function PastView() {
  return <ViewTitle view="past" />;
}

import { ViewTitle } from "../../app/view-title.tsx";

/** To come. */
export default function NowView() {
  return <ViewTitle view="now" />;
}

import { ViewTitle } from "../../app/view-title.tsx";

/** To come. */
export default function ModelView() {
  return <ViewTitle view="model" />;
}

import { useTexts } from "../../../language/language.tsx";
import { modelTexts } from "../texts.ts";
import classes from "./contents.module.css";
import { SECTIONS } from "./sections.ts";
import { useSectionInView } from "./use-section-in-view.ts";

/** The table of contents: beside the sections where there is room, above them elsewhere. */
export function Contents() {
  const texts = useTexts(modelTexts);
  const current = useSectionInView();
  return (
    <nav aria-label={texts.contents} className={`${classes.contents} no-print`}>
      <ul>
        {SECTIONS.map((name) => (
          <li key={name}>
            <a href={`#${name}`} aria-current={name === current ? "location" : undefined}>
              {texts.sections[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

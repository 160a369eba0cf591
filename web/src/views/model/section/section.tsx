import { Title } from "@mantine/core";
import type { ReactNode } from "react";
import { useTexts } from "../../../language/language.tsx";
import { modelTexts } from "../texts.ts";
import classes from "./section.module.css";
import type { SectionName } from "./sections.ts";

/** A section of the view with its heading, to which the table of contents links. */
export function Section({
  name,
  lead,
  children,
}: {
  readonly name: SectionName;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}) {
  const texts = useTexts(modelTexts);
  return (
    <section id={name} aria-labelledby={`${name}-title`} className={classes.section}>
      <Title order={2} size="h3" id={`${name}-title`}>
        {texts.sections[name]}
      </Title>
      {lead !== undefined && <p className={classes.lead}>{lead}</p>}
      {children}
    </section>
  );
}

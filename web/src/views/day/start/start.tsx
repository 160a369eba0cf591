import { Anchor, Button } from "@mantine/core";
import { downloadText } from "../../../browser/download.ts";
import { useTexts } from "../../../language/language.tsx";
import { dayTexts } from "../texts.ts";
import { FileButton } from "./file-button.tsx";
import classes from "./start.module.css";
import { useOpenSample, useTemplate } from "./use-sample.ts";

/** The file name of the template. */
const TEMPLATE_NAME = "puntual-template.csv";

/** The start of the view: opens a file or the sample day, and explains the format. */
export function Start({ isOver }: { readonly isOver: boolean }) {
  const texts = useTexts(dayTexts);
  const openSample = useOpenSample();
  const template = useTemplate();
  return (
    <div className={classes.start}>
      <section className={classes.zone} data-over={isOver || undefined} aria-label={texts.dropHere}>
        <FileMark />
        <p className={classes.drop}>{isOver ? texts.dropNow : texts.dropHere}</p>
        <p className={classes.more}>{texts.dropMore}</p>
        <div className={classes.buttons}>
          <FileButton size="md">{texts.choose}</FileButton>
          <Button size="md" variant="default" onClick={() => void openSample()}>
            {texts.sample}
          </Button>
        </div>
        <p className={classes.more}>{texts.sampleMore}</p>
      </section>
      <section className={classes.format}>
        <h2 className={classes.title}>{texts.formatTitle}</h2>
        <p>{texts.format}</p>
        <pre className={classes.example}>{template}</pre>
        <p>{texts.formatNames}</p>
        {template !== undefined && (
          <Anchor component="button" type="button" onClick={() => downloadText(TEMPLATE_NAME, template)}>
            {texts.template}
          </Anchor>
        )}
      </section>
    </div>
  );
}

function FileMark() {
  return (
    <svg viewBox="0 0 48 48" width="44" height="44" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M12 5h16l9 9v29H12z" strokeWidth="2" strokeLinejoin="round" />
      <path
        d="M28 5v9h9M24 36V22m-6 6 6-6 6 6"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

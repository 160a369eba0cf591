import { Code } from "@mantine/core";
import "@mantine/core/styles/Code.css";
import { useTexts } from "../../../language/language.tsx";
import { type BackTest, withFigure } from "../evaluated/back-test.ts";
import { type Asked, modelTexts } from "../texts.ts";
import classes from "./missing.module.css";

/** Says what is not told, why, and how it would be. */
export function Missing({
  text,
  how,
  command,
}: {
  readonly text: string;
  readonly how: string;
  readonly command: string;
}) {
  return (
    <div className={classes.missing}>
      <p>{text}</p>
      <p>
        {how} <Code>{command}</Code>
      </p>
    </div>
  );
}

/**
 * Says why figures of the back-test are not told: there is none, or it is from before they were measured.
 * @param asked what they would tell; absent, all of it
 */
export function MissingBackTest({
  backTest,
  asked,
}: {
  readonly backTest: BackTest;
  readonly asked?: Asked;
}) {
  const texts = useTexts(modelTexts);
  const hasSome = withFigure(backTest, ({ pooled }) => pooled).length > 0;
  const inWords = hasSome ? texts.olderIn : texts.withoutIn;
  return (
    <Missing
      text={asked === undefined ? texts.withoutBackTest : inWords(texts.asked[asked])}
      how={texts.howBackTest}
      command="puntual train … --model operational --back-test"
    />
  );
}

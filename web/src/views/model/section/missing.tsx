import { Code } from "@mantine/core";
import "@mantine/core/styles/Code.css";
import { useTexts } from "../../../language/language.tsx";
import { type BackTest, valuesOf } from "../evaluated/back-test.ts";
import { modelTexts } from "../texts.ts";
import classes from "./missing.module.css";

/** Says which metrics are missing, why, and the command that measures them. */
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
 * Says why metrics of the back-test are missing: there was none, or an older one that did not measure them.
 * @param content the missing part; all of it where absent
 */
export function MissingBackTest({
  backTest,
  content,
}: {
  readonly backTest: BackTest;
  readonly content?: keyof (typeof modelTexts)["departures"]["en"]["backTested"];
}) {
  const texts = useTexts(modelTexts);
  const hasSome = valuesOf(backTest, ({ pooled }) => pooled).length > 0;
  const reason = hasSome ? texts.notMeasured : texts.noBackTest;
  return (
    <Missing
      text={content === undefined ? texts.withoutBackTest : reason(texts.backTested[content])}
      how={texts.howBackTest}
      command="puntual train … --model operational --back-test"
    />
  );
}

import { Stack, Text } from "@mantine/core";
import { useTexts } from "../../language/language.tsx";
import { ViewTitle } from "../../layout/view-title.tsx";
import { ServiceProblem } from "../../service/service-error.ts";
import { EmptyState } from "../../states/empty-state.tsx";
import { ErrorState } from "../../states/error-state.tsx";
import { LoadingState } from "../../states/loading-state.tsx";
import { AnswerView } from "./answer/answer-view.tsx";
import { type Answer, useAnswer } from "./answer/use-answer.ts";
import { faultyParts } from "./question/field-faults.ts";
import { isComplete, type Part } from "./question/question.ts";
import { QuestionForm } from "./question/question-form.tsx";
import { Start } from "./question/start.tsx";
import { type AskedQuestion, useQuestion } from "./question/use-question.ts";
import { flightTexts } from "./texts.ts";

/** The view of one flight: the probability that it leaves late, how late, why, and how this changes over the day. */
export default function FlightView() {
  const texts = useTexts(flightTexts);
  const asked = useQuestion();
  const { question, wrongTime, moving } = asked;
  const answer = useAnswer(question, moving);
  const { error } = answer;
  const faults = faultyParts(error instanceof ServiceProblem ? error.problem : undefined);
  return (
    <Stack gap="md">
      <div>
        <ViewTitle view="flight" />
        <Text c="dimmed">{texts.intro}</Text>
      </div>
      <QuestionForm
        question={question}
        wrongTime={wrongTime}
        time={moving ?? question.time}
        faults={faults}
        onChange={asked.change}
      />
      <Answered asked={asked} answer={answer} faults={faults} />
    </Stack>
  );
}

/** The answer to a question or, if there is none, the reason. */
function Answered({
  asked,
  answer,
  faults,
}: {
  readonly asked: AskedQuestion;
  readonly answer: Answer;
  readonly faults: ReadonlySet<Part>;
}) {
  const texts = useTexts(flightTexts);
  const { question, wrongTime, isNothing } = asked;
  const { forecast, error } = answer;
  if (isNothing) return <Start date={question.date} />;
  if (faults.size > 0) return <EmptyState title={texts.faultTitle} hint={texts.faultHint} />;
  const failed = error != null && <ErrorState error={error} onRetry={answer.retry} />;
  if (forecast !== undefined) {
    return (
      <>
        {answer.isOld && failed}
        <AnswerView asked={asked} answer={answer} forecast={forecast} />
      </>
    );
  }
  if (failed) return failed;
  if (isComplete(question)) return <LoadingState height={560} />;
  if (wrongTime !== undefined) return <EmptyState title={texts.faultTitle} hint={texts.faultHint} />;
  const missing = (["airline", "destination", "date", "time"] as const)
    .filter((part) => question[part] === "")
    .map((part) => texts[part]);
  return <EmptyState title={texts.missingTitle} hint={texts.missing(missing.join(", "))} />;
}

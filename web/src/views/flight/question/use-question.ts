import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useLocation, useSearch } from "wouter";
import { dayAfter } from "../../../flights/airport-day.ts";
import { useHistory } from "../../../service/queries.ts";
import { isComplete, isSame, type Question, readQuestion, writeQuestion } from "./question.ts";

/** The time of day that is asked about where none is told. */
const USUAL_TIME = "18:30";

/** How long a movement of the slider rests before the address follows, in milliseconds. */
const REST = 200;

/** The question that the address holds, and how it is changed. */
export interface AskedQuestion {
  readonly question: Question;
  /** What the address has for a time and that is none. */
  readonly wrongTime: string | undefined;
  /** Whether the address asks nothing at all. */
  readonly isNothing: boolean;
  change(part: Partial<Question>): void;
  /** The time of day while it is moved: the address follows once it rests. */
  readonly moving: string | undefined;
  move(time: string): void;
}

/**
 * The question of the address, which alone holds it. A change is a step to go back from, unless the question before was
 * only begun.
 */
export function useQuestion(): AskedQuestion {
  const search = useSearch();
  const [, navigate] = useLocation();
  const usual = useUsualTime();
  const { question, wrongTime } = useMemo(() => readQuestion(search, usual), [search, usual]);
  const change = useCallback(
    (part: Partial<Question>) => {
      const changed = { ...question, ...part };
      if (isSame(changed, question)) return;
      navigate(addressOf(changed, wrongTime), { replace: search !== "" && !isComplete(question) });
    },
    [question, wrongTime, search, navigate],
  );
  const { moving, move } = useMovement(question, search);
  return { question, wrongTime, isNothing: search === "", change, moving, move };
}

/** The address of a question, below the page; see {@link writeQuestion}. */
export function addressOf(question: Question, wrongTime?: string): string {
  return `/flight?${writeQuestion(question, wrongTime)}`;
}

/** Tomorrow in the evening, by the clock of the airport. */
function useUsualTime(): Pick<Question, "date" | "time"> {
  const now = useHistory().data?.now;
  const date = now === undefined ? "" : dayAfter(now);
  return useMemo(() => ({ date, time: USUAL_TIME }), [date]);
}

function useMovement(question: Question, search: string) {
  const [, navigate] = useLocation();
  const [moving, setMoving] = useState<string>();
  const timer = useRef<number>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address ends the movement, whichever it is
  useEffect(() => {
    setMoving(undefined);
    return () => window.clearTimeout(timer.current);
  }, [search]);
  const move = useCallback(
    (time: string) => {
      setMoving(time);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        if (time === question.time) setMoving(undefined);
        else navigate(addressOf({ ...question, time }), { replace: true });
      }, REST);
    },
    [question, navigate],
  );
  return { moving, move };
}

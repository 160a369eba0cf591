import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useLocation, useSearch } from "wouter";
import { dayAfter } from "../../../flights/airport-day.ts";
import { withoutAirport } from "../../../service/airport-address.ts";
import { useHistory } from "../../../service/queries.ts";
import { isComplete, isSame, type Question, readQuestion, writeQuestion } from "./question.ts";

/** The time of day of a question without one. */
const DEFAULT_TIME = "18:30";

/** The pause of the slider after which the address follows, in milliseconds. */
const SLIDER_PAUSE = 200;

/** The question in the address, and functions that change it. */
export interface AskedQuestion {
  readonly question: Question;
  /** The text in place of the scheduled time in the address, where that is not valid. */
  readonly wrongTime: string | undefined;
  /** Whether the address has no question. */
  readonly isNothing: boolean;
  change(part: Partial<Question>): void;
  /** The time of day of the slider while it moves; the address follows when it pauses. */
  readonly moving: string | undefined;
  move(time: string): void;
}

/**
 * Returns the question in the address. A change adds an entry to the history of the browser, unless the question before
 * was incomplete.
 */
export function useQuestion(): AskedQuestion {
  const search = withoutAirport(useSearch());
  const [, navigate] = useLocation();
  const defaults = useDefaults();
  const { question, wrongTime } = useMemo(() => readQuestion(search, defaults), [search, defaults]);
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

/** Returns the path and query of a question; see {@link writeQuestion}. */
export function addressOf(question: Question, wrongTime?: string): string {
  return `/flight?${writeQuestion(question, wrongTime)}`;
}

/** Returns tomorrow evening in the airport's time. */
function useDefaults(): Pick<Question, "date" | "time"> {
  const now = useHistory().data?.now;
  const date = now === undefined ? "" : dayAfter(now);
  return useMemo(() => ({ date, time: DEFAULT_TIME }), [date]);
}

function useMovement(question: Question, search: string) {
  const [, navigate] = useLocation();
  const [moving, setMoving] = useState<string>();
  const timer = useRef<number>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: any new address ends the movement
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
      }, SLIDER_PAUSE);
    },
    [question, navigate],
  );
  return { moving, move };
}

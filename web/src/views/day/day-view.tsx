import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect } from "react";
import { useTexts } from "../../language/language.tsx";
import { ViewTitle } from "../../layout/view-title.tsx";
import { ErrorState } from "../../states/error-state.tsx";
import { LoadingState } from "../../states/loading-state.tsx";
import { useDay } from "./day-store.ts";
import classes from "./day-view.module.css";
import { useDayQuery } from "./forecasts/use-day-query.ts";
import { ForecastProgress } from "./start/forecast-progress.tsx";
import { openFile } from "./start/open-file.ts";
import { RefusedFile } from "./start/refused-file.tsx";
import { Start } from "./start/start.tsx";
import { useFileDrop } from "./start/use-file-drop.ts";
import { useReadSource } from "./start/use-read-source.ts";
import { dayTexts } from "./texts.ts";

const loadBoard = () => import("./board/board-view.tsx");
const BoardView = lazy(loadBoard);
const MappingDialog = lazy(() => import("./mapping/mapping-dialog.tsx"));

/** The view of a day: a start where a file is opened, and the board of its flights. */
export function DayView() {
  const texts = useTexts(dayTexts);
  const queryClient = useQueryClient();
  const [file, board, refused] = [
    useDay((state) => state.file),
    useDay((state) => state.board),
    useDay((state) => state.refused),
  ];
  const { isError, isFetching, error, refetch } = useDayQuery();
  const isOver = useFileDrop(openFile);
  const waiting = useReadSource();
  const isMapping = useDay((state) => state.isMapping);
  const isOpen = file !== undefined;
  // Loads the code of the board while the forecasts arrive; a failure shows where the board is drawn.
  useEffect(() => {
    if (isOpen) loadBoard().catch(() => undefined);
  }, [isOpen]);
  return (
    <div className={classes.day}>
      {board === undefined && (
        <div>
          <ViewTitle view="day" />
          <p className={classes.lead}>{texts.lead}</p>
        </div>
      )}
      {refused !== undefined && <RefusedFile refused={refused} />}
      {waiting != null && <ErrorState error={waiting} onRetry={() => void queryClient.refetchQueries()} />}
      {isError && <ErrorState error={error} onRetry={() => void refetch()} />}
      {file !== undefined && isFetching && <ForecastProgress file={file} />}
      {board === undefined && !(file !== undefined && isFetching) && <Start isOver={isOver} />}
      {board !== undefined && (
        <Suspense fallback={<BoardLoading />}>
          <BoardView board={board} />
        </Suspense>
      )}
      {isMapping && (
        <Suspense fallback={null}>
          <MappingDialog />
        </Suspense>
      )}
      {isOver && board !== undefined && <div className={classes.drop}>{texts.dropNow}</div>}
    </div>
  );
}

function BoardLoading() {
  return (
    <>
      <ViewTitle view="day" />
      <LoadingState />
    </>
  );
}

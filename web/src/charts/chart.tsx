import { useElementSize } from "@mantine/hooks";
import type { PlotOptions } from "@observablehq/plot";
import { type CSSProperties, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useTexts } from "../language/language.tsx";
import { ScrollingTable } from "../layout/scrolling-table.tsx";
import { usePrinting } from "../layout/use-printing.ts";
import classes from "./chart.module.css";
import { chartTexts } from "./texts.ts";

type Plotting = typeof import("./draw-plot.ts");

/** The means to draw a chart: Observable Plot, and the available width in pixels. */
export interface Canvas {
  readonly Plot: Plotting["Plot"];
  readonly width: number;
}

/** The data of a chart as a table, for users who cannot see the drawing. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The width of the largest charts on paper, in pixels: A4 without margins and frames. */
const PAPER_WIDTH = 640;

/** The width on paper of a chart that is folded away on the screen, where it has no width, in pixels. */
const FOLDED_WIDTH = 320;

/**
 * A chart with its title, and its data as a table to unfold. Its room is reserved while Plot is loading.
 * @param options returns the options of the plot; keep the function the same (useCallback) while its data are the same
 */
export function Chart({
  title,
  note,
  height,
  options,
  table,
  legend,
  children,
}: {
  readonly title: string;
  readonly note?: ReactNode;
  /** In pixels. */
  readonly height: number;
  options(canvas: Canvas): PlotOptions;
  table(): ChartTable;
  readonly legend?: ReactNode;
  /** Shown directly below the drawing, such as a slider. */
  readonly children?: ReactNode;
}) {
  const texts = useTexts(chartTexts);
  const { ref, width: available } = useElementSize();
  const width = usePrinting() ? Math.min(available || FOLDED_WIDTH, PAPER_WIDTH) : available;
  const place = useRef<HTMLDivElement>(null);
  const plotting = usePlotting();
  const titleId = useId();
  useEffect(() => {
    if (plotting === undefined || plotting === "lost" || width === 0) return;
    const drawn = plotting.drawPlot({ width, height, ...options({ Plot: plotting.Plot, width }) });
    place.current?.replaceChildren(drawn);
  }, [plotting, width, height, options]);
  return (
    <figure className={classes.figure} aria-labelledby={titleId}>
      <figcaption>
        <h3 id={titleId} className={classes.title}>
          {title}
        </h3>
        {note !== undefined && <p className={classes.note}>{note}</p>}
        {legend}
      </figcaption>
      <div ref={ref} className={classes.canvas} style={{ "--height": `${height}px` } as CSSProperties}>
        {plotting === "lost" ? <p className={classes.note}>{texts.lost}</p> : <div ref={place} />}
      </div>
      {children}
      <Data title={title} label={texts.asTable} table={table} />
    </figure>
  );
}

function Data({
  title,
  label,
  table,
}: {
  readonly title: string;
  readonly label: string;
  table(): ChartTable;
}) {
  const [isOpen, setOpen] = useState(false);
  const { head, rows } = isOpen ? table() : { head: [], rows: [] };
  return (
    <details
      className={`${classes.data} no-print`}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{label}</summary>
      {isOpen && (
        <ScrollingTable
          isTitleHidden
          isLong
          isFitted
          title={title}
          columns={head}
          groups={[
            { rows: rows.map(([first, ...cells], row) => ({ key: String(row), head: first, cells })) },
          ]}
        />
      )}
    </details>
  );
}

/** Plot, once it is loaded: a chart that appears later, such as on paper, is drawn at once. */
let plot: Plotting | undefined;

/** Loads Plot. Returns undefined until it is there, and "lost" where its file fails to load. */
function usePlotting(): Plotting | "lost" | undefined {
  const [plotting, setPlotting] = useState<Plotting | "lost" | undefined>(plot);
  useEffect(() => {
    let isWanted = true;
    void import("./draw-plot.ts").then(
      (loaded) => {
        plot = loaded;
        if (isWanted) setPlotting(loaded);
      },
      () => isWanted && setPlotting("lost"),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return plotting;
}

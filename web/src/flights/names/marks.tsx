import classes from "./marks.module.css";

/** Marks at a name, in words. */
export function Marks({ marks }: { readonly marks: readonly string[] }) {
  return marks.map((mark) => (
    <span key={mark} className={classes.mark}>
      {mark}
    </span>
  ));
}

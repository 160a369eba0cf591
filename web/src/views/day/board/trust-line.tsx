import { Anchor } from "@mantine/core";
import { Link } from "wouter";
import { useTexts } from "../../../language/language.tsx";
import classes from "./board-view.module.css";
import { boardTexts } from "./texts.ts";

/** A line on how far a forecast can be trusted. */
export function TrustLine() {
  const texts = useTexts(boardTexts);
  return (
    <p className={classes.trust}>
      <strong>{texts.trust}</strong> {texts.trustMore}{" "}
      <Anchor component={Link} href="/model" className="no-print" underline="always" inherit>
        {texts.trustLink}
      </Anchor>
    </p>
  );
}

import { Anchor, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "wouter";
import type { Forecast } from "../../../flights/forecast.ts";
import { leadTimeTexts } from "../../../flights/lead-time-texts.ts";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { Panel } from "../../../layout/panel.tsx";
import classes from "../flight.module.css";
import { flightTexts } from "../texts.ts";

/** Fewer similar flights than these are a thin base. */
const FEW = 30;

/** What a forecast stands on, and how far it is to be trusted. */
export function Basis({
  forecast,
  airline,
  city,
  isOld,
}: {
  readonly forecast: Forecast;
  readonly airline: string;
  readonly city: string;
  readonly isOld: boolean;
}) {
  const texts = useTexts(flightTexts);
  const leadTime = useTexts(leadTimeTexts)[forecast.leadTime];
  return (
    <Panel title={texts.basis} level={3} className={`${classes.wide} ${isOld ? classes.old : ""}`}>
      <div className={classes.basis}>
        <Ground title={texts.leadTime} value={leadTime.name}>
          {leadTime.more}
        </Ground>
        <Support forecast={forecast} airline={airline} city={city} />
        <Ground title={texts.trust}>
          {texts.trustMore}{" "}
          <Anchor component={Link} href="/model" inherit underline="always">
            {texts.trustLink}
          </Anchor>
        </Ground>
      </div>
    </Panel>
  );
}

/** How many flights alike stand behind a forecast; what it does without where there are none. */
function Support({
  forecast: { support, airline: airlineCode, destination },
  airline,
  city,
}: {
  readonly forecast: Forecast;
  readonly airline: string;
  readonly city: string;
}) {
  const texts = useTexts(flightTexts);
  const { format } = useLanguage();
  const { flights, unseen } = support;
  const count = flights === "none" ? 0 : flights;
  const told = () => {
    if (unseen.length === 2) return texts.unseenBoth(airlineCode, destination);
    if (unseen.includes("airline")) return texts.unseenAirline(airlineCode);
    if (unseen.includes("destination")) return texts.unseenDestination(destination);
    if (count === 0) return texts.supportNone(airline, city);
    const say = count < FEW ? texts.supportFew : texts.supportMany;
    return say(format.count(count), airline, city);
  };
  return (
    <Ground title={texts.support} value={format.count(count)} isThin={count < FEW}>
      {told()}
    </Ground>
  );
}

function Ground({
  title,
  value,
  isThin = false,
  children,
}: {
  readonly title: string;
  readonly value?: string;
  readonly isThin?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={isThin ? `${classes.ground} ${classes.thin}` : classes.ground}>
      <Text size="sm" fw={600}>
        {value === undefined ? title : `${title}: ${value}`}
      </Text>
      <Text size="sm">{children}</Text>
    </div>
  );
}

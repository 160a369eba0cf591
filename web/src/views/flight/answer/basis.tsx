import { Text } from "@mantine/core";
import type { ReactNode } from "react";
import type { Forecast } from "../../../flights/forecast.ts";
import { useMoment } from "../../../flights/moment.ts";
import { Trust, TrustLink } from "../../../flights/trust/trust.tsx";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { Panel } from "../../../layout/panel.tsx";
import classes from "../flight.module.css";
import { flightTexts } from "../texts.ts";

/** With fewer similar flights, a forecast has little data. */
const MIN_SIMILAR = 30;

/** The data behind a forecast, and how far it can be trusted. */
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
  const moment = useMoment(forecast);
  return (
    <Panel title={texts.basis} level={3} className={`${classes.wide} ${isOld ? classes.old : ""}`}>
      <div className={classes.basis}>
        <Ground title={texts.leadTime} value={moment.name}>
          {moment.more}
        </Ground>
        <Support forecast={forecast} airline={airline} city={city} />
        <Ground title={texts.trust}>
          <Trust leadTime={forecast.leadTime} probability={forecast.probability} />{" "}
          <TrustLink leadTime={forecast.leadTime} />
        </Ground>
      </div>
    </Panel>
  );
}

/** The number of similar training flights; if there are none, the data that the forecast uses instead. */
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
  const explanation = () => {
    if (unseen.length === 2) return texts.unseenBoth(airlineCode, destination);
    if (unseen.includes("airline")) return texts.unseenAirline(airlineCode);
    if (unseen.includes("destination")) return texts.unseenDestination(destination);
    if (count === 0) return texts.supportNone(airline, city);
    const text = count < MIN_SIMILAR ? texts.supportFew : texts.supportMany;
    return text(format.count(count), airline, city);
  };
  return (
    <Ground title={texts.support} value={format.count(count)} isThin={count < MIN_SIMILAR}>
      {explanation()}
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

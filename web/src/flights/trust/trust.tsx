import { Anchor } from "@mantine/core";
import { Link } from "wouter";
import {
  bandNear,
  type MonthRange,
  rangeOfDays,
  rangeOfDelays,
} from "../../../../src/models/evaluation/month-range.ts";
import { useLanguage, useTexts } from "../../language/language.tsx";
import { useModel } from "../../service/queries.ts";
import type { LeadTime } from "../forecast.ts";
import { type BackTested, backTestedAt, measuredLead } from "./back-tested.ts";
import { trustTexts } from "./trust-texts.ts";

/**
 * Says how many flights with about the same risk left late in the back-test of a lead time, over all months and in the
 * lowest and the highest one; of a model without these metrics, that it is not known.
 * @param probability the risk
 * @param withDays also says on how many days the interval of the day contained the actual number
 */
export function Trust({
  leadTime,
  probability,
  withDays = false,
}: {
  readonly leadTime: LeadTime;
  readonly probability: number;
  readonly withDays?: boolean;
}) {
  const texts = useTexts(trustTexts);
  const { data: model, isError } = useModel("operational");
  const sentencesOf = useSentences();
  if (model === undefined) return isError ? texts.lost : null;
  const backTested = backTestedAt(model, leadTime);
  if (backTested === undefined) return texts.noBackTest;
  return sentencesOf(backTested, measuredLead(model, leadTime), probability, withDays).join(" ");
}

function useSentences() {
  const texts = useTexts(trustTexts);
  const { format } = useLanguage();
  const of100 = (share: number) => format.count(100 * share);
  const byMonth = (
    { lowest, highest }: MonthRange,
    written: (share: number) => string,
    text: typeof texts.delaysByMonth,
  ) => {
    const [low, high] = [written(lowest.share), written(highest.share)];
    if (low === high) return texts.alike;
    return text(low, format.month(lowest.month), high, format.month(highest.month));
  };

  const delays = ({ months, reliabilityByMonth }: BackTested, leadTime: LeadTime, probability: number) => {
    if (reliabilityByMonth === undefined) return [texts.notMeasured];
    const band = bandNear(reliabilityByMonth, probability);
    if (band === undefined) return [texts.fewFlights];
    const range = rangeOfDelays(band);
    const numbers = Object.keys(months).map(Number);
    const span = [...new Set([Math.min(...numbers), Math.max(...numbers)])].map((month) =>
      format.month(month),
    );
    return [
      texts.delays(
        of100(band.delayed / band.flights),
        format.count(100 * band.from),
        format.percent(band.to),
        texts.moments[leadTime],
        format.count(band.flights),
        span.join(" – "),
      ),
      range === undefined ? texts.delaysOneMonth : byMonth(range, of100, texts.delaysByMonth),
    ];
  };

  const days = ({ lateDepartures }: BackTested) => {
    const { months } = lateDepartures ?? {};
    if (months === undefined) return [];
    const counts = Object.values(months).map((month) => month.days);
    const total = (of: "groups" | "within") => counts.reduce((sum, count) => sum + count[of], 0);
    const range = rangeOfDays(months);
    return [
      texts.days(format.count(total("within")), format.count(total("groups"))),
      ...(range === undefined ? [] : [byMonth(range, (share) => format.percent(share), texts.daysByMonth)]),
    ];
  };

  return (backTested: BackTested, leadTime: LeadTime, probability: number, withDays: boolean) => [
    ...delays(backTested, leadTime, probability),
    ...(withDays ? days(backTested) : []),
  ];
}

/**
 * A link to the view of the model: how the back-test measured a lead time or, without a back-test, what is known of the
 * model.
 */
export function TrustLink({
  leadTime,
  className,
}: {
  readonly leadTime: LeadTime;
  readonly className?: string;
}) {
  const texts = useTexts(trustTexts);
  const { data: model } = useModel("operational");
  const isMeasured = model === undefined || backTestedAt(model, leadTime) !== undefined;
  return (
    <Anchor component={Link} href="/model" inherit underline="always" className={className}>
      {isMeasured ? texts.measured : texts.about}
    </Anchor>
  );
}

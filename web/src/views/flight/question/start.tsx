import { Link } from "wouter";
import { useLanguage, useTexts } from "../../../language/language.tsx";
import { useNetwork } from "../../../service/queries.ts";
import { EmptyState } from "../../../states/empty-state.tsx";
import classes from "../flight.module.css";
import { flightTexts } from "../texts.ts";
import { exampleFlights } from "./examples.ts";
import type { Network } from "./names.ts";
import type { Question } from "./question.ts";
import { addressOf } from "./use-question.ts";

/** The start of the view: some example questions. */
export function Start({ date }: { readonly date: string }) {
  const texts = useTexts(flightTexts);
  const network = useNetwork().data;
  return (
    <EmptyState title={texts.startTitle} hint={texts.startHint}>
      <nav className={classes.examples} aria-label={texts.examples}>
        {network !== undefined &&
          date !== "" &&
          exampleFlights(network, date).map((question) => (
            <Example key={question.airline} question={question} network={network} />
          ))}
      </nav>
    </EmptyState>
  );
}

function Example({ question, network }: { readonly question: Question; readonly network: Network }) {
  const texts = useTexts(flightTexts);
  const { format } = useLanguage();
  const { airline, destination, date, time } = question;
  const from = network.airlines.find(({ code }) => code === airline)?.name ?? airline;
  const to = network.destinations.find(({ code }) => code === destination)?.city ?? destination;
  return (
    <Link href={addressOf(question)} className={classes.example}>
      <strong>{texts.flight(from, to)}</strong>
      <span>{`${format.shortDate(`${date}T${time}`)}, ${time}`}</span>
    </Link>
  );
}

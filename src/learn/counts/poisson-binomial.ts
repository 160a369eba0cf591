/** The most events whose count is exact; that of more is approximated by a binomial distribution. */
export const EXACT_UP_TO = 100;

/**
 * The distribution of the number of independent events that happen, the Poisson-binomial distribution. Up to
 * {@link EXACT_UP_TO} events it is exact, by adding one event after another. For more events it is the binomial
 * distribution of the same mean and the nearest variance. If the log-odds of the events have a standard deviation of up
 * to 1, that is within 0.01 of every cumulative probability; it is less accurate the more events are nearly certain.
 * @param probabilities one per event, from 0 to 1; not checked.
 * @returns the probabilities of the counts 0, 1, … up to the number of events.
 */
export function poissonBinomial(probabilities: Float64Array): Float64Array {
  return probabilities.length <= EXACT_UP_TO ? addOneByOne(probabilities) : matchBinomial(probabilities);
}

function addOneByOne(probabilities: Float64Array): Float64Array {
  const counts = new Float64Array(probabilities.length + 1);
  counts[0] = 1;
  for (let event = 0; event < probabilities.length; event++) {
    const probability = probabilities[event];
    for (let count = event + 1; count > 0; count--) {
      counts[count] = counts[count] * (1 - probability) + counts[count - 1] * probability;
    }
    counts[0] *= 1 - probability;
  }
  return counts;
}

/** The binomial of `(Σp)² ÷ Σp²` trials, rounded up: its variance is nearest to Σp − Σp². */
function matchBinomial(probabilities: Float64Array): Float64Array {
  let [mean, squares] = [0, 0];
  for (const probability of probabilities) {
    mean += probability;
    squares += probability * probability;
  }
  const counts = new Float64Array(probabilities.length + 1);
  const trials = Math.min(probabilities.length, squares === 0 ? 0 : Math.ceil((mean * mean) / squares));
  fillBinomial(counts, trials, trials === 0 ? 0 : Math.min(1, mean / trials));
  return counts;
}

/** From the most probable count outwards, by the ratio of neighbours, without underflow or overflow. */
function fillBinomial(counts: Float64Array, trials: number, probability: number): void {
  const mode = Math.min(trials, Math.floor((trials + 1) * probability));
  const odds = probability / (1 - probability);
  counts[mode] = 1;
  let total = 1;
  for (let count = mode; count < trials; count++) {
    counts[count + 1] = (counts[count] * (trials - count) * odds) / (count + 1);
    total += counts[count + 1];
  }
  for (let count = mode; count > 0; count--) {
    counts[count - 1] = (counts[count] * count) / ((trials - count + 1) * odds);
    total += counts[count - 1];
  }
  for (let count = 0; count <= trials; count++) counts[count] /= total;
}

/** More digits of a percentage would no longer be read. */
const MAX_DIGITS = 6;

/**
 * Returns the number of digits after the point with which a probability and a threshold, both written as percentages,
 * show which of them is larger: 0.2503 and 0.25 need two, as 25.0 % would be the same text twice. Equal ones need none.
 * @param least the number of digits to use at least
 */
export function decisionDigits(probability: number, threshold: number, least = 0): number {
  let digits = least;
  const isSame = () => (100 * probability).toFixed(digits) === (100 * threshold).toFixed(digits);
  while (probability !== threshold && digits < MAX_DIGITS && isSame()) digits++;
  return digits;
}

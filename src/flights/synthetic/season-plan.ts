/**
 * Shares a route's flights of each month out among its lines so that a line flies as often as it can in one
 * stretch of the year rather than now and then all through it. In each month a line first takes what the
 * months to come have no room for, then line after line what it still has to fly, up to the month's capacity.
 * @param lineFlights flights of each line in the year
 * @param monthFlights flights of the route in each month; as many in all as the lines'
 * @param capacity flights a line may have in each month; passed over only where the lines cannot do without
 * @returns for each line its flights in each month
 */
export function planSeasons(
  lineFlights: readonly number[],
  monthFlights: Int32Array,
  capacity: readonly number[],
): Int32Array[] {
  const left = lineFlights.slice();
  const plan = lineFlights.map(() => new Int32Array(12));
  let room = capacity.reduce((sum, flights) => sum + flights, 0);
  for (let month = 0; month < 12; month++) {
    let need = monthFlights[month];
    const takeUpTo = (limitOf: (line: number) => number) => {
      for (let line = 0; line < left.length && need > 0; line++) {
        const taken = Math.max(0, Math.min(left[line], need, limitOf(line)));
        plan[line][month] += taken;
        left[line] -= taken;
        need -= taken;
      }
    };
    room -= capacity[month];
    takeUpTo((line) => left[line] - room);
    takeUpTo((line) => capacity[month] - plan[line][month]);
    takeUpTo(() => Number.POSITIVE_INFINITY);
  }
  return plan;
}

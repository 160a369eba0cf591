/**
 * Solves `A x = b` for a symmetric positive definite `A` by the Cholesky factorisation `A = L Lᵀ`
 * (Golub & Van Loan, Matrix Computations, 4.2).
 * @param matrix `A`, n × n row by row; only the lower triangle is read.
 * @param right `b`, n values.
 * @returns `x`, n values, or undefined when `A` is not positive definite to working precision.
 */
export function solvePositiveDefinite(matrix: Float64Array, right: Float64Array): Float64Array | undefined {
  const n = right.length;
  const factor = Float64Array.from(matrix);
  for (let row = 0; row < n; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = factor[row * n + column];
      for (let k = 0; k < column; k++) sum -= factor[row * n + k] * factor[column * n + k];
      if (column < row) factor[row * n + column] = sum / factor[column * n + column];
      else if (sum > 0) factor[row * n + row] = Math.sqrt(sum);
      else return undefined;
    }
  }
  const solution = Float64Array.from(right);
  for (let row = 0; row < n; row++) {
    for (let k = 0; k < row; k++) solution[row] -= factor[row * n + k] * solution[k];
    solution[row] /= factor[row * n + row];
  }
  for (let row = n - 1; row >= 0; row--) {
    for (let k = row + 1; k < n; k++) solution[row] -= factor[k * n + row] * solution[k];
    solution[row] /= factor[row * n + row];
  }
  return solution;
}

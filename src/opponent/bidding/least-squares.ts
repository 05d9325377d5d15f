// Solves the linear equations of least squares: a symmetric, positive definite matrix is factored once for many right-hand sides.

/** Cholesky’s factor of a symmetric, positive definite matrix of `order` rows, row by row: lower triangular, times its transpose the matrix. */
export function choleskyFactor(matrix: Float64Array, order: number): Float64Array {
  const factor = Float64Array.from(matrix);
  const at = (row: number, column: number): number => factor[row * order + column] as number;
  for (let column = 0; column < order; column += 1) {
    for (let before = 0; before < column; before += 1) {
      const times = at(column, before);
      if (times === 0) continue;
      for (let row = column; row < order; row += 1)
        factor[row * order + column] = at(row, column) - at(row, before) * times;
    }
    const root = Math.sqrt(at(column, column));
    for (let row = column; row < order; row += 1) factor[row * order + column] = at(row, column) / root;
  }
  return factor;
}

/** The x with matrix × x = right, where `factor` is Cholesky’s factor of the matrix: forwards, then backwards. */
export function solve(factor: Float64Array, right: Float64Array): Float64Array {
  const order = right.length;
  const x = Float64Array.from(right);
  const at = (row: number, column: number): number => factor[row * order + column] as number;
  for (let row = 0; row < order; row += 1) {
    let rest = x[row] as number;
    for (let column = 0; column < row; column += 1) rest -= at(row, column) * (x[column] as number);
    x[row] = rest / at(row, row);
  }
  for (let row = order - 1; row >= 0; row -= 1) {
    let rest = x[row] as number;
    for (let below = row + 1; below < order; below += 1) rest -= at(below, row) * (x[below] as number);
    x[row] = rest / at(row, row);
  }
  return x;
}

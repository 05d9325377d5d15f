// What a part of the benchmark is: a title, and figures that it measures when run.

export interface Figure {
  /** What was measured, such as "games a second". */
  readonly name: string;
  /** The measured value with its unit, ready to print. */
  readonly value: string;
}

export interface Section {
  readonly title: string;
  /** Measures; rejects when there is nothing to measure with, such as no browser. */
  readonly measure: () => Promise<readonly Figure[]>;
}

// The files of tests that are known to take long are still where the order names them: one that has moved would come last.
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { long } from '../../scripts/longest-first.ts';

test('every file that is to come first is there', () => {
  expect(long.filter((file) => !existsSync(file))).toEqual([]);
});

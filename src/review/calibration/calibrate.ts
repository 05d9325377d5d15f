// Calibration: does the model do what is known of such cessations? Four measurements of a scenario, from one seed.
import type { Scenario } from '../../scenario/format/scenario.ts';
import { type FeatureFigures, measureFeatures, switches } from './features.ts';
import { type MoveFigures, measureMoves } from './moves.ts';
import { type RecordFigures, measureRecord } from './record.ts';
import { type SelfPlayFigures, measureSelfPlay } from './self-play.ts';
import type { Players } from '../play-out.ts';
import type { HistoricalRecord } from '../record/record.ts';
import { recordPlayers } from '../record/record-script.ts';

export interface Calibration {
  /** The record over many seeds; null for a scenario without one. */
  readonly record: RecordFigures | null;
  readonly selfPlay: SelfPlayFigures;
  readonly features: readonly FeatureFigures[];
  readonly moves: readonly MoveFigures[];
}

export type CalibrationPart = keyof Calibration;

/** Told as the work goes on: how much of a part is done. */
export type Progress = (part: CalibrationPart, done: number, of: number) => void;

export interface CalibrationAsked {
  /** Games in each part: of the record, of each pair of players, and pairs for each feature. */
  readonly games: number;
  readonly seed: string;
  readonly players: Players;
  readonly record?: HistoricalRecord;
  readonly onProgress?: Progress;
}

/** One position for each move and so many games. */
const gamesPerPosition = 5;

/** Measures a scenario. The same arguments give the same result. */
export function calibrate(scenario: Scenario, asked: CalibrationAsked): Calibration {
  const { games, seed, players, record: history, onProgress } = asked;
  const record =
    history === undefined
      ? null
      : measureRecord(scenario, history, {
          games,
          seed,
          onGame: (done) => onProgress?.('record', done, games),
        });
  const { figures: selfPlay, kept } = measureSelfPlay(scenario, {
    games,
    seed,
    players,
    onGame: (done, of) => onProgress?.('selfPlay', done, of),
  });
  const features = measureFeatures(scenario, {
    games,
    seed,
    players: history === undefined ? players : recordPlayers(scenario, history),
    onSwitch: (done) => onProgress?.('features', done, switches.length),
  });
  const moves = measureMoves(scenario, {
    kept,
    seed,
    positions: Math.max(1, Math.round(games / gamesPerPosition)),
    onPosition: (done, of) => onProgress?.('moves', done, of),
  });
  return { record, selfPlay, features, moves };
}

// The advisers think about one move at a time and then about the latest that they were asked about: who asks quickly does not wait for answers nobody wants.
import { expect, it } from 'vitest';
import type { Forecast } from '../../../src/review/forecast.ts';
import {
  type AdviceAsked,
  type AdviceQuestion,
  createAdviceDesk,
} from '../../../src/session/thinking/advice-desk.ts';

/** A worker whose answers the story gives. */
function slowWorker() {
  const asked: AdviceQuestion[] = [];
  const listeners = new Map<string, (event: { readonly data?: unknown }) => void>();
  let isOver = false;
  const worker = {
    postMessage: (question: AdviceQuestion) => void asked.push(question),
    addEventListener: (type: string, listener: (event: { readonly data?: unknown }) => void) =>
      void listeners.set(type, listener),
    terminate: () => void (isOver = true),
  };
  return {
    worker: worker as unknown as Worker,
    asked,
    answers: (forecast: Forecast) =>
      listeners.get('message')?.({ data: { number: asked.at(-1)?.number, forecast } }),
    ended: () => isOver,
    fails: () => listeners.get('error')?.({}),
  };
}

const about = (card: string) => ({ move: { kind: 'play', card } }) as AdviceAsked;
const forecast = (worlds: number) => ({ worlds }) as Forecast;
const moves = (questions: readonly AdviceQuestion[]) => questions.map(({ move }) => move);

it('skips the questions in between', async () => {
  const { worker, asked, answers } = slowWorker();
  const desk = createAdviceDesk(() => worker);
  const told = ['first', 'second', 'third'].map((card) => desk.ask(about(card)));
  expect(moves(asked)).toEqual([about('first').move]);
  answers(forecast(1));
  expect(moves(asked)).toEqual([about('first').move, about('third').move]);
  answers(forecast(3));
  expect(await Promise.all(told)).toEqual([forecast(1), null, forecast(3)]);
});

it('goes on with the latest question in a new worker when one fails', async () => {
  const workers = [slowWorker(), slowWorker()];
  let started = 0;
  const desk = createAdviceDesk(() => {
    started += 1;
    return workers[started - 1]?.worker as Worker;
  });
  const first = desk.ask(about('first'));
  const second = desk.ask(about('second'));
  workers[0]?.fails();
  await expect(first).rejects.toThrow('worker stopped');
  workers[1]?.answers(forecast(2));
  expect(await second).toEqual(forecast(2));
});

it('is stopped in thought: nobody gets an answer any more, and the next question goes to a new worker', async () => {
  const workers = [slowWorker(), slowWorker()];
  let started = 0;
  const desk = createAdviceDesk(() => {
    started += 1;
    return workers[started - 1]?.worker as Worker;
  });
  const told = ['first', 'second'].map((card) => desk.ask(about(card)));
  desk.stop();
  expect(await Promise.all(told)).toEqual([null, null]);
  expect(workers[0]?.ended()).toBe(true);
  workers[0]?.answers(forecast(1));
  const third = desk.ask(about('third'));
  workers[1]?.answers(forecast(3));
  expect(await third).toEqual(forecast(3));
});

it('keeps its worker where there is nothing to stop', async () => {
  const { worker, answers, ended } = slowWorker();
  const desk = createAdviceDesk(() => worker);
  const first = desk.ask(about('first'));
  answers(forecast(1));
  await first;
  desk.stop();
  expect(ended()).toBe(false);
});

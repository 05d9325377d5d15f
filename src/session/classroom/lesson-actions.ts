// What the running game does for a lesson: fetches what is to be handed out, copies, and gives results.
import { resultOf, writeResult } from '../../lesson/result.ts';
import { resultLink } from '../links/assignment-link.ts';
import { type GameRecord, isPerson, mayHandIn } from '../game-record.ts';
import type { GameEvent } from '../machine/game-context.ts';
import type { Library } from '../kept/library.ts';
import { longestLink } from '../links/share-link.ts';
import type { Notice } from '../snapshot.ts';

interface Needs {
  readonly library: Library;
  readonly address: () => string;
  readonly copy: (text: string) => Promise<void>;
  readonly download: (name: string, text: string) => void;
  readonly record: () => GameRecord | null;
  readonly send: (event: GameEvent) => void;
}

/** Actions of the machine that reach outside it. */
export function lessonActions({ library, address, copy, download, record, send }: Needs) {
  const tell = (notice: Notice): void => send({ type: 'notice', notice });
  const copyLink = (link: string): void => {
    copy(link).then(
      () => tell({ code: 'link-copied', link }),
      () => tell({ code: 'link-ready', link }),
    );
  };
  return {
    prepareAssignment: (_: unknown, { scenario: key }: { readonly scenario: string | undefined }) => {
      prepare(library, key, send, tell).catch(() => tell({ code: 'file-unreadable' }));
    },
    copy: (_: unknown, { text }: { readonly text: string }) => copyLink(text),
    handIn: (_: unknown, { as }: { readonly as: 'file' | 'link' }) => {
      const current = record();
      if (current === null || !mayHandIn(current)) return;
      const text = resultText(current);
      if (as === 'file') {
        download(resultFile(current), text);
        tell({ code: 'result-given' });
        return;
      }
      void resultLink(text, address()).then((link) =>
        link.length > longestLink ? tell({ code: 'result-link-too-long' }) : copyLink(link),
      );
    },
  };
}

async function prepare(
  library: Library,
  asked: string | undefined,
  send: Needs['send'],
  tell: (notice: Notice) => void,
): Promise<void> {
  const offerings = await library.open();
  const key = asked ?? offerings[0]?.key ?? '';
  const origin = library.origin(key);
  const scenario = await library.find(origin);
  if (scenario === undefined) tell({ code: 'save-other-scenario', detail: key });
  else send({ type: 'prepared', prepared: { key, scenario, origin }, offerings });
}

/** The result of a game, as its file holds it. */
function resultText(record: GameRecord): string {
  const { scenario, state, origin, journal, players, lesson } = record;
  const side = state.sides.find((party) => isPerson(record, party)) ?? state.sides[0];
  return writeResult(
    resultOf(
      {
        origin,
        journal,
        players,
        side,
        ...(lesson?.name === undefined ? {} : { name: lesson.name }),
        ...(lesson?.names === undefined ? {} : { names: lesson.names }),
        answers: lesson?.answers ?? [],
        ...(lesson === undefined ? {} : { assignment: lesson.terms.code }),
        ...(lesson?.attempt === undefined ? {} : { attempt: lesson.attempt }),
      },
      scenario,
      state,
    ),
  );
}

/** Names that files may have everywhere: letters, digits and hyphens of any script. */
function resultFile({ lesson, key, journal }: GameRecord): string {
  const names = [lesson?.name ?? '', ...Object.values(lesson?.names ?? {})].filter((name) => name !== '');
  const parts = [
    'cessation-result',
    lesson?.terms.code ?? journal.scenario.id,
    ...(names.length > 0 ? names : [key.slice(0, 8)]),
  ];
  return `${parts.map((part) => part.replaceAll(/[^\p{L}\p{N}]+/gu, '-')).join('-')}.json`;
}

// Choosing what to play: a scenario, a side, who sits across the table.
import { useState } from 'preact/hooks';
import { languageMark } from '../../presentation/language-mark.ts';
import { t } from '../../presentation/wording/wording.ts';
import type { Length } from '../../scenario/format/length.ts';
import type { Offering } from '../../session/snapshot.ts';
import { tutorialOpponent, tutorialScenario } from '../../session/tutorial.ts';
import { codeAsTyped } from '../../lesson/code-as-typed.ts';
import { useDesk } from '../desk-context.ts';
import type { TemperamentName } from '../../opponent/temperaments.ts';
import { Button } from '../parts/button.tsx';
import { LazyScreen } from '../parts/lazy-screen.tsx';
import { LengthChoice } from './length-choice.tsx';
import { OpponentChoice, type Across } from './opponent-choice.tsx';
import { ScenarioChoice } from './scenario-choice.tsx';
import { ScenarioFile } from './scenario-file.tsx';
import { playersFor } from './players-for.ts';
import { ScreenHead } from './screen-head.tsx';
import { SideChoice } from './side-choice.tsx';
import { TemperChoice } from './temper-choice.tsx';

const loadAssigned = async () => (await import('../lesson/assigned-screen.tsx')).AssignedScreen;

/** The second screen: everything that is chosen before a game, or what is left to choose under an assignment. */
export function ChoosingScreen() {
  const { assignment } = useDesk().snapshot;
  return assignment === null ? <FreeChoice /> : <LazyScreen load={loadAssigned} />;
}

interface ChosenProps {
  readonly offering: Offering;
  /** Undefined: both sides, or none. */
  readonly side: string | undefined;
}

/** What would be started now, for whoever has scrolled away from it. */
function Chosen({ offering, side }: ChosenProps) {
  const name = offering.parties.find(({ id }) => id === side)?.name;
  return (
    <p class="choosing-chosen soft" aria-hidden="true" {...languageMark(offering.language)}>
      <span>{offering.title}</span>
      {name === undefined ? null : <span class="choosing-side">{name}</span>}
    </p>
  );
}

function FreeChoice() {
  const { snapshot, send, open } = useDesk();
  const { offerings, chosen, busy } = snapshot;
  const offering = offerings.find(({ key }) => key === chosen) ?? offerings[0];
  const [side, setSide] = useState<string | null>(null);
  const [wished, setWished] = useState<Across | null>(null);
  const [seed, setSeed] = useState('');
  const [length, setLength] = useState<Length | undefined>(undefined);
  const [temperament, setTemperament] = useState<TemperamentName | undefined>(undefined);
  const own = offering?.parties.find(({ id }) => id === side)?.id ?? offering?.parties[0]?.id;
  const isTutorial = (offering?.translates ?? offering?.key) === tutorialScenario;
  const across = wished ?? (isTutorial ? tutorialOpponent : 'ambassador');
  const start = (event: Event): void => {
    event.preventDefault();
    if (offering === undefined || own === undefined) return;
    const players = playersFor(
      offering.parties.map(({ id }) => id),
      own,
      across,
      temperament,
    );
    send({ type: 'start', setup: { scenario: offering.key, players, seed: codeAsTyped(seed), length } });
  };
  return (
    <main id="content" class="screen" aria-busy={busy === 'loading'}>
      <ScreenHead title={t('ui.new-game')} onBack={() => send({ type: 'go', to: 'title' })} />
      {offering === undefined ? (
        <output>{t('ui.loading')}</output>
      ) : (
        <form class="choosing" onSubmit={start}>
          <ScenarioChoice offerings={offerings} chosen={offering.key} />
          <div class="choosing-players stack stack--wide">
            {across === 'person' || across === 'watch' ? null : (
              <SideChoice offering={offering} chosen={own ?? ''} onChoose={setSide} />
            )}
            <OpponentChoice chosen={across} onChoose={setWished} />
            <LengthChoice offering={offering} chosen={length} onChoose={setLength} />
            <details>
              <summary>{t('ui.options')}</summary>
              {across === 'person' || across === 'watch' ? null : (
                <TemperChoice chosen={temperament} onChoose={setTemperament} />
              )}
              <label class="stack stack--close">
                <span>{t('ui.seed')}</span>
                <input
                  type="text"
                  value={seed}
                  maxLength={80}
                  autocomplete="off"
                  spellcheck={false}
                  aria-describedby="seed-about"
                  onInput={(event) => setSeed(event.currentTarget.value)}
                />
                <span id="seed-about" class="faint">
                  {t('ui.seed-about')}
                </span>
              </label>
            </details>
            <div class="row">
              <Button look="plain" onPress={() => open({ kind: 'hand-out', scenario: offering.key })}>
                {t('lesson.hand-out')}
              </Button>
            </div>
          </div>
          <ScenarioFile />
          <div class="choosing-foot row">
            <button type="submit" class="button button--primary button--large">
              {t('ui.start')}
            </button>
            <Chosen offering={offering} side={across === 'person' || across === 'watch' ? undefined : own} />
          </div>
        </form>
      )}
    </main>
  );
}

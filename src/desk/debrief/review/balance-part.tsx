// Choice apart from luck: bars to either side of nothing, each with its number.
import type { ReviewModel } from '../../../presentation/debrief/review-models.ts';
import { t } from '../../../presentation/wording/wording.ts';

/** A row for each side’s choices and one for chance. */
export function BalancePart({ balance }: { readonly balance: ReviewModel['balance'] }) {
  const most = Math.max(0.1, ...balance.map(({ value }) => Math.abs(value)));
  return (
    <section>
      <h3>{t('review.balance')}</h3>
      <p class="faint">{t('review.balance-intro')}</p>
      <dl class="balance">
        {balance.map(({ title, value, word }) => (
          <div key={title} class="balance-row">
            <dt>{title}</dt>
            <dd>
              <span class="balance-number">{word}</span>
              <Bar share={value / most} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** From the middle to one side; `share` from −1 to 1. */
function Bar({ share }: { readonly share: number }) {
  return (
    <svg class="balance-bar" viewBox="-100 0 200 14" preserveAspectRatio="none" aria-hidden="true">
      <rect
        class={share < 0 ? 'balance-fill balance-fill--down' : 'balance-fill'}
        x={Math.min(0, share * 100)}
        y={2}
        width={Math.abs(share * 100)}
        height={10}
      />
      <line x1={0} x2={0} y1={0} y2={14} />
    </svg>
  );
}

// What the lines of a review’s charts are, where the record’s is one of them.
import '../../styles/record.css';
import '../../../presentation/debrief/record-words.ts';
import { t } from '../../../presentation/wording/wording.ts';
import { units } from '../../parts/drawing-size.ts';

/** The player’s line with its band, the record’s dashed one, and the strokes of its decisions. */
export function RecordLegend() {
  return (
    <div class="chart-legend">
      <ul class="plain-list" aria-label={t('record.legend')}>
        <li>
          <svg viewBox="0 0 36 16" width={units(36)} height={units(16)} aria-hidden="true">
            <rect class="chart-band" x={0} y={2} width={36} height={12} />
            <path class="chart-line" d="M0,8H36" />
          </svg>
          {t('record.legend-band')}
        </li>
        <li>
          <svg viewBox="0 0 36 16" width={units(36)} height={units(16)} aria-hidden="true">
            <path class="chart-record" d="M0,8H36" />
          </svg>
          {t('record.name')}
        </li>
        <li>
          <svg viewBox="0 0 36 16" width={units(36)} height={units(16)} aria-hidden="true">
            <g class="chart-rug">
              <path d="M10,3V13M18,3V13M26,3V13" />
            </g>
          </svg>
          {t('record.legend-decision')}
        </li>
      </ul>
      <p class="faint">{t('record.axis')}</p>
    </div>
  );
}

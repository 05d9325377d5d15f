// A level in words and numbers, with a bar for the eye alone.

interface MeterProps {
  readonly name: string;
  /** 0–100. */
  readonly value: number;
  readonly word: string | null;
}

/** A level from 0 to 100. */
export function Meter({ name, value, word }: MeterProps) {
  const shown = Math.round(value);
  return (
    <div class="meter">
      <dt class="label">{name}</dt>
      <dd>
        <b>{shown}</b>
        {word === null ? null : <span class="soft"> {word}</span>}
        <span class="meter-bar" aria-hidden="true">
          <span class="meter-fill" style={{ inlineSize: `${shown}%` }} />
        </span>
      </dd>
    </div>
  );
}

// One of the game’s own signs. It never says anything that is not also in words.
import { iconPaths } from '../../presentation/pictures/icon-paths.ts';

interface IconProps {
  readonly name: string;
}

/** A sign of 24 × 24 units, drawn with the colour of the text. */
export function Icon({ name }: IconProps) {
  const path = Object.hasOwn(iconPaths, name) ? iconPaths[name as keyof typeof iconPaths] : iconPaths.paper;
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      aria-hidden="true"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={path} />
    </svg>
  );
}

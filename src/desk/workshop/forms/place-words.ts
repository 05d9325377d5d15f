// A place of the file in the words of the forms: labels of fields and names of things, not keys and ids.
import { formatFields, shapeAt } from '../../../authoring/fields/format.ts';
import { fieldLabel } from '../../../presentation/writing/field-words.ts';
import { number } from '../../../presentation/wording/wording.ts';
import { valueAt } from '../../../scenario/reading/shape.ts';
import { isBlock, type Path } from './form-context.ts';

const nameAt = (root: unknown, path: Path): string | undefined => {
  const thing = valueAt(root, path);
  if (!isBlock(thing)) return undefined;
  const found = ['name', 'title', 'term'].map((key) => thing[key]).find((each) => typeof each === 'string');
  return typeof found === 'string' ? found : undefined;
};

/** The label of the last step of a place; undefined where no field stands there, such as inside a condition. */
const labelAt = (path: Path): string | undefined => {
  const last = path.at(-1);
  if (path.length === 1) return formatFields.has(String(last)) ? fieldLabel(String(last)) : undefined;
  const around = shapeAt(path.slice(0, -1));
  const field = around?.kind === 'block' ? around.fields.find(({ key }) => key === last) : undefined;
  return field && fieldLabel(field.name);
};

/** "Moves › Let the lamp burn low › What it does › 2". What stands deeper than forms name is left out. */
export const placeInWords = (path: Path, root: unknown): string => {
  const words: string[] = [];
  for (let length = 1; length <= path.length; length += 1) {
    const here = path.slice(0, length);
    const step = here.at(-1);
    const said =
      labelAt(here) ?? nameAt(root, here) ?? (typeof step === 'number' ? number(step + 1) : undefined);
    if (said === undefined && shapeAt(here) === undefined) break;
    if (said !== undefined) words.push(said);
  }
  return words.join(' › ');
};

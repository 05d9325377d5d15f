// Builds Phaser from its source with only the parts that the stage uses: half the bytes of the whole.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const source = join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src');

/** What the stage names, as `Phaser.…`, and the module that has it. */
const named = {
  Game: 'core/Game.js',
  Scene: 'scene/Scene.js',
  Scale: 'scale/index.js',
  Earcut: 'geom/polygon/Earcut.js',
  Extern: 'gameobjects/extern/Extern.js',
};

/** What registers itself with Phaser when it is loaded: things to draw, and systems of a scene. */
const registered = [
  'events/EventEmitter.js',
  'gameobjects/DisplayList.js',
  'gameobjects/UpdateList.js',
  'gameobjects/GameObjectFactory.js',
  'scene/ScenePlugin.js',
  'gameobjects/image/ImageFactory.js',
  'gameobjects/tilesprite/TileSpriteFactory.js',
  'cameras/2d/CameraManager.js',
  'tweens/TweenManager.js',
];

/** Switches that Phaser's own build sets. */
const switches = { CANVAS_RENDERER: false, WEBGL_RENDERER: true, WEBGL_DEBUG: false, FEATURE_SOUND: false };

const entry = '\0slim-phaser';

const load = (/** @type {string} */ path) => JSON.stringify(join(source, path));

const entryCode = [
  // First: modules of Phaser require one another in circles that hold together from here only.
  `import ${load('renderer/index.js')};`,
  ...registered.map((path) => `import ${load(path)};`),
  ...Object.entries(named).map(([name, path]) => `import ${name} from ${load(path)};`),
  'export default { Game, Scene, Scale, WEBGL: 2, Geom: { Polygon: { Earcut } }, GameObjects: { Extern } };',
].join('\n');

/** @type {import('vite').Plugin} */
export const slimPhaser = {
  name: 'cessation:slim-phaser',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (id === 'phaser' ? entry : null),
  load: (id) => (id === entry ? entryCode : null),
  transform: (code, id) => {
    if (!id.startsWith(source)) return null;
    return Object.entries(switches).reduce(
      (text, [name, on]) => text.replaceAll(`typeof ${name}`, String(on)),
      code,
    );
  },
};

// The dialog that lies over the screen, if there is one.
import type { DialogRequest } from '../desk-context.ts';
import { useDesk } from '../desk-context.ts';
import type { GameScreens } from '../game-screens.tsx';
import { LazyDialog } from '../parts/lazy-dialog.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { MenuDialog } from './menu-dialog.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { DeleteDialog, SaveAsDialog, ShareDialog } from './small-dialogs.tsx';
import { TeachersDialog } from './teachers-dialog.tsx';

const loadLifecycle = async () => (await import('../lifecycle/lifecycle-dialog.tsx')).LifecycleDialog;
const loadHandOut = async () => (await import('../lesson/hand-out.tsx')).HandOut;

interface DialogsProps {
  /** Null until they are loaded. */
  readonly screens: GameScreens | null;
  readonly request: DialogRequest | null;
  readonly onClose: () => void;
}

/** Mounts what was asked for. Dialogs about a game close when the game does. */
export function Dialogs({ screens, request, onClose }: DialogsProps) {
  const { game } = useDesk().snapshot;
  switch (request?.kind) {
    case undefined:
      return null;
    case 'settings':
      return <SettingsDialog onClose={onClose} />;
    case 'help':
      return <HelpDialog onClose={onClose} />;
    case 'hand-out':
      return <LazyDialog load={loadHandOut} {...request} onClose={onClose} />;
    case 'teachers':
      return <TeachersDialog onClose={onClose} />;
    case 'share':
      return <ShareDialog link={request.link} onClose={onClose} />;
    case 'confirm-delete':
      return <DeleteDialog save={request.save} name={request.name} onClose={onClose} />;
    case 'menu':
      return <MenuDialog onClose={onClose} />;
    case 'save-as':
      return <SaveAsDialog onClose={onClose} />;
    case 'lifecycle':
      return game === null ? null : (
        <LazyDialog load={loadLifecycle} game={game} of={request.of} onClose={onClose} />
      );
    case 'why':
    case 'thoughts':
    case 'offer':
      return game === null || screens === null ? null : (
        <screens.GameDialogs game={game} request={request} onClose={onClose} />
      );
    default:
      return request satisfies never;
  }
}

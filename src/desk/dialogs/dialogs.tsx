// The dialog that lies over the screen, if there is one.
import type { DialogRequest } from '../desk-context.ts';
import { useDesk } from '../desk-context.ts';
import { HelpDialog } from './help-dialog.tsx';
import { MenuDialog } from './menu-dialog.tsx';
import { OfferDialog } from './offer-dialog.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { DeleteDialog, SaveAsDialog, ShareDialog } from './small-dialogs.tsx';
import { TeachersDialog } from './teachers-dialog.tsx';
import { WhyDialog } from './why-dialog.tsx';

interface DialogsProps {
  readonly request: DialogRequest | null;
  readonly onClose: () => void;
}

/** Mounts what was asked for. Dialogs about a game close when the game does. */
export function Dialogs({ request, onClose }: DialogsProps) {
  const { game } = useDesk().snapshot;
  switch (request?.kind) {
    case undefined:
      return null;
    case 'settings':
      return <SettingsDialog onClose={onClose} />;
    case 'help':
      return <HelpDialog onClose={onClose} />;
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
    case 'why':
      return game === null ? null : (
        <WhyDialog game={game} consequence={request.consequence} onClose={onClose} />
      );
    case 'offer':
      return game === null ? null : (
        <OfferDialog
          key={request.how}
          game={game}
          how={request.how}
          point={request.point}
          onClose={onClose}
        />
      );
    default:
      return request satisfies never;
  }
}

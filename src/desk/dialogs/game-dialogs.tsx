// The dialogs that are about a running game.
import type { RunningGame } from '../../session/snapshot.ts';
import type { DialogRequest } from '../desk-context.ts';
import { OfferDialog } from './offer-dialog.tsx';
import { ThoughtsDialog } from './thoughts-dialog.tsx';
import { WhyDialog } from './why-dialog.tsx';

interface GameDialogsProps {
  readonly game: RunningGame;
  readonly request: Extract<DialogRequest, { kind: 'why' | 'thoughts' | 'offer' }>;
  readonly onClose: () => void;
}

/** Mounts the one that was asked for. */
export function GameDialogs({ game, request, onClose }: GameDialogsProps) {
  switch (request.kind) {
    case 'why':
      return <WhyDialog game={game} consequence={request.consequence} onClose={onClose} />;
    case 'thoughts':
      return <ThoughtsDialog game={game} at={request.at} onClose={onClose} />;
    case 'offer':
      return <OfferDialog game={game} how={request.how} point={request.point} onClose={onClose} />;
    default:
      return request satisfies never;
  }
}

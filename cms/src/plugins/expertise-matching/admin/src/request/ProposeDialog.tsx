import type { Candidate } from '../../../shared/desk/candidates.mts';
import type { RequestDetail } from '../../../shared/desk/request-detail.mts';
import { ProposalDialog } from '../desk/ProposalDialog.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { useText } from '../words/use-text.ts';
import { MailPreview } from './MailPreview.tsx';

/** A candidate, and which of the needs it is for. */
export interface Chosen {
  candidate: Candidate;
  need: number;
}

interface ProposeDialogProps {
  detail: RequestDetail;
  chosen: Chosen;
  /** What the coordinator writes; it is kept when one looks at another candidate first. */
  message: string;
  onMessage: (message: string) => void;
  onClose: () => void;
  onSent: () => void;
}

/** The mail to a helper as it will go, to be changed and sent. */
export function ProposeDialog({
  detail,
  chosen: { candidate, need },
  message,
  onMessage,
  onClose,
  onSent,
}: ProposeDialogProps) {
  const text = useText();
  const desk = useDesk();
  const mail = detail.needs[need]?.mail;
  return (
    <ProposalDialog
      words={{
        title: text('propose.title', { title: candidate.card.title }),
        explanation: text('propose.explanation'),
        send: text('propose.send'),
        done: text('propose.done'),
      }}
      send={() => desk.propose({ offer: candidate.id, request: detail.id, need, message })}
      onClose={onClose}
      onSent={onSent}
    >
      {mail && <MailPreview mail={mail} message={message} onChange={onMessage} />}
    </ProposalDialog>
  );
}

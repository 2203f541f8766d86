import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useApp } from '../../app-context.ts';
import type { SharedLink } from '../../ports.ts';
import { answerNow, withdraw } from '../../reviewing.ts';
import { LinkWords } from '../../widget/share/link-words.tsx';
import { verdictCounts } from './verdict-counts.ts';

/** Number of answers, and the button to send them back. */
export function ReplyBar(): JSX.Element {
  const { session, share } = useApp();
  const { counts, left } = useComputed(() => {
    const { verdicts, left } = answerNow(session);
    return { counts: verdictCounts({ said: {}, verdicts }), left: left.length };
  }).value;
  const shared = useSignal<SharedLink | null>(null);
  const copy = async (short: boolean) => {
    shared.value = await share.copyReply(short);
  };
  return (
    <div class="reply-bar">
      <p role="status">{counts}</p>
      <button type="button" class="btn" disabled={counts === ''} onClick={() => copy(false)}>
        Copy reply link
      </button>
      <button type="button" class="btn" disabled={counts === ''} onClick={() => withdraw(session)}>
        Take all back
      </button>
      {left > 0 && (
        <p class="hint">
          The reply answers the figures you were sent.{' '}
          {left === 1 ? 'One change of yours' : `${left} changes of yours`} would make another plan, such as
          another state, and {left === 1 ? 'is' : 'are'} not in it: send your own version with “Copy link”.
        </p>
      )}
      {shared.value?.copied && <p class="hint">Copied: the link holds the proposal and your answer to it.</p>}
      {shared.value && <LinkWords shared={shared.value} onShort={() => copy(true)} />}
    </div>
  );
}

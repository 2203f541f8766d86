import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { Calculator } from './calculator.ts';
import { EditionBand } from './editions/band.tsx';
import { ReplyBand } from './review/reply-band.tsx';

/** What the visitor should know before reading the figures: an older edition, or something that could not be used. */
export function Notices({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { around, session } = calculator;
  const client = useComputed(() => session.sheet.value.client).value;
  return (
    <>
      <EditionBand calculator={calculator} />
      <ReplyBand calculator={calculator} />
      {client && <p class="notice">Prepared for {client}</p>}
      <div class="notices" role="status">
        {around.notices.value.map((notice) => (
          <div key={notice.text} class={notice.code ? 'notice problem' : 'notice remark'}>
            <div>
              <p>{notice.text}</p>
              {notice.details && (
                <ul>
                  {notice.details.map((detail) => (
                    <li key={detail}>{detail}</li>
                  ))}
                </ul>
              )}
            </div>
            <button type="button" class="quiet" onClick={() => around.dismiss(notice)}>
              Close
            </button>
          </div>
        ))}
      </div>
    </>
  );
}

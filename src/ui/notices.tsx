import type { JSX } from 'preact';
import type { Calculator } from './calculator.ts';

/** What the visitor should know before reading the figures: something could not be used. */
export function Notices({ calculator }: { readonly calculator: Calculator }): JSX.Element {
  const { around } = calculator;
  return (
    <div class="notices" role="status">
      {around.notices.value.map((notice) => (
        <div key={notice.text} class="notice problem">
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
  );
}

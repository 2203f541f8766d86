import type { JSX } from 'preact';
import { decimal } from '../../../words/money.ts';
import { NO_LINK, type SharedLink } from '../../ports.ts';

/** Message about a requested link: it was not copied, or it is long. */
export function LinkWords(props: { readonly shared: SharedLink; readonly onShort: () => void }): JSX.Element {
  const { href, copied, long, hasShort } = props.shared;
  if (href === '')
    return (
      <p class="link-text problem" role="status">
        {NO_LINK}
      </p>
    );
  return (
    <>
      {long && (
        <p class="link-text hint">
          This link has {decimal(href.length)} characters, and some mail programs cut one that long.{' '}
          {hasShort && (
            <button type="button" class="quiet" onClick={props.onShort}>
              Copy a compressed one
            </button>
          )}
        </p>
      )}
      {!copied && (
        <label class="link-text">
          Copying was not allowed here. Copy the link by hand:
          <input type="text" readOnly value={href} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}

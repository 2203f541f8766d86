import type { JSX } from 'preact';
import { useApp } from '../../app-context.ts';
import { PAGE_NAMES, PAGES } from './pages.ts';

/** The pages, for whoever uses a pointer. */
export function Tabs(): JSX.Element {
  const { page } = useApp().stage;
  return (
    <nav class="present-tabs" aria-label="Pages">
      {PAGES.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={page.value === one ? 'page' : undefined}
          onClick={() => {
            page.value = one;
          }}
        >
          {PAGE_NAMES[one]}
        </button>
      ))}
    </nav>
  );
}

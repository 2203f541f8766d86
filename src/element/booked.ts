import { hasOwnSalary, salariesIn } from '../app/widget/share/salaries.ts';
import { bookingAddress, LONGEST_ADDRESS } from '../operator/booking.ts';
import type { Button } from '../operator/config.ts';
import { handOver } from '../operator/hand-over.ts';
import type { ElementState } from './element-state.ts';
import { packLink } from './packing.ts';

/**
 * Where the operator's button leads, now: without a booking tool, or while pay for a scenario without its salary is not
 * there, the address alone. Names, client and notes never leave, and a salary only as the visitor was asked.
 */
export function bookedBy(
  state: ElementState,
  button: Button,
): (linkTo: (text: string) => string) => string | null {
  const short = new Map<string, string>();
  return (linkTo) => {
    const bare = { link: '', summary: '', page: location.href };
    if (button.booking === undefined) return bookingAddress(button, bare);
    try {
      const { session, visit } = state;
      const isAsked = visit.asksSalaries.peek() || !hasOwnSalary(session.comparison.peek());
      const shown = isAsked ? salariesIn(state) : null;
      const { text, summary } = handOver(session.edition.peek(), session.choices.peek(), shown);
      const link = linkTo(text);
      if (link.length > LONGEST_ADDRESS / 2 && !short.has(text)) {
        short.set(text, '');
        packLink(text).then((packed) => packed && short.set(text, packed));
      }
      const packed = short.get(text);
      return bookingAddress(button, {
        ...bare,
        link,
        summary,
        ...(packed ? { shortLink: linkTo(packed) } : {}),
      });
    } catch {
      const { booking: _unused, ...plain } = button;
      return bookingAddress(plain, bare);
    }
  };
}

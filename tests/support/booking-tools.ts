import type { BrowserContext } from 'playwright-core';
import type { BookingTool } from '../../src/operator/config.ts';

/** What a booking tool got with one opening of its page. */
export interface Booked {
  readonly tool: BookingTool;
  /** Address as it arrived. */
  readonly address: string;
  /** Parameters that the tool documents, decoded; it drops all others. */
  readonly kept: Readonly<Record<string, string>>;
}

interface Mock {
  readonly host: string;
  /** Parameters that it documents. */
  readonly documented: RegExp;
}

/** Parameters of a campaign that the three tools keep with a booking. */
const UTM = 'utm_(?:source|medium|campaign|term|content)';

/**
 * The tools by what their help pages document:
 * - Calendly: https://help.calendly.com/hc/en-us/articles/226766767 (invitee, guests, answers), and
 *   https://help.calendly.com/hc/en-us/articles/360020052833 (look of the page)
 * - Cal.com: https://cal.com/help/event-types/booking-questions (a question's identifier is its parameter),
 *   https://cal.com/help/bookings/utm-tracking; the mock's event has one question of its own, `comparison`
 * - HubSpot: properties of the meeting page's form by their internal names; the mock's form has one of its own, `f5_comparison`
 * - `url`: a page of one's own, which reads `about` and `said`
 */
export const BOOKING_MOCKS: Readonly<Record<BookingTool, Mock>> = {
  calendly: {
    host: 'calendly.com',
    documented: new RegExp(
      `^(?:name|first_name|last_name|email|location|guests|a(?:[1-9]|10)|month|date|hide_gdpr_banner|salesforce_uuid|${UTM})$`,
    ),
  },
  cal: {
    host: 'cal.com',
    documented: new RegExp(
      `^(?:name|email|notes|guests|location|comparison|month|date|duration|layout|theme|metadata\\[\\w+\\]|${UTM})$`,
    ),
  },
  hubspot: {
    host: 'meetings.hubspot.com',
    documented: new RegExp(`^(?:firstname|lastname|email|company|f5_comparison|uuid|${UTM})$`),
  },
  url: { host: 'book.example.com', documented: new RegExp(`^(?:about|said|${UTM})$`) },
};

/**
 * Answers for the booking tools in all pages of a context, and lists what arrives; nothing reaches the tools themselves.
 * Their pages show what they kept, as the real ones fill in their forms.
 */
export async function mockBookingTools(context: BrowserContext): Promise<readonly Booked[]> {
  const booked: Booked[] = [];
  for (const [tool, { host, documented }] of Object.entries(BOOKING_MOCKS) as [BookingTool, Mock][])
    await context.route(`https://${host}/**`, async (route) => {
      const request = route.request();
      if (request.resourceType() !== 'document') return route.fulfill({ status: 404 });
      const { searchParams } = new URL(request.url());
      const kept = Object.fromEntries([...searchParams].filter(([name]) => documented.test(name)));
      booked.push({ tool, address: request.url(), kept });
      return route.fulfill({ contentType: 'text/html', body: formOf(host, kept) });
    });
  return booked;
}

function formOf(host: string, kept: Readonly<Record<string, string>>): string {
  const plain = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const rows = Object.entries(kept).map(
    ([name, value]) =>
      `<label>${plain(name)} <textarea name="${plain(name)}">${plain(value)}</textarea></label>`,
  );
  return `<!doctype html><html lang="en"><title>${host}</title><form>${rows.join('')}</form></html>`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A text with its ISO dates in letters: “December 31, 2026”; a month alone, “December 2026”. */
export function datesInWords(text: string): string {
  return text
    .replace(/\b(\d{4})-(\d\d)-(\d\d)\b/g, (all, year, month, day) => {
      const name = MONTHS[Number(month) - 1];
      return name ? `${name} ${Number(day)}, ${year}` : all;
    })
    .replace(/^(\d{4})-(\d\d)$/, (all, year, month) => {
      const name = MONTHS[Number(month) - 1];
      return name ? `${name} ${year}` : all;
    });
}

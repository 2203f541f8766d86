/** Widths in pixels at which the preview shows the calculator: a phone, and the column of a page on a desktop. */
export const DEVICES = {
  phone: { label: 'Phone', width: 390 },
  desktop: { label: 'Desktop', width: 960 },
} as const;

export type Device = keyof typeof DEVICES;

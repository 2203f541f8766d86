import type { Recruiting } from '../edition/types.ts';

/** The operator's file, `f5-roi.json`, as it was understood. Every key is optional; money is in $/week. */
export interface OperatorConfig {
  readonly rates?: RateCard;
  /** Roles on offer, in this order; without it all roles of the edition. */
  readonly roles?: readonly OfferedRole[];
  readonly start?: Start;
  readonly button?: Button;
  readonly brand?: Brand;
  readonly terms?: Terms;
  /** False hides the way to the full analysis. */
  readonly analysis?: boolean;
  readonly links?: Links;
}

/** F5's published prices. A bound of the band that is left out is the edition's. */
export interface RateCard {
  /** ISO date. */
  readonly updated?: string;
  /** An address, or a name in words. */
  readonly source?: string;
  readonly band?: { readonly low?: number; readonly high?: number };
  /** By role id. */
  readonly roles?: Readonly<Record<string, RoleRate>>;
}

/** Price of a role: where it starts, and how far it goes (the band's end if left out). */
export interface RoleRate {
  readonly from: number;
  readonly to?: number;
}

export interface OfferedRole {
  readonly role: string;
  readonly label?: string;
}

/** What the calculator opens with. */
export interface Start {
  readonly role?: string;
  /** Two-letter code. */
  readonly state?: string;
  readonly people?: number;
  readonly months?: number;
  readonly recruiting?: Recruiting;
}

export const BOOKING_TOOLS = ['calendly', 'cal', 'hubspot', 'url'] as const;
export type BookingTool = (typeof BOOKING_TOOLS)[number];

export interface Button {
  readonly label?: string;
  readonly url?: string;
  /** Without it the address gets nothing of the scenario. */
  readonly booking?: BookingTool;
  /** Name of the tool's field that takes summary and link. */
  readonly field?: string;
}

export interface Brand {
  /** `#rrggbb` */
  readonly accent?: string;
  readonly accentDark?: string;
  readonly font?: string;
  readonly name?: string;
  readonly logo?: string;
  readonly title?: string;
}

/** What F5 promises, in days. */
export interface Terms {
  readonly daysToStart?: number;
  readonly replacementDays?: number;
}

export interface Links {
  readonly base?: string;
}

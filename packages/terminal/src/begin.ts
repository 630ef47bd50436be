/** What the full screen opens with, where it does not open with the title. */
import type { Seat } from '@parley/rules';

/** A game to open at once. */
export type Begin =
  /** The page of all components: no game behind it. */
  | { readonly kind: 'kitchenSink' }
  | { readonly kind: 'resume'; readonly save: string }
  | {
      readonly kind: 'play';
      readonly source: string;
      readonly seat: Seat | null;
      /** Further seats of people at this keyboard. */
      readonly people?: readonly Seat[];
      /** What people are called, where they have said so. */
      readonly names?: Readonly<Record<Seat, string>>;
      readonly seed: string;
      readonly level: string;
      readonly profile: string;
      /** Seat → another profile than the others. */
      readonly profiles?: Readonly<Record<Seat, string>>;
      /** Private variants that are fixed by hand. */
      readonly variants?: Readonly<Record<Seat, string>>;
    };

import type { Whereabouts } from './counties.ts';
import type { Home } from './county-of.ts';
import type { Audience, Topic } from './organization.ts';

/** What help is for: a subject, or people like this person. */
export type Need = Topic | Audience;

/** Where the person lives now is part of it: see `Home`. */
export type Search = Home &
  Readonly<{
    /** Where the case was. */
    caseCounty: Whereabouts;
    /** An ISO 639 code. */
    language: string;
    /** An ISO date. */
    today: string;
    /** How many to show, the fallback among them. */
    limit: number;
    needs: readonly Need[];
  }>;

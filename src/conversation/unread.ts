/** What is read after the result, a page at a time. */
export const layers = ['why', 'next-steps', 'referrals'] as const;

export type Layer = (typeof layers)[number];

/** The page of a layer that comes next. */
export type Unread = Readonly<{ layer: Layer; page: number }>;

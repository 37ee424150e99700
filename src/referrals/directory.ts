import type { Organization } from './organization.ts';

/** Gives every organization there is. They are read when somebody first needs one, and are the same ever after. */
export type Directory = () => readonly Organization[];

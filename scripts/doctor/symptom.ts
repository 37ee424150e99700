/** What one look found: fine, worth knowing, or in the way of people who write. */
export type Symptom = Readonly<{ is: 'fine' | 'note' | 'missing'; says: string }>;

export const fine = (says: string): Symptom => ({ is: 'fine', says });
export const note = (says: string): Symptom => ({ is: 'note', says });
export const missing = (says: string): Symptom => ({ is: 'missing', says });

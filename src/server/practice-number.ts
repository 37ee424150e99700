/** Numbers with 555 in them reach nobody, so no real person can be played, or looked at, by the practice phone. */
export const practiceNumber = /^\+1[2-9]\d{2}555\d{4}$/;

/** Carries the number of the practice phone. */
export const practiceHeader = 'x-adelante-practice-phone';

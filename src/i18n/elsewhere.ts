import elsewhere from '../../locales/elsewhere.json' with { type: 'json' };

/** What is said in the languages we do not speak, by BCP-47 tag. It reads the same whatever the conversation's language. */
export { elsewhere };

export type ElsewhereTag = keyof typeof elsewhere;

import tseslint from 'typescript-eslint';

/** Only the server may ask what time it is, what the environment says, or for randomness. */
const hiddenInputs = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass `today` or `now` in.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Pass `now` in.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Pass `random` in.' },
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Only `server` reads it.',
  },
  { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: 'Pass `today` in.' },
];

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'var', 'scripts/preload.cjs', '*.mjs', '.*.mjs'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreVoidOperator: true }],
      '@typescript-eslint/only-throw-error': 'error',
      'prefer-const': 'error',
      'no-var': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/server/**'],
    rules: { 'no-restricted-syntax': ['error', ...hiddenInputs] },
  },
  {
    files: ['test/**/*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    /** Lists of words are as long as the language is. */
    files: ['src/understanding/{en,es}/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['scripts/**/*.ts', 'src/server/main.ts', 'test/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);

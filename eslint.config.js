import tseslint from 'typescript-eslint';

/** Type-aware linting: floating promises and unsafe `any` are the mistakes that matter in a server. */
export default tseslint.config(
  {
    ignores: ['node_modules/', '.c360/', '**/generated/', '**/*.generated.ts', 'coverage/', 'bench/', 'console/dist/'],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'The environment is read in config.ts alone.' },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['**/config.ts', '**/*.test.ts', 'test/**'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['cli/**', 'local/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);

import next from "eslint-config-next/core-web-vitals";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: [".next/", ".demo/", "bench/out/", "e2e/uitvoer/", "next-env.d.ts", "public/"] },
  ...next,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number or a URL in a template is what it looks like; anything else still has to be turned into text.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector: "ExpressionStatement[directive='use server']",
          message: "Writes go through route handlers (ADR 0002).",
        },
      ],
      // Logo and stylesheet of the theme are chosen at run time: the build cannot know or optimise them.
      "@next/next/no-img-element": "off",
      "@next/next/no-css-tags": "off",
    },
  },
);

import js from "@eslint/js";
import tseslint from "typescript-eslint";

/** What Node 20 offers scripts without an import. */
const nodeGlobals = Object.fromEntries(
  ["process", "console", "URL", "performance", "Buffer", "TextEncoder", "TextDecoder", "setTimeout"].map(
    (name) => [name, "readonly"],
  ),
);

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "coverage/",
      "node_modules/",
      "report/",
      "src/parse/validators/*.js",
      "src/check/contracts/shipped/*.js",
      "src/**/generated/",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.property.name=/^(push|unshift)$/] > SpreadElement",
          message: "A call takes so many arguments only, and an input may hold more: push one by one.",
        },
      ],
    },
  },
  { files: ["**/*.mjs", "**/*.js"], languageOptions: { globals: nodeGlobals } },
  { files: ["**/*.cjs"], languageOptions: { globals: { ...nodeGlobals, require: "readonly" } } },
);

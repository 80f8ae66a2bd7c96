import Handlebars from "handlebars";

/** What is wrong in a user's template, and where. Lines and columns count from 1. */
export interface TemplateFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What templates may call; everything else they name is a field of the view. */
const helpers: ReadonlySet<string> = new Set(["if", "unless", "each", "with", "lookup"]);

/**
 * Looks at a template before it is compiled: that it can be read, that the partials and helpers it names exist, and that
 * it escapes all it places. Style and script must be able to stand in a page.
 */
export function findTemplateFaults(
  file: string,
  text: string,
  partials: ReadonlySet<string>,
): readonly TemplateFault[] {
  if (!file.endsWith(".hbs")) return findStaticFaults(text);
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(text);
  } catch (error) {
    return [syntaxFault(error, text)];
  }
  const faults: TemplateFault[] = [];
  const visitor = new Looker(partials, faults);
  visitor.accept(program);
  return faults;
}

class Looker extends Handlebars.Visitor {
  readonly #partials: Set<string>;
  readonly #faults: TemplateFault[];

  constructor(partials: ReadonlySet<string>, faults: TemplateFault[]) {
    super();
    this.#partials = new Set(partials);
    this.#faults = faults;
  }

  #note({ loc }: hbs.AST.Node, message: string): void {
    this.#faults.push({ line: loc.start.line, column: loc.start.column + 1, message });
  }

  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    if (!node.escaped) this.#note(node, "places a value without escaping it: use two braces");
    this.#callOf(node);
    super.MustacheStatement(node);
  }

  override BlockStatement(node: hbs.AST.BlockStatement): void {
    this.#callOf(node);
    super.BlockStatement(node);
  }

  override SubExpression(node: hbs.AST.SubExpression): void {
    this.#callOf(node);
    super.SubExpression(node);
  }

  override DecoratorBlock(node: hbs.AST.DecoratorBlock): void {
    const [name] = node.params;
    if (pathOf(node.path) === "inline" && name?.type === "StringLiteral")
      this.#partials.add((name as hbs.AST.StringLiteral).value);
    else this.#note(node, `there is no decorator "${pathOf(node.path)}"`);
    super.DecoratorBlock(node);
  }

  override PartialStatement(node: hbs.AST.PartialStatement): void {
    this.#partialOf(node);
    super.PartialStatement(node);
  }

  override PartialBlockStatement(node: hbs.AST.PartialBlockStatement): void {
    this.#partialOf(node);
    super.PartialBlockStatement(node);
  }

  #partialOf(node: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement): void {
    const name = pathOf(node.name);
    if (name === undefined) this.#note(node, "a partial must be called by its name");
    else if (name !== "@partial-block" && !this.#partials.has(name))
      this.#note(node, `there is no partial "${name}"`);
  }

  /** What is called with something, is a helper; a name alone is a field. */
  #callOf(node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression): void {
    const name = pathOf(node.path) ?? "";
    const isCall = node.params.length > 0 || node.type === "SubExpression";
    if (isCall && !helpers.has(name)) this.#note(node, `there is no helper "${name}"`);
  }
}

function pathOf(node: hbs.AST.Node): string | undefined {
  return "original" in node && typeof node.original === "string" ? node.original : undefined;
}

/** The parser tells the line in its message: `Parse error on line 3:`. */
function syntaxFault(error: unknown, text: string): TemplateFault {
  const message = error instanceof Error ? error.message : String(error);
  const [, told] = /on line (\d+)/u.exec(message) ?? [];
  const given =
    typeof error === "object" && error !== null && "lineNumber" in error ? error.lineNumber : undefined;
  const last = text.split("\n").length;
  const line = Math.min(last, Math.max(1, Number(told ?? given ?? 1)));
  const expected = /Expecting .*got '(\w+)'/su.exec(message)?.[1];
  const words =
    expected === undefined ? (message.split("\n")[0] ?? message) : `cannot be read: unexpected ${expected}`;
  return { line, column: 1, message: words };
}

function findStaticFaults(text: string): readonly TemplateFault[] {
  const found = /\{\{|<\/(?:script|style)/iu.exec(text);
  if (found === null) return [];
  const before = text.slice(0, found.index).split("\n");
  const message = `"${found[0]}" would not survive being put into a page`;
  return [{ line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message }];
}

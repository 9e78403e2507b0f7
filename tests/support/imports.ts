/** Reads the imports of a source text with TypeScript's own parser. */
import ts from 'typescript';

export interface SourceText {
  /** From the project's root, with slashes. */
  path: string;
  text: string;
}

export interface ImportOf {
  specifier: string;
  kind: 'static' | 'type' | 'dynamic';
}

/** The script of a Svelte component, or the whole of any other file, parsed. */
export function parse({ path, text }: SourceText): ts.SourceFile {
  const scripts = /<script[^>]*>([\s\S]*?)<\/script>/g;
  const code = path.endsWith('.svelte')
    ? [...text.matchAll(scripts)].map(([, script]) => script).join('\n')
    : text;
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
}

/** `import type { A }` and `import { type A }`: nothing is left of either when the code runs. */
function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  const isEachType = (names: ts.NodeArray<ts.ImportSpecifier | ts.ExportSpecifier>) =>
    names.length > 0 && names.every((name) => name.isTypeOnly);
  if (ts.isExportDeclaration(node)) {
    const { exportClause } = node;
    if (node.isTypeOnly) return true;
    return exportClause !== undefined && ts.isNamedExports(exportClause)
      ? isEachType(exportClause.elements)
      : false;
  }
  if (node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = node.importClause?.namedBindings;
  return (
    node.importClause?.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    isEachType(bindings.elements)
  );
}

/** Every import and re-export of the file, in reading order; `typeof import('…')` counts as a type. */
export function importsOf(file: SourceText): ImportOf[] {
  const found: ImportOf[] = [];
  const visit = (node: ts.Node) => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      const kind = isTypeOnly(node) ? 'type' : 'static';
      found.push({ specifier: node.moduleSpecifier.text, kind });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteralLike(argument)) {
        found.push({ specifier: argument.text, kind: 'dynamic' });
      }
    } else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    ) {
      found.push({ specifier: node.argument.literal.text, kind: 'type' });
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

/** Finds what makes a function's result depend on more than its arguments: clock, chance, console, page, machine, local time. */
import ts from 'typescript';
import { parse, type SourceText } from './imports.ts';

/** Members that may not be read, by the object they belong to. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  Date: ['now', 'parse'],
  Math: ['random'],
  DateTime: ['now', 'local'],
  performance: ['now'],
};

/** Methods of `Date` that answer in the machine's own time zone. */
const LOCAL_METHOD =
  /^((get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|getYear|getTimezoneOffset|toDateString|toTimeString)$/;

/** Names of the world outside; a file that declares one of these itself may use it. */
const OUTSIDE = new Set([
  'console',
  'document',
  'window',
  'navigator',
  'localStorage',
  'sessionStorage',
  'fetch',
  'process',
  'Buffer',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
]);

function declaredNames(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node) => {
    if (
      (ts.isVariableDeclaration(node) ||
        ts.isParameter(node) ||
        ts.isBindingElement(node) ||
        ts.isFunctionDeclaration(node) ||
        ts.isImportSpecifier(node)) &&
      node.name &&
      ts.isIdentifier(node.name)
    ) {
      names.add(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** Is the identifier a name for a value here, and not a key, a member or part of a type? */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isQualifiedName(parent) ||
    ts.isTypeReferenceNode(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isExportSpecifier(parent)
  );
}

function impurityOf(node: ts.Node, declared: ReadonlySet<string>): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const member = node.name.text;
    if (ts.isIdentifier(node.expression) && MEMBERS[node.expression.text]?.includes(member)) {
      return `${node.expression.text}.${member}`;
    }
    if (LOCAL_METHOD.test(member)) return `.${member}`;
  }
  if (
    ts.isNewExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'Date' &&
    node.arguments?.length !== 1
  ) {
    return node.arguments?.length ? 'new Date(year, month, …)' : 'new Date()';
  }
  if (ts.isIdentifier(node) && OUTSIDE.has(node.text)) {
    return isValue(node) && !declared.has(node.text) ? node.text : undefined;
  }
  return undefined;
}

/** What the file uses of the world outside its arguments, in reading order. */
export function findImpurities(file: SourceText): string[] {
  const source = parse(file);
  const declared = declaredNames(source);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    const impurity = impurityOf(node, declared);
    if (impurity) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push(`a pure layer may not use ${impurity} (line ${line + 1})`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

// What is asked of a syntax tree everywhere.

/** The nodes directly under a node, in the order of the text. */
export function children(node) {
  const found = [];
  for (const key in node) {
    const child = node[key];
    if (Array.isArray(child)) {
      for (const one of child) if (one) found.push(one);
    } else if (typeof child?.type === 'string') found.push(child);
  }
  return found;
}

/** A node and all under it, but not the functions in it. */
export function within(node, found = []) {
  found.push(node);
  for (const child of children(node)) if (child.type !== 'FunctionExpression') within(child, found);
  return found;
}

/** The number that a constant is, or undefined. */
export function constant(node) {
  switch (node.type) {
    case 'Literal':
      return Number(node.value);
    case 'Identifier':
      return { NaN: Number.NaN, Infinity: Number.POSITIVE_INFINITY }[node.name];
    case 'UnaryExpression': {
      const value = '-!'.includes(node.operator) ? constant(node.argument) : undefined;
      if (value === undefined) return undefined;
      return node.operator === '-' ? -value : Number(!value);
    }
    case 'BinaryExpression':
      // As minifiers write infinity.
      return node.operator === '/' && node.left.type === 'Literal' && node.right.type === 'Literal'
        ? node.left.value / node.right.value
        : undefined;
  }
  return undefined;
}

/** Whether a constant has 32 bits, with or without a sign. */
export const isInteger = (value) =>
  Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 32 && !Object.is(value, -0);

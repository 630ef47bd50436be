// JSON out, with maps in their own order: a plain object would move keys like "10" to the front.

/** What JSON can hold. Numbers are finite. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | ReadonlyMap<string, JsonValue>;

export function jsonText(value: JsonValue): string {
  return `${lines(value, '')}\n`;
}

function lines(value: JsonValue, indent: string): string {
  const deeper = `${indent}  `;
  if (value instanceof Map)
    return block(
      '{}',
      [...value].map(([key, inner]) => `${JSON.stringify(key)}: ${lines(inner, deeper)}`),
      indent,
    );
  if (Array.isArray(value))
    return value.every(isScalar)
      ? `[${value.map((inner) => JSON.stringify(inner)).join(', ')}]`
      : block(
          '[]',
          value.map((inner) => lines(inner, deeper)),
          indent,
        );
  return JSON.stringify(value);
}

function isScalar(value: JsonValue): boolean {
  return typeof value !== 'object' || value === null;
}

function block(brackets: string, parts: readonly string[], indent: string): string {
  if (parts.length === 0) return brackets;
  const inside = parts.map((part) => `${indent}  ${part}`).join(',\n');
  return `${brackets.charAt(0)}\n${inside}\n${indent}${brackets.charAt(1)}`;
}

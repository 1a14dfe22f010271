/** Values full of spans without their words, which stand in the document's text anyway: a fifth of the size. */

import { makeSpan, type Span } from "../../model/span.js";
import { packJson, unpackJson } from "./pack-text.js";

/** `value`, a tree of plain objects, deflated; of each span in it only the offsets are kept. */
export function packWithoutWords(value: unknown, text: string): Uint8Array {
	return packJson(withoutWords(value, text));
}

/** The value that `packWithoutWords` packed with the same text. */
export function unpackWithWords(packed: Uint8Array, text: string): unknown {
	return withWords(unpackJson(packed), text);
}

/** What stands for a span; no field of ours has this name. */
const PLACE = "@";

function withoutWords(value: unknown, text: string): unknown {
	if (value === null || typeof value !== "object") return value;
	if (Array.isArray(value))
		return value.map((item) => withoutWords(item, text));
	const { start, end, text: words } = value as Partial<Span>;
	if (
		typeof words === "string" &&
		words === text.slice(start, end) &&
		Object.keys(value).length === 3
	)
		return { [PLACE]: [start, end] };
	const bare: Record<string, unknown> = {};
	for (const [key, item] of Object.entries(value))
		bare[key] = withoutWords(item, text);
	return bare;
}

function withWords(value: unknown, text: string): unknown {
	if (value === null || typeof value !== "object") return value;
	if (Array.isArray(value)) return value.map((item) => withWords(item, text));
	const place = (value as Record<string, unknown>)[PLACE];
	if (Array.isArray(place))
		return makeSpan(text, Number(place[0]), Number(place[1]));
	const whole: Record<string, unknown> = {};
	for (const [key, item] of Object.entries(value))
		whole[key] = withWords(item, text);
	return whole;
}

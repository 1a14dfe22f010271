/** Finds the line of a value in a YAML text, so that a message about the value can say where to look. */

import { load } from "js-yaml";

/** The line, from 1, of the innermost list or map on the path, or of a top-level key; 1 when the path leads nowhere. */
export function lineOfPath(text: string, path: readonly PropertyKey[]): number {
	const lines = new Map<object, number>();
	const open: number[] = [];
	const root = load(text, {
		listener(event, state) {
			if (event === "open") {
				open.push(lineAfterBlank(text, state.position, state.line));
				return;
			}
			const line = open.pop() ?? 0;
			const value: unknown = state.result;
			if (value !== null && typeof value === "object" && !lines.has(value))
				lines.set(value, line + 1);
		},
	});
	let value: unknown = root;
	let line = lineOfKey(text, path[0]);
	for (const step of path) {
		if (value === null || typeof value !== "object") break;
		value = (value as Record<PropertyKey, unknown>)[step];
		if (value !== null && typeof value === "object")
			line = lines.get(value) ?? line;
	}
	return line;
}

// The parser opens a block list at the end of the line above it: "states:\n  - name".
function lineAfterBlank(text: string, position: number, line: number): number {
	let at = position;
	let found = line;
	while (at < text.length && /\s/.test(text[at] ?? "")) {
		if (text[at] === "\n") found++;
		at++;
	}
	return found;
}

function lineOfKey(text: string, key: PropertyKey | undefined): number {
	const index = text
		.split("\n")
		.findIndex((line) => line.startsWith(`${String(key)}:`));
	return index < 0 ? 1 : index + 1;
}

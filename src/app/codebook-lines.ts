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
			if (isContainer(value) && !lines.has(value)) lines.set(value, line + 1);
		},
	});
	let value: unknown = root;
	let line = lineOfKey(text, String(path[0]), 1);
	for (const step of path) {
		if (!isContainer(value)) break;
		value = (value as Record<PropertyKey, unknown>)[step];
		if (isContainer(value)) line = lines.get(value) ?? line;
		else if (typeof step === "string") line = lineOfKey(text, step, line);
	}
	return line;
}

function isContainer(value: unknown): value is object {
	return value !== null && typeof value === "object";
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

// Where the key of a text or number stands, from the line its map begins on; that line when all stands on one.
function lineOfKey(text: string, key: string, from: number): number {
	const lines = text.split("\n");
	for (let at = from - 1; at < lines.length; at++) {
		if (lines[at]?.trimStart().startsWith(`${key}:`)) return at + 1;
	}
	return from;
}

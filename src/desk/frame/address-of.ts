/** Where the value of a cell leads: each kind of key has a page of its own. */

import type { ColumnKind } from "../../views/page/page.js";
import type { Frame } from "./frame.js";

/** The address of the page that is about this value; null for what has none. */
export function addressOf(
	frame: Frame,
	kind: ColumnKind,
	value: string | number | null,
): string | null {
	if (typeof value !== "string") return null;
	switch (kind) {
		case "actor":
		case "issue":
		case "draft":
		case "document":
		case "claim":
			return frame.href(`/${kind}/${encodeURIComponent(value)}`);
		case "subject":
			return subjectAddress(frame, value);
		case "days":
			return daysAddress(frame, value);
		case "statement":
		case "stance":
		case "count":
		case "words":
			return null;
	}
}

/** The id by which a group of rows can be linked to. */
export function anchorOf(value: string | number): string {
	return `at-${value}`.replace(/\s+/g, "_");
}

/** "issue:territory", "draft:…" */
function subjectAddress(frame: Frame, subject: string): string | null {
	const colon = subject.indexOf(":");
	const kind = subject.slice(0, colon);
	return kind === "issue" || kind === "draft"
		? addressOf(frame, kind, subject.slice(colon + 1))
		: null;
}

/** The statements of these days. */
function daysAddress(frame: Frame, days: string): string {
	const [from = days, to = from] = days.split("/");
	return frame.href("/statements", { from, to });
}

/** Annotated articles (text and standoff files) → analysed articles with their spans and attributions. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type SpanKind = "source" | "cue" | "content";

/** One attribution as annotated: pieces of each part, in UTF-16 units. */
export interface AnnotatedAttribution {
	readonly source: readonly (readonly [number, number])[];
	readonly cue: readonly (readonly [number, number])[];
	readonly content: readonly (readonly [number, number])[];
}

/** An article as one annotator saw it; `article` is shared by all its annotators. */
export interface AnnotatedArticle {
	readonly id: string;
	readonly article: string;
	readonly text: string;
	readonly attributions: readonly AnnotatedAttribution[];
}

/** All articles of `folder`, which holds `text/` and `attributions/`, in the order of their names. */
export function readStandoff(folder: string): AnnotatedArticle[] {
	return readdirSync(join(folder, "attributions"))
		.filter((name) => name.endsWith(".ann"))
		.sort()
		.map((name) => {
			const id = name.slice(0, -4);
			// The name's last part is the annotator.
			const article = id.slice(0, id.lastIndexOf("_"));
			const text = readFileSync(join(folder, "text", `${article}.txt`), "utf8");
			const marks = readFileSync(join(folder, "attributions", name), "utf8");
			return {
				id,
				article,
				text,
				attributions: parseMarks(marks, unitOffsets(text)),
			};
		});
}

/** From code points, in which the marks count, to UTF-16 units; null where the two are the same. */
function unitOffsets(text: string): readonly number[] | null {
	if (!/[\ud800-\udfff]/.test(text)) return null;
	const offsets: number[] = [];
	let at = 0;
	for (const character of text) {
		offsets.push(at);
		at += character.length;
	}
	offsets.push(at);
	return offsets;
}

function parseMarks(
	marks: string,
	offsets: readonly number[] | null,
): AnnotatedAttribution[] {
	const unit = (point: string): number =>
		offsets === null ? Number(point) : (offsets[Number(point)] ?? 0);
	const pieces = new Map<string, [number, number][]>();
	const events: string[] = [];
	for (const line of marks.split("\n")) {
		const [id, rest] = line.split("\t");
		if (!id || !rest) continue;
		if (id.startsWith("T")) {
			const places = rest.slice(rest.indexOf(" ") + 1).split(";");
			pieces.set(
				id,
				places.map((place) => {
					const [start, end] = place.split(" ");
					return [unit(start!), unit(end!)];
				}),
			);
		} else if (id.startsWith("E")) {
			events.push(rest);
		}
	}
	return events.map((event) => {
		const parts = {
			source: [] as [number, number][],
			cue: [] as [number, number][],
			content: [] as [number, number][],
		};
		for (const part of event.split(" ")) {
			const [role, target] = part.split(":");
			const kind = role!.replace(/\d+$/, "").toLowerCase();
			if (kind === "source" || kind === "cue" || kind === "content")
				parts[kind].push(...(pieces.get(target!) ?? []));
		}
		return parts;
	});
}

/** Tells what each line of a text is: a label, running words, a heading without a number, a note, the signature block, furniture. */

import type { LabelLine } from "../numbering/place-labels.js";
import { readLabel } from "../numbering/read-label.js";
import type { TextLine } from "../numbering/text-lines.js";
import type { OutlineWords } from "./outline.js";

export type LineRole =
	| { readonly kind: "label"; readonly label: LabelLine }
	| {
			readonly kind:
				| "words"
				| "option"
				| "blank"
				| "heading"
				| "note"
				| "signature"
				| "furniture";
	  };

/** A heading is no longer than this. */
const HEADING_LENGTH = 90;

/** "[^3]: footnote", "[source]: http://…", "---" and "* TOC" of Markdown. */
const NOTE = /^(?:\[[^\]\n]{1,40}\]:|\{:|-{3,}$|={3,}$|\* TOC$)/;

/** Ends of lines behind which a new item can begin. */
const STOP = /(?:[.;:!?…)\]”"»*_]|,|\b(?:and|or|and\/or))$/i;

/** The role of each line. */
export function lineRoles(
	text: string,
	lines: readonly TextLine[],
	words: OutlineWords,
): readonly LineRole[] {
	const roles: LineRole[] = [];
	let afterHeading = false;
	let option: OpenOption | null = null;
	let before: TextLine | null = null;
	let gap = true;
	const signing = signingPattern(words.signing);
	const body = bodyStart(text, lines);
	for (const [at, line] of lines.entries()) {
		const role: LineRole =
			at < body
				? { kind: line.blank ? "blank" : "note" }
				: roleOf(
						text,
						{ lines, at, before, gap, afterHeading, option, signing },
						words,
					);
		roles.push(role);
		if (role.kind === "furniture") continue;
		if (role.kind === "heading") afterHeading = true;
		if (role.kind === "label") {
			afterHeading = false;
			option = optionAfter(option, line, role.label);
		} else option = optionAt(text, line) ?? option;
		gap = line.blank || (gap && role.kind === "heading");
		if (!line.blank) before = line;
	}
	return withoutEarlySignature(roles);
}

/** The "Option 2:" block that the lines at hand stand in. */
interface OpenOption {
	readonly number: string;
	readonly indent: number;
	/** Whether no label has followed yet. */
	readonly fresh: boolean;
}

const OPTION =
	/^[\s*_[]*(?:option|alternative|alt\.?|variant)\s+\(?(\d{1,2}|[IVX]{1,4}|[A-Za-z])\)?\s*[*_]*\s*[:.)\]–—-]/i;

function optionAt(text: string, line: TextLine): OpenOption | null {
	const match = OPTION.exec(
		text.slice(line.content, Math.min(line.end, line.content + 40)),
	);
	return match === null
		? null
		: { number: match[1] ?? "", indent: line.indent, fresh: true };
}

// An option ends with the next unit, and with a label that is indented less than it.
function optionAfter(
	option: OpenOption | null,
	line: TextLine,
	label: LabelLine,
): OpenOption | null {
	if (
		option === null ||
		label.label.unit !== null ||
		line.indent < option.indent
	)
		return null;
	return { ...option, fresh: false };
}

interface Place {
	readonly lines: readonly TextLine[];
	readonly at: number;
	readonly before: TextLine | null;
	readonly gap: boolean;
	readonly afterHeading: boolean;
	readonly option: OpenOption | null;
	readonly signing: RegExp | null;
}

function roleOf(text: string, place: Place, words: OutlineWords): LineRole {
	const line = place.lines[place.at];
	if (line === undefined || line.blank) return { kind: "blank" };
	if (line.furniture) return { kind: "furniture" };
	const head = text.slice(line.content, Math.min(line.end, line.content + 160));
	if (NOTE.test(head.trimEnd())) return { kind: "note" };
	const label = readLabel(text, line.content, words.units);
	const afterStop =
		place.gap ||
		place.before === null ||
		STOP.test(
			text
				.slice(
					Math.max(place.before.start, place.before.end - 12),
					place.before.end,
				)
				.trimEnd(),
		);
	if (label !== null && label.end <= line.end)
		return {
			kind: "label",
			label: {
				label,
				line: place.at,
				indent: line.indent,
				headingLike: isHeadingLike(
					text.slice(
						label.end,
						Math.min(line.end, label.end + HEADING_LENGTH + 1),
					),
				),
				afterStop,
				afterHeading: place.afterHeading,
				option:
					place.option !== null && line.indent >= place.option.indent
						? place.option.number
						: null,
				opensOption: place.option?.fresh ?? false,
			},
		};
	if (place.signing?.test(head) && place.gap) return { kind: "signature" };
	if (place.gap && isHeading(text, place, line, words))
		return { kind: "heading" };
	return { kind: optionAt(text, line) === null ? "words" : "option" };
}

/** Whether the words behind a label are few and end without a stop: "Article 5 Territory". */
function isHeadingLike(words: string): boolean {
	const plain = words.trim();
	return (
		plain.length < HEADING_LENGTH &&
		!/[.;,]\W*$/.test(plain) &&
		!MODAL.test(plain)
	);
}

const MODAL =
	/\b(?:shall|will|must|may|should|agrees?|undertakes?|commits?|is|are)\b/i;

/** A short line without a stop, between blank lines or right above a label: "## Security", "TERRITORY", "Security arrangements". */
function isHeading(
	text: string,
	place: Place,
	line: TextLine,
	words: OutlineWords,
): boolean {
	if (line.end - line.content > HEADING_LENGTH) return false;
	const content = text.slice(line.content, line.end).trim();
	if (/^#{1,6}\s/.test(content)) return true;
	const plain = content.replace(/^[*_]+|[*_]+$/g, "").trim();
	if (!/^[\p{Lu}“"]/u.test(plain) || /[.;,:]$/.test(plain) || MODAL.test(plain))
		return false;
	if (plain.split(/\s+/).length > 10) return false;
	const next = place.lines
		.slice(place.at + 1, place.at + 4)
		.find((other) => !other.furniture);
	if (next === undefined) return false;
	return next.blank || readLabel(text, next.content, words.units) !== null;
}

/** Behind the front matter that Markdown files open with. */
function bodyStart(text: string, lines: readonly TextLine[]): number {
	const isRule = (line: TextLine | undefined) =>
		line !== undefined && text.slice(line.content, line.end).trim() === "---";
	if (!isRule(lines[0])) return 0;
	const close = lines.findIndex(
		(line, at) => at > 0 && at < 60 && isRule(line),
	);
	return close < 0 ? 0 : close + 1;
}

function signingPattern(signing: readonly string[]): RegExp | null {
	if (signing.length === 0) return null;
	const words = signing.map((phrase) =>
		phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
	);
	return new RegExp(
		`^[*_>\\s]*(?:(?:${words.join("|")})(?![\\p{L}])|_{4,})`,
		"iu",
	);
}

// "Signed copies shall be kept" in the middle of a text is no signature block: only behind the last label does one stand.
function withoutEarlySignature(
	roles: readonly LineRole[],
): readonly LineRole[] {
	const lastLabel = roles.findLastIndex((role) => role.kind === "label");
	return roles.map((role, at) =>
		role.kind === "signature" && at < lastLabel ? { kind: "words" } : role,
	);
}

/** Notes references to points, articles and annexes that the text does not have. */

import type {
	DraftFinding,
	NegotiatingText,
	Point,
} from "../../model/negotiating-text.js";
import { makeSpan } from "../../model/span.js";
import type { Check } from "./check-draft.js";

const REFERENCE =
	/(?<![\p{L}-])(articles?|arts?\.|points?|paragraphs?|paras?\.|sections?|annex(?:es)?|appendix|protocol|clauses?|chapters?)[\s\u00a0]+((?:\d{1,3}(?:\.\d{1,3})*(?:bis|ter)?(?:\s*\(\w{1,4}\))*|[IVXL]{1,6}|[A-H])(?![\p{L}\d]))/giu;

/** `dangling-reference` for each reference that leads nowhere in this text. */
export const checkReferences: Check = (draft, lexicon) => {
	const { text } = draft.document;
	const known = knownUnits(draft);
	const others = lexicon.list("other-texts");
	return (point) => {
		const found: DraftFinding[] = [];
		const seen = new Set<string>();
		for (const range of point.own) {
			const words = text.slice(range.start, range.end);
			for (const match of words.matchAll(REFERENCE)) {
				const unit = unitOf(match[1] ?? "");
				const number = (match[2] ?? "").replace(/\s+/g, "");
				const key = `${unit} ${number.toLowerCase()}`;
				const end = match.index + match[0].length;
				if (
					seen.has(key) ||
					isElsewhere(words, { start: match.index, end }, others) ||
					leadsSomewhere(known, unit, number, point)
				)
					continue;
				seen.add(key);
				const span = makeSpan(
					text,
					range.start + match.index,
					range.start + end,
				);
				found.push({
					code: "dangling-reference",
					span,
					message: `The text has no ${span.text.replace(/\s+/g, " ")}.`,
				});
			}
		}
		return found;
	};
};

interface Known {
	readonly ids: ReadonlySet<string>;
	readonly units: ReadonlySet<string>;
}

function knownUnits(draft: NegotiatingText): Known {
	const ids = new Set<string>();
	const units = new Set<string>();
	for (const { id } of draft.points) {
		ids.add(plainId(id));
		const unit = /^(Art\.|[A-Z][a-z]+)\s/.exec(id)?.[1];
		units.add(unit === undefined ? "point" : unitOf(unit));
	}
	// A title can carry its annex without a number of its own: "Annex B" at the head of a line.
	for (const match of draft.document.text.matchAll(
		/^[\s#*]*(annex|appendix|protocol)\s+([IVXL]{1,6}|[A-H]|\d{1,2})\b/gimu,
	))
		ids.add(plainId(`${match[1]} ${match[2]}`));
	return { ids, units };
}

function unitOf(word: string): string {
	const plain = word.toLowerCase().replace(/\.$/, "");
	if (plain.startsWith("art")) return "article";
	if (plain.startsWith("annex")) return "annex";
	if (plain.startsWith("para")) return "paragraph";
	return plain.replace(/s$/, "");
}

function plainId(id: string): string {
	return id
		.toLowerCase()
		.replace(/^art\./, "article")
		.replace(/\s+/g, "")
		.replace(/[()]/g, ".")
		.replace(/\.+/g, ".")
		.replace(/\.$/, "");
}

function leadsSomewhere(
	known: Known,
	unit: string,
	number: string,
	point: Point,
): boolean {
	const plain = plainId(number);
	if (unit === "annex" || unit === "appendix" || unit === "protocol")
		return known.ids.has(`${unit}${plain}`);
	if (unit === "article")
		return !known.units.has("article") || known.ids.has(`article${plain}`);
	if (
		unit === "paragraph" ||
		unit === "clause" ||
		unit === "section" ||
		unit === "chapter"
	) {
		// Paragraphs are counted within their article or at the top; a letter names a sub-point of the same point.
		const own = plainId(point.id).replace(/\.[^.]*$/, "");
		const top = plainId(point.id).split(".")[0] ?? "";
		return (
			!/^\d/.test(plain) ||
			[plain, `${own}.${plain}`, `${top}.${plain}`, `${unit}${plain}`].some(
				(id) => known.ids.has(id),
			) ||
			(known.units.has("article") && unit !== "paragraph")
		);
	}
	return (
		!known.units.has("point") ||
		!/^\d/.test(plain) ||
		known.ids.has(plain) ||
		known.ids.has(plain.replace(/\./g, ""))
	);
}

// "Article 51 of the Charter", "NATO's Article 5", "Article 4 of the Convention on …": other texts' articles.
function isElsewhere(
	words: string,
	reference: { readonly start: number; readonly end: number },
	others: ReadonlySet<string>,
): boolean {
	const before = words.slice(
		Math.max(0, reference.start - 60),
		reference.start,
	);
	const after = words.slice(reference.end, reference.end + 90);
	if (/(?:\p{L}['’]s?|\p{Lu}{2,})\s+$/u.test(before)) return true;
	if (/^[\s-]*(?:like|style|type|mirror)/i.test(after)) return true;
	const of =
		/^(?:\s*,?\s*(?:paragraphs?\s+[\d(),a-z\s]+|and\s+\d+|,\s*\d+|\([a-z0-9]+\)))*\s*,?\s*(?:of|to|in)\s+(?:the\s+|this\s+|that\s+)?((?:[\p{L}'’-]+\s*){1,6})/u.exec(
			after,
		);
	if (of === null) return otherNames(before, others);
	const named = (of[1] ?? "").toLowerCase();
	if (
		/^(?:this|present|agreement|framework|plan)\b/.test(named) ||
		/\bthis\s/.test(of[0])
	)
		return false;
	return (
		[...others].some((other) => new RegExp(`\\b${other}`).test(named)) ||
		/\p{Lu}/u.test(of[1] ?? "")
	);
}

function otherNames(before: string, others: ReadonlySet<string>): boolean {
	const last = before.trim().toLowerCase().split(/\s+/).slice(-3).join(" ");
	return [...others].some((other) => last.endsWith(other));
}

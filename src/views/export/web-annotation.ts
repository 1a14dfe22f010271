/** Statements as W3C Web Annotations, on the text of their document. */

import type { StatementEntry } from "../../model/account.js";
import type { Span } from "../../model/span.js";
import type { ExportedDocument } from "./exported-document.js";

/** Units of text on either side by which a quotation is told from another of the same words. */
const AROUND = 32;

/** The annotations of a document's statements. `source` is the address of its text, to which the selectors apply. */
export function viewAnnotations(
	document: ExportedDocument,
	{ text, source }: { readonly text: string; readonly source: string },
) {
	const pointOf = makePointFinder(text);
	return document.account.statements
		.filter(({ said }) => document.isAdmitted(said))
		.map((statement) => ({
			"@context": "http://www.w3.org/ns/anno.jsonld",
			id: `urn:travaux:statement:${statement.key}`,
			type: "Annotation",
			motivation: "identifying",
			body: bodiesOf(statement, document),
			target: spansOf(statement).map((span) => ({
				source,
				selector: [
					{
						type: "TextPositionSelector",
						start: pointOf(span.start),
						end: pointOf(span.end),
					},
					quoteSelector(text, span),
				],
			})),
		}));
}

/** Where the words of the statement stand; those that report it where it says nothing. */
function spansOf({ content, cue, source }: StatementEntry): readonly Span[] {
	if (content.length > 0) return content;
	const words = cue ?? source;
	return words === null ? [] : [words];
}

/** What is said of the words, one body each: who, in which form, on what, when. */
function bodiesOf(
	{ speaker, form, issue, said }: StatementEntry,
	{ identities, card }: ExportedDocument,
) {
	const named = speaker === null ? null : identities.actorOf(speaker);
	const days =
		said ??
		(card.published === null
			? null
			: { from: card.published, to: card.published });
	return [
		["identifying", named === null ? null : (named.name ?? named.key)],
		["classifying", `form: ${form}`],
		["tagging", issue === null ? null : `issue: ${issue}`],
		["describing", days === null ? null : `said: ${days.from}/${days.to}`],
	].flatMap(([purpose, value]) =>
		value === null
			? []
			: [{ type: "TextualBody", purpose, value, format: "text/plain" }],
	);
}

function quoteSelector(text: string, { start, end, text: exact }: Span) {
	return {
		type: "TextQuoteSelector",
		exact,
		prefix: text.slice(wholeFrom(text, Math.max(0, start - AROUND)), start),
		suffix: text.slice(end, wholeTo(text, Math.min(text.length, end + AROUND))),
	};
}

const LOW_HALF = /^[\udc00-\udfff]/;

/** The offset, or the next where it would cut a letter outside the basic plane in two. */
const wholeFrom = (text: string, at: number): number =>
	LOW_HALF.test(text.charAt(at)) ? at + 1 : at;

const wholeTo = (text: string, at: number): number =>
	LOW_HALF.test(text.charAt(at)) ? at - 1 : at;

/**
 * UTF-16 offset → code points before it, as the standard counts: "The selection of the text must be in terms of unicode code points".
 * A text without letters outside the basic plane, as most are, has the same offsets in both.
 */
export function makePointFinder(text: string): (offset: number) => number {
	const pairs: number[] = [];
	for (const found of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g))
		pairs.push(found.index);
	return (offset) => {
		let low = 0;
		let high = pairs.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((pairs[middle] ?? 0) < offset) low = middle + 1;
			else high = middle;
		}
		return offset - low;
	};
}

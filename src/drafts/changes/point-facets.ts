/** What of a point a change can be about: its figures, parties, conditions, deadlines, force and negations, and its other words. */

import type { Figure } from "../../model/draft.js";
import type {
	Force,
	NegotiatingText,
	Obligation,
} from "../../model/negotiating-text.js";
import type { Range } from "../../model/span.js";
import { contentStems } from "../alignment/point-features.js";
import type { DraftLexicon } from "../draft-lexicon.js";
import { figuresIn } from "../obligations/figures-in.js";
import { circumstancesIn } from "../obligations/find-circumstances.js";

export interface PointFacets {
	readonly figures: readonly (Figure & { readonly inDeadline: boolean })[];
	/** Names of parties, as sets of stems in one string each. */
	readonly names: ReadonlySet<string>;
	/** Those of the names that are no party the codebook knows: treaties, places. */
	readonly otherNames: ReadonlySet<string>;
	readonly obligors: ReadonlySet<string>;
	readonly conditions: readonly string[];
	readonly deadlines: readonly string[];
	readonly forces: readonly Force[];
	readonly negations: number;
	/** Content stems outside figures, names, conditions and deadlines. */
	readonly rest: ReadonlySet<string>;
	/** All content stems. */
	readonly all: ReadonlySet<string>;
	readonly brackets: number;
}

/** Facets of the points at these indexes taken as one, their own words only. */
export function pointFacets(
	draft: NegotiatingText,
	ats: readonly number[],
	{
		lexicon,
		synonym,
	}: {
		readonly lexicon: DraftLexicon;
		readonly synonym: ReadonlyMap<string, string>;
	},
): PointFacets {
	const { text } = draft.document;
	const points = ats.flatMap((at) => draft.points[at] ?? []);
	const duties = points.flatMap((point) => point.obligations);
	// Who proposed a bracket says nothing of what it holds.
	const proposers = points.flatMap((point) =>
		point.brackets.flatMap((bracket) => bracket.by ?? []),
	);
	const ranges = withoutRanges(
		points.flatMap((point) => point.own),
		proposers,
	);
	const words = ranges
		.map((range) => text.slice(range.start, range.end))
		.join("\n");
	const conditions = [
		...spansOf(duties, "condition"),
		...ranges
			.flatMap((range) => circumstancesIn(text, range, lexicon))
			.filter(
				(range) =>
					!spansOf(duties, "condition").some((span) => overlaps(span, range)),
			),
	];
	const deadlines = spansOf(duties, "deadline");
	const figures = ranges
		.flatMap((range) => figuresIn(text, range, lexicon))
		.map((figure) => ({
			...figure,
			inDeadline: deadlines.some((span) => overlaps(span, figure.span)),
		}));
	const setAside = [
		...conditions,
		...deadlines,
		...figures.map((figure) => figure.span),
	];
	const named = namesIn(text, ranges, [...conditions, ...deadlines], lexicon);
	const bound = duties.flatMap((duty) =>
		[duty.obligor, duty.beneficiary].flatMap((span) => span ?? []),
	);
	const isParty = (range: Range) =>
		bound.some((span) => overlaps(span, range)) ||
		lexicon.partyNames.has(
			text
				.slice(range.start, range.end)
				.toLowerCase()
				.replace(/^the\s+/, "")
				.replace(/['’]s$/, ""),
		);
	const stems = (range: Range) =>
		contentStems(text.slice(range.start, range.end), synonym);
	const aside = new Set([...setAside, ...named].flatMap(stems));
	const all = new Set(contentStems(words, synonym));
	return {
		figures,
		names: new Set(
			named
				.filter(isParty)
				.map((range) => stems(range).join(" "))
				.filter((name) => name !== ""),
		),
		otherNames: new Set(
			named
				.filter(
					(range) =>
						!isParty(range) && !isShortForm(text.slice(range.start, range.end)),
				)
				.map((range) => stems(range).join(" "))
				.filter((name) => name !== ""),
		),
		obligors: new Set(
			duties
				.flatMap((duty) =>
					duty.obligor === null || isPronoun(duty.obligor.text)
						? []
						: [stems(duty.obligor).join(" ")],
				)
				.filter((name) => name !== ""),
		),
		conditions: conditions.map((range) => plain(text, range)),
		deadlines: deadlines.map((range) => plain(text, range)),
		forces: duties
			.filter((duty) => duty.modal !== null)
			.map((duty) => duty.force),
		negations: (
			words.match(/\b(?:not|never|neither|nor|no|cannot)\b|n['’]t\b/giu) ?? []
		).length,
		rest: new Set([...all].filter((stem) => !aside.has(stem))),
		all,
		brackets: points.reduce((sum, point) => sum + point.brackets.length, 0),
	};
}

function withoutRanges(
	ranges: readonly Range[],
	holes: readonly Range[],
): readonly Range[] {
	return holes.reduce<readonly Range[]>(
		(left, hole) =>
			left.flatMap((range) =>
				overlaps(range, hole)
					? [
							{ start: range.start, end: hole.start },
							{ start: hole.end, end: range.end },
						].filter(({ start, end }) => start < end)
					: [range],
			),
		ranges,
	);
}

function spansOf(
	duties: readonly Obligation[],
	field: "condition" | "deadline",
): readonly Range[] {
	const seen = new Set<number>();
	return duties.flatMap((duty) => {
		const span = duty[field];
		if (span === null || seen.has(span.start)) return [];
		seen.add(span.start);
		return [span];
	});
}

/** Capitalised names inside sentences, and known names anywhere; those inside conditions and deadlines belong to these. */
function namesIn(
	text: string,
	ranges: readonly Range[],
	aside: readonly Range[],
	lexicon: DraftLexicon,
): readonly Range[] {
	const name =
		/\p{Lu}[\p{L}’'.-]*(?:[ \u00a0](?:\p{Lu}[\p{L}’'.-]*|of(?=\s\p{Lu})|and(?=\s\p{Lu}\p{L}+\s\p{Lu})))*/gu;
	return ranges.flatMap((range) => {
		const words = text.slice(range.start, range.end);
		return [...words.matchAll(name)].flatMap((match): readonly Range[] => {
			let start = range.start + match.index;
			const end = start + match[0].length;
			const opens =
				match.index === 0 ||
				/[.;:!?\n“"(\]*)]\s*$/.test(
					words.slice(Math.max(0, match.index - 3), match.index),
				);
			if (opens && !lexicon.partyNames.has(match[0].toLowerCase())) {
				// "The United Nations", "Both Greece …": the first word may be capital for its place alone.
				const second = /^\S+\s+(?=\p{Lu})/u.exec(match[0]);
				if (second === null) return [];
				start += second[0].length;
			}
			const found = { start, end };
			if (
				/^(?:Annex|Article|Art|Chapter|Section|Part|Protocol|Option|January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(
					text.slice(start, end),
				)
			)
				return [];
			return aside.some((span) => overlaps(span, found)) ? [] : [found];
		});
	});
}

function overlaps(a: Range, b: Range): boolean {
	return a.start < b.end && b.start < a.end;
}

// "NDC" for "INDC" is another word for the thing, not another party.
function isShortForm(name: string): boolean {
	return !/\p{Ll}/u.test(name);
}

function isPronoun(words: string): boolean {
	return /^(?:it|they|he|she|these|this|those|both|each|either|neither)$/i.test(
		words.trim(),
	);
}

function plain(text: string, range: Range): string {
	return text
		.slice(range.start, range.end)
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

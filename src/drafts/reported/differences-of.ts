/** What a report tells otherwise than the point it tells of: figures, parties, conditions, and whether it is a ban. */

import type { ChangedFacet, FigureChange } from "../../model/comparison.js";
import type { Provision } from "../../model/draft.js";
import type { NegotiatingText } from "../../model/negotiating-text.js";
import { ownText } from "../alignment/own-text.js";
import { contentStems } from "../alignment/point-features.js";
import type { DraftLexicon } from "../draft-lexicon.js";
import { figuresIn } from "../obligations/figures-in.js";
import type { NamedParties } from "./party-names.js";

interface Words {
	readonly lexicon: DraftLexicon;
	readonly synonym: ReadonlyMap<string, string>;
	readonly parties: NamedParties;
}

/** Differences of a provision from the point at index `at`; what the report leaves out is no difference. */
export function differencesOf(
	provision: Provision,
	{ draft, at }: { readonly draft: NegotiatingText; readonly at: number },
	{ lexicon, synonym, parties }: Words,
): {
	readonly differs: readonly ChangedFacet[];
	readonly figures: readonly FigureChange[];
} {
	const told = provision.content.map(({ text }) => text).join(" ");
	const point = contextOf(draft, at);
	const figures = otherFigures(provision, { draft, at, lexicon });
	const known = parties.namedIn(point);
	const isParty = [...parties.namedIn(told)].some((name) => !known.has(name));
	const stems = new Set(contentStems(point, synonym));
	const condition =
		provision.condition === null
			? []
			: contentStems(provision.condition.text, synonym);
	const missing = condition.filter((stem) => !stems.has(stem)).length;
	const differs: ChangedFacet[] = [
		...(figures.length > 0 ? (["figure"] as const) : []),
		...(isParty ? (["party"] as const) : []),
		...(missing * 2 > condition.length ? (["condition"] as const) : []),
		...(isNegative(told, lexicon) !==
		isNegative(nearestClause(ownText(draft, at), told, synonym), lexicon)
			? (["negation"] as const)
			: []),
	];
	return { differs, figures };
}

/** The point's own words, with what stands over it. */
function contextOf(draft: NegotiatingText, at: number): string {
	const texts: string[] = [];
	let next: number | null = at;
	while (next !== null) {
		texts.unshift(ownText(draft, next));
		next = draft.points[next]?.under ?? null;
	}
	return texts.join("\n");
}

function otherFigures(
	{ figures }: Provision,
	{
		draft,
		at,
		lexicon,
	}: {
		readonly draft: NegotiatingText;
		readonly at: number;
		readonly lexicon: DraftLexicon;
	},
): readonly FigureChange[] {
	const own = (draft.points[at]?.own ?? []).flatMap((range) =>
		figuresIn(draft.document.text, range, lexicon),
	);
	return figures.flatMap(({ value, unit }): readonly FigureChange[] => {
		const same = own.filter(
			(figure) => figure.unit === unit || figure.unit === "" || unit === "",
		);
		return same.some((figure) => figure.value === value)
			? []
			: [{ from: same[0]?.value ?? null, to: value, unit }];
	});
}

/** "They receive full amnesty and agree not to sue": a report of the amnesty says nothing of the second half. */
function nearestClause(
	point: string,
	told: string,
	synonym: ReadonlyMap<string, string>,
): string {
	const stems = new Set(contentStems(told, synonym));
	let [best, most] = [point, 0];
	for (const clause of point.split(/(?<=[.;])\s+|,\s+|\s+and\s+/)) {
		const shared = contentStems(clause, synonym).filter((stem) =>
			stems.has(stem),
		).length;
		if (shared > most) [best, most] = [clause, shared];
	}
	return best;
}

/** Whether a clause denies or forbids, by a word of its own. */
function isNegative(text: string, lexicon: DraftLexicon): boolean {
	const bans = lexicon.list("banning-words");
	const words = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
	return words.some(
		(word) =>
			/^(?:not|never|no|neither|nor|cannot)$|n[’']t$/.test(word) ||
			bans.has(word),
	);
}

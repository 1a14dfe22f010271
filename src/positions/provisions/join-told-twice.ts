/** Joins a provision that a text tells twice: "sharply reduce its army", and later "limiting its army to 600,000". */

import { windowOf } from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";
import { isOverlapping } from "../../model/span.js";
import { contentStems } from "../content-stems.js";
import type { FoundProvision } from "./window-provisions.js";

/** Least share of the shorter telling's words that the longer must have too. */
const SAME = 0.6;

/** The provisions with later tellings joined to the first. */
export function joinToldTwice(
	provisions: readonly FoundProvision[],
	tokens: readonly Token[],
): readonly FoundProvision[] {
	const kept: { provision: FoundProvision; stems: ReadonlySet<string> }[] = [];
	const byIssue = new Map<string, number[]>();
	for (const provision of provisions) {
		const stems = new Set(
			provision.content.flatMap((span) => [
				...contentStems(tokens, windowOf(tokens, span)),
			]),
		);
		const key = `${provision.draft ?? ""} ${provision.issue}`;
		const group = byIssue.get(key) ?? [];
		byIssue.set(key, group);
		const twin = group.find((at) => isSame(kept[at]!, { provision, stems }));
		if (twin !== undefined)
			kept[twin] = joined(kept[twin]!, { provision, stems });
		else if (group.length < MOST_COMPARED) {
			group.push(kept.length);
			kept.push({ provision, stems });
		} else kept.push({ provision, stems });
	}
	return kept.map(({ provision }) => provision);
}

/** A document with more provisions on one issue of one draft is a list, where like words are no sign of one thing. */
const MOST_COMPARED = 40;

/** Places kept of one provision: the first ones tell what it is. */
const MOST_TELLINGS = 8;

interface Told {
	readonly provision: FoundProvision;
	readonly stems: ReadonlySet<string>;
}

function isSame(a: Told, b: Told): boolean {
	if (overlaps(a.provision, b.provision)) return true;
	const differ = a.provision.figures.some((figure) =>
		b.provision.figures.some(
			(other) => figure.unit === other.unit && figure.value !== other.value,
		),
	);
	if (differ || isNegative(a.provision) !== isNegative(b.provision))
		return false;
	const least = Math.min(a.stems.size, b.stems.size);
	if (least < 2) return false;
	let shared = 0;
	for (const stem of a.stems) if (b.stems.has(stem)) shared++;
	return shared / least >= SAME;
}

/** "no limit on the army" is not another telling of "cap the army at 850,000", though they share their words. */
function isNegative({ content }: FoundProvision): boolean {
	return content.some(({ text }) =>
		/\b(?:no|not|never|without)\b|n['’]t\b/iu.test(text),
	);
}

function overlaps(a: FoundProvision, b: FoundProvision): boolean {
	return a.content.some((span) =>
		b.content.some((other) => isOverlapping(span, other)),
	);
}

/** Overlapping tellings are one telling read twice: the longer stays. Others keep both places. */
function joined(first: Told, second: Told): Told {
	const [a, b] = [first.provision, second.provision];
	const content = overlaps(a, b)
		? (lengthOf(a) >= lengthOf(b) ? a : b).content
		: [...a.content, ...b.content].slice(0, MOST_TELLINGS);
	return {
		stems: new Set([...first.stems, ...second.stems]),
		provision: {
			...a,
			content,
			obligor: a.obligor ?? b.obligor,
			beneficiary: a.beneficiary ?? b.beneficiary,
			figures: a.figures.length > 0 ? a.figures : b.figures,
			condition: a.condition ?? b.condition,
			undefined: a.undefined.length > 0 ? a.undefined : b.undefined,
		},
	};
}

function lengthOf({ content }: FoundProvision): number {
	return content.reduce((sum, { start, end }) => sum + end - start, 0);
}

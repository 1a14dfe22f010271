/** Owners named after the noun: "the president of Sudan", "a spokesman for the mission", "officials from both sides". */

import type { Token } from "../../model/analysis.js";
import type { TitleEntry } from "../../model/codebook.js";
import type { Mention, Owner, Shape } from "./mention.js";
import { ownerOfEntries } from "./read-mentions.js";

/** Gives each role, crowd and office without owner the owner that a preposition names right after it; changes in place. */
export function giveOwners(
	mentions: Mention[],
	tokens: readonly Token[],
): void {
	const starts = new Map<number, number>();
	mentions.forEach((mention, i) => {
		// Of nested mentions the last is the whole phrase.
		starts.set(mention.first, i);
	});
	mentions.forEach((mention, i) => {
		const link = tokens[mention.last + 1]?.norm ?? "";
		if (!takesOwner(mention.shape, link)) return;
		const index = starts.get(mention.last + 2);
		const owned = index === undefined ? undefined : mentions[index];
		if (index === undefined || owned === undefined || owned.possessor) return;
		mentions[i] = {
			...mention,
			shape: withOwner(mention.shape, ownerFrom(owned, index)),
		};
	});
}

function ownerFrom(owned: Mention, index: number): Owner {
	const named =
		owned.shape.kind === "name"
			? ownerOfEntries(owned.shape.entries, owned)
			: null;
	return named ?? { kind: "mention", index };
}

function takesOwner(shape: Shape, link: string): boolean {
	switch (shape.kind) {
		case "role":
			return (
				shape.role.owner === null &&
				isOwning(shape.role.entry, shape.role.head, link)
			);
		case "crowd":
			return shape.owner === null && /^(?:of|from|with|at|for)$/.test(link);
		case "office":
			return shape.owner === null && /^(?:of|for)$/.test(link);
		default:
			return false;
	}
}

// "the envoy for Sudan" is nobody's in Sudan; "the spokesman for Sudan" is.
function isOwning(
	entry: TitleEntry | null,
	head: string,
	link: string,
): boolean {
	if (/^(?:of|at|from|with)$/.test(link)) return true;
	if (link !== "for") return false;
	return (
		/^(?:spokesperson|jurist|official)$/.test(entry?.kind ?? "") ||
		head.endsWith("negotiator")
	);
}

function withOwner(shape: Shape, owner: Owner): Shape {
	switch (shape.kind) {
		case "role":
			return { ...shape, role: { ...shape.role, owner } };
		case "crowd":
		case "office":
			return { ...shape, owner };
		default:
			return shape;
	}
}

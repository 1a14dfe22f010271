/** Whose text a phrase names: who wrote it, who is behind it ("US-backed"), and what place it is called after. */

import type { Unit } from "../phrases/unit.js";
import type { Owner } from "./mention.js";
import { ownerOf, type PartContext } from "./read-mentions.js";

/** What stands after a state's name and a hyphen in "US-backed", "Qatari-mediated". */
const BACKED =
	/-(?:backed|brokered|drafted|led|sponsored|mediated|proposed|supported|authored|written|endorsed|pushed)$/;

// "the Geneva framework" is of the place; "Moscow's paper" and "the Russian paper" are of the state.
export function writer(context: PartContext): Owner | null {
	if (context.possessed) return context.owner;
	const named = context.units.slice(0, -1).flatMap((unit) => unit.names);
	const isPlace = named.some(
		(entry) =>
			entry.kind === "place" || ("use" in entry && entry.use === "metonym"),
	);
	return isPlace ? null : context.owner;
}

/** "Geneva" of "the Geneva framework": a name it goes by that is nobody's who wrote it; null where there is none. */
export function labelOf(
	context: PartContext,
	modifiers: readonly Unit[],
): string | null {
	if (writer(context) !== null) return null;
	const label = modifiers.find(
		({ token, title }) =>
			title === null &&
			token.tag === "NNP" &&
			/^\p{Lu}\p{Ll}/u.test(token.text),
	);
	return label === undefined ? null : label.token.norm;
}

export function backerOf(
	context: PartContext,
	modifiers: readonly Unit[],
): Owner | null {
	for (const unit of modifiers) {
		if (!BACKED.test(unit.token.norm)) continue;
		const owner = namedBefore(context, unit);
		if (owner !== null) return owner;
	}
	return null;
}

// The name is part of the hyphened word, so it is looked up by its own letters.
function namedBefore(context: PartContext, unit: Unit): Owner | null {
	const name = unit.token.text.slice(0, unit.token.text.lastIndexOf("-"));
	for (const row of context.reader.lexicon.names.get(name) ?? []) {
		if (row.alias !== name) continue;
		const { start } = unit.token;
		const found = ownerOf({
			...unit,
			names: row.entries,
			token: { ...unit.token, start, end: start + name.length },
		});
		if (found !== null) return found;
	}
	return null;
}

/** "a proposal of its own": set against what others have put forward. */
export function isOfOwn({ reader, last }: PartContext): boolean {
	const [of, whose, own] = reader.tokens.slice(last + 1, last + 4);
	return of?.norm === "of" && whose?.tag === "PRP$" && own?.norm === "own";
}

/** "government" of "the government text" and of "the government's draft": the noun of the side whose it is; null where none tells. */
export function sideNoun(
	{ owner, possessed, reader }: PartContext,
	modifiers: readonly Unit[],
): string | null {
	const { nouns } = reader.lexicon;
	const isSide = (lemma: string) =>
		[...(nouns.get(lemma) ?? [])].some((name) => SIDES.has(name));
	const own = modifiers.find(
		({ token }) => /^NNS?$/.test(token.tag) && isSide(token.lemma),
	);
	if (own !== undefined) return own.token.lemma;
	if (!possessed || owner?.kind !== "mention") return null;
	const possessor = reader.mentions[owner.index];
	if (possessor === undefined) return null;
	// The mention of a possessor ends before its "'s".
	const { tag, lemma } = reader.tokens[possessor.last]!;
	return /^NNS?$/.test(tag) && isSide(lemma) ? lemma : null;
}

const SIDES: ReadonlySet<string> = new Set([
	"government",
	"forces",
	"office",
	"organisation",
	"group",
]);

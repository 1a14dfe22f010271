/** Units: tokens, or runs of tokens that are one name or one title, out of which noun phrases are built. */

import type { Token } from "../../model/analysis.js";
import type { ActorLexicon } from "../lexicon/actor-lexicon.js";
import { fold, isCapitalised } from "../lexicon/fold.js";
import { findName, type NameEntry } from "../lexicon/name-index.js";
import { findTitle, type TitleHit } from "../lexicon/title-index.js";

/** One unit, `first` and `last` token of its sentence included. */
export interface Unit {
	readonly first: number;
	readonly last: number;
	readonly token: Token;
	/** The last token: "adviser" of "senior adviser". */
	readonly lastToken: Token;
	/** What a name of the codebook may mean here; empty for other words. */
	readonly names: readonly NameEntry[];
	readonly title: TitleHit | null;
	readonly capital: boolean;
}

export interface UnitSource {
	readonly lexicon: ActorLexicon;
	readonly plain: string;
	readonly tokens: readonly Token[];
}

/** The unit that begins at the token; the token must exist. */
export function readUnit(source: UnitSource, first: number): Unit {
	const { lexicon, plain, tokens } = source;
	const token = tokens[first]!;
	const capital = isCapitalised(token.text);
	const unit = {
		first,
		last: first,
		token,
		lastToken: token,
		names: [],
		title: null,
		capital,
	};
	if (token.tag === "POS") return unit;
	const title = findTitle(lexicon.titles, tokens, first);
	if (capital) {
		const name = findName(lexicon.names, plain, { tokens, first });
		if (name !== null && !isGivenName(source, first, name.last)) {
			// "US Secretary of State" is a state and a title, though the codebook may know the whole as a title.
			const isSide = name.entries.some(
				(entry) => entry.kind !== "place" && entry.kind !== "person",
			);
			if (isSide || title === null || name.last >= title.last)
				return {
					...unit,
					last: name.last,
					lastToken: tokens[name.last]!,
					names: name.entries,
				};
		}
	}
	return title === null
		? unit
		: { ...unit, last: title.last, lastToken: tokens[title.last]!, title };
}

// "Jordan Ortiz" is a person: a state's name that is also a given name, before a capitalised word nothing else explains.
function isGivenName(source: UnitSource, first: number, last: number): boolean {
	const { lexicon, plain, tokens } = source;
	const token = tokens[first]!;
	const next = tokens[first + 1];
	return (
		first === last &&
		lexicon.genders.has(fold(token.text)) &&
		next !== undefined &&
		isCapitalised(next.text) &&
		/^NNP/.test(next.tag) &&
		findTitle(lexicon.titles, tokens, first + 1) === null &&
		!lexicon.nouns.has(next.norm) &&
		findName(lexicon.names, plain, { tokens, first: first + 1 }) === null
	);
}

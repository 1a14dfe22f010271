/** Which mention a source span means; one is made where the span's words are no mention of their own. */

import { isOverlapping, type Range } from "../../model/span.js";
import type { NameEntry } from "../lexicon/name-index.js";
import { coordination, isCoordinated } from "./coordinated-source.js";
import {
	added,
	firstBreak,
	made,
	type SourceMention,
	type SourceReader,
} from "./made-mention.js";
import type { Mention, Owner } from "./mention.js";
import type { SentenceMentions } from "./sentence-mentions.js";

/** The mention that the source span means. */
export function sourceMention(
	reader: SourceReader,
	mentions: SentenceMentions,
	source: Range,
): SourceMention {
	const index =
		copiedText(reader, mentions, source) ??
		describedPerson(reader, mentions, source) ??
		bestMention(reader.text, mentions, source);
	if (index === null) return made(reader, mentions, source);
	const mention = mentions.mentions[index]!;
	if (mention.possessor && mention.end < source.end - 2)
		return made(reader, mentions, source);
	if (isNobody(reader, mention)) return { mentions, index: null };
	const carried = carriedFrom(reader, mentions, { source, index });
	if (carried !== null) return { mentions, index: carried };
	const issuer = issuerOf(reader, mention);
	if (issuer !== null) return added(mentions, issuer);
	if (isCoordinated(reader, mentions, { source, mention })) {
		const start = Math.min(source.start, mention.start);
		return added(mentions, {
			...mention,
			start,
			end: source.end,
			shape: coordination(reader.text.slice(start, source.end)),
			possessor: false,
		});
	}
	return { mentions: widened(reader, mentions, { source, index }), index };
}

const COPY =
	/^(?:(?:an?|the|one)\s+)?(?:[a-z-]+\s+)?(?:cop(?:y|ies)|texts?|extracts?|excerpts?|summary|versions?)\s+of\s+$/i;

// "A copy of the accord obtained by the Ledger": what the copy says, the accord says.
function copiedText(
	reader: SourceReader,
	found: SentenceMentions,
	source: Range,
): number | null {
	const index = found.mentions.findIndex(
		(mention, i) =>
			found.joined[i] === i &&
			mention.shape.kind === "document" &&
			mention.shape.traits.negotiable &&
			mention.start > source.start &&
			mention.start < source.start + 40 &&
			mention.end <= source.end &&
			COPY.test(reader.text.slice(source.start, mention.start)),
	);
	return index < 0 ? null : index;
}

// "Ana Ruiz, a river pilot and member of the board, said": the source as written may leave out the name before it.
function describedPerson(
	reader: SourceReader,
	found: SentenceMentions,
	source: Range,
): number | null {
	if (
		!/^(?:an?|the|one)\s/i.test(
			reader.text.slice(source.start, source.start + 4),
		)
	)
		return null;
	const index = found.mentions.findIndex(
		(mention, i) =>
			found.joined[i] === i &&
			mention.first <= 1 &&
			!mention.possessor &&
			(mention.shape.kind === "person" || mention.shape.kind === "unknown") &&
			mention.end < source.start &&
			/^,\s+$/.test(reader.text.slice(mention.end, source.start)),
	);
	return index < 0 ? null : index;
}

// "reports that …" name nobody; "the report" does.
function isNobody(reader: SourceReader, mention: Mention): boolean {
	const { shape } = mention;
	return (
		shape.kind === "document" &&
		!shape.traits.negotiable &&
		shape.traits.definiteness === "bare" &&
		reader.nobody.has(shape.traits.noun)
	);
}

function bestMention(
	text: string,
	found: SentenceMentions,
	source: Range,
): number | null {
	let best: number | null = null;
	let bestScore = 0;
	found.mentions.forEach((mention, i) => {
		const target = found.joined[i] ?? -1;
		if (target < 0 || !isOverlapping(mention, source)) return;
		const score = share(mention, source) + edges(text, mention, source);
		if (score > bestScore) [best, bestScore] = [target, score];
	});
	return bestScore >= 0.5 ? best : null;
}

/** Intersection over union of two ranges that overlap. */
export function share(a: Range, b: Range): number {
	const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
	return both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

// The head of a source stands at its beginning ("officials familiar with Ortiz's plan"), or after words that hang on nothing.
function edges(text: string, mention: Range, source: Range): number {
	const lead = mention.start - source.start;
	if (lead <= 0) return (lead > -40 ? 1 : 0) + endBonus(mention, source);
	if (lead < 5) return 0.8 + endBonus(mention, source);
	if (lead > 40) return 0;
	const before = text.slice(source.start, mention.start);
	// "Orland, whose envoy, Ana Ruiz, said": the envoy is who speaks.
	if (/^whose\s$/i.test(before)) return 0.8 + endBonus(mention, source);
	return HANGING.test(before) ? -1 : endBonus(mention, source);
}

const HANGING =
	/\b(?:of|for|to|in|by|from|with|at|on|near|who|whose|about|against|inside)\s/;

function endBonus(mention: Range, source: Range): number {
	return Math.abs(mention.end - source.end) <= 2 ? 0.6 : 0;
}

// "a statement from the ministry", "Ortiz's letter": the words are the ministry's and Ortiz's.
function carriedFrom(
	reader: SourceReader,
	found: SentenceMentions,
	at: { readonly source: Range; readonly index: number },
): number | null {
	const { shape, first, last } = found.mentions[at.index]!;
	if (shape.kind !== "document" || shape.traits.negotiable) return null;
	if (!reader.carriers.has(shape.traits.noun)) return null;
	const link = reader.tokens[last + 1]?.norm ?? "";
	const owner = found.mentions.findIndex((mention, i) => {
		if (found.joined[i] !== i || i === at.index) return false;
		const possesses =
			mention.possessor && mention.first >= first && mention.last < last;
		const follows =
			/^(?:from|by|of)$/.test(link) &&
			mention.first === last + 2 &&
			!mention.possessor;
		return possesses || follows;
	});
	return owner < 0 ? null : owner;
}

// "a Kremlin statement", "an RSF post on Telegram": the name before the noun is whose words they are.
function issuerOf(
	{ tokens, lexicon, carriers }: SourceReader,
	{ shape, sentence }: Mention,
): Mention | null {
	if (shape.kind !== "document" || shape.traits.negotiable) return null;
	const { noun, owner } = shape.traits;
	if (!carriers.has(noun) || owner === null || owner.kind === "mention")
		return null;
	const entry = entryOf(lexicon, owner);
	const at = tokens.findIndex(({ end }) => end > owner.start);
	return entry === null || at < 0
		? null
		: {
				start: owner.start,
				end: owner.end,
				sentence,
				first: at,
				last: at,
				shape: { kind: "name", entries: [entry] },
				possessor: false,
			};
}

function entryOf(
	{ states, organisations }: SourceReader["lexicon"],
	{ kind, name }: Exclude<Owner, { readonly kind: "mention" }>,
): NameEntry | null {
	const state = kind === "state" ? states.get(name) : undefined;
	if (state !== undefined) return { kind: "state", use: "name", state };
	const organisation =
		kind === "organisation" ? organisations.get(name) : undefined;
	return organisation === undefined
		? null
		: { kind: "organisation", use: "name", organisation };
}

// An unnamed source is known by all its words: "a person briefed on the talks".
function widened(
	reader: SourceReader,
	found: SentenceMentions,
	at: { readonly source: Range; readonly index: number },
): SentenceMentions {
	const mention = found.mentions[at.index]!;
	const { shape } = mention;
	if (shape.kind !== "crowd" || shape.definiteness === "definite") return found;
	const end = firstBreak(reader.text, at.source);
	if (end <= mention.end) return found;
	const mentions = [...found.mentions];
	mentions[at.index] = {
		...mention,
		end,
		shape: {
			...shape,
			display: reader.text.slice(mention.start, end).replace(/\s+/g, " "),
		},
	};
	return { ...found, mentions };
}

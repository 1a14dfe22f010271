/** Whom a speaker means by "his country", "our side", "the league": the state or body on whose side they stand. */

import type { Actor } from "../../model/actor.js";
import { mentionAt } from "../mention-index.js";
import { wordSet } from "../word-set.js";
import type { StanceContext } from "./stance-context.js";

/** A noun phrase by the tokens at which it begins and where its head stands. */
export interface NounPhrase {
	readonly from: number;
	readonly head: number;
}

/** The actor meant by a phrase for the speaker's own state or body; null where the phrase is none. */
export function ownBody(
	{ from, head }: NounPhrase,
	speaker: string | null,
	context: StanceContext,
): string | null {
	const { tokens, actors, codebook } = context;
	const [first, noun] = [tokens[from], tokens[head]];
	if (speaker === null || first === undefined || noun === undefined)
		return null;
	if (first.norm === "the") return ownByTitle(noun.lemma, speaker, context);
	if (!/^(his|her|its|their|our|my)$/.test(first.norm)) return null;
	if (!wordSet(codebook, "own-bodies").has(noun.lemma)) return null;
	const owner = ownerOf(from, speaker, context);
	if (isBody(actors.get(owner))) return owner;
	const named = mentionAt(context.mentions, noun);
	const body = named === null ? undefined : actors.get(named.id);
	return (
		context.principals.get(owner) ??
		// "her party" is a body of its own; "her government" only another word for a state that the text does not name.
		(isBody(body) ? body!.id : owner)
	);
}

/** Whether the phrase is the speaker's own word for a side of theirs, whose stand is theirs to tell. */
export function isOwnBody(
	{ from, head }: NounPhrase,
	speaker: string | null,
	context: StanceContext,
): boolean {
	const { tokens, codebook } = context;
	return (
		speaker !== null &&
		/^(his|her|its|their|our|my)$/.test(tokens[from]?.norm ?? "") &&
		wordSet(codebook, "own-bodies").has(tokens[head]?.lemma ?? "") &&
		ownerOf(from, speaker, context) === speaker
	);
}

/** Whose it is: "his" may stand for somebody spoken for. */
function ownerOf(
	at: number,
	speaker: string,
	{ tokens, mentions, drafts, actors }: StanceContext,
): string {
	const pronoun = tokens[at]!;
	if (/^(our|my)$/.test(pronoun.norm)) return speaker;
	const place = mentionAt(mentions, pronoun);
	const isAlone =
		place !== null &&
		place.start === pronoun.start &&
		place.end === pronoun.end;
	if (!isAlone || drafts.has(place.id)) return speaker;
	// Of "two diplomats from Orland" the speaker may be known as Orland, and "their government" is Orland's.
	const isMetonym =
		actors.get(place.id)?.type === "source" && isBody(actors.get(speaker));
	return isMetonym ? speaker : place.id;
}

/** "The league would never sign, its chairwoman said": a name told by its last word; "the government" told by the speaker. */
function ownByTitle(
	lemma: string,
	speaker: string,
	{ actors, principals, codebook }: StanceContext,
): string | null {
	const principal = principals.get(speaker);
	const name = actors.get(principal ?? "")?.name.toLowerCase() ?? "";
	if (principal !== undefined && name.endsWith(` ${lemma}`)) return principal;
	if (wordSet(codebook, "own-titles").has(lemma)) return principal ?? speaker;
	return principal !== undefined &&
		actors.get(principal)?.type !== "state" &&
		wordSet(codebook, "own-body-titles").has(lemma)
		? principal
		: null;
}

/** "Belmora would sign, its minister said": the text knows no such actor, but that the speaker speaks for it. */
export function isUnnamedPrincipal(
	head: number,
	speaker: string,
	{ tokens, actors }: StanceContext,
): boolean {
	const { tag, norm, end } = tokens[head]!;
	const who = actors.get(speaker);
	if (!/^NNPS?$/.test(tag) || who === undefined || isBody(who)) return false;
	return who.mentions.slice(0, MOST_MENTIONS).some(({ start, text }) => {
		if (/^(its|their) /i.test(text)) return start > end && start - end < NEAR;
		const words = text.toLowerCase();
		return words.startsWith(`${norm}'s `) || words.startsWith(`${norm}’s `);
	});
}

/**
 * "Tashmur would accept it, the deputy minister noted": a name by itself, of no party that the text knows, is the seat of the
 * official's own side; that side, or the official where the text does not name it. Null for any other subject.
 */
export function seatOf(
	head: number,
	speaker: string,
	{ tokens, actors, codebook, principals }: StanceContext,
): string | null {
	const who = actors.get(speaker);
	const isAlone =
		/^NNPS?$/.test(tokens[head]!.tag) &&
		!/^NNPS?$/.test(tokens[head - 1]?.tag ?? "");
	return isAlone && who?.type === "person" && isOfficial(who.role, codebook)
		? (principals.get(speaker) ?? speaker)
		: null;
}

function isOfficial(
	role: string | null,
	codebook: StanceContext["codebook"],
): boolean {
	const voices = wordSet(codebook, "home-voices");
	return (role ?? "")
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.some((word) => voices.has(word));
}

/** A speaker is introduced at the first mentions. */
const MOST_MENTIONS = 8;

/** Units between a name and the "its" that takes it up. */
const NEAR = 120;

function isBody(actor: Actor | undefined): boolean {
	return /^(state|organisation|group)$/.test(actor?.type ?? "");
}

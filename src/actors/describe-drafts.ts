/** The drafts an article speaks of: its actors that are texts under negotiation, with points, status, authors and backers. */

import type { Actor } from "../model/actor.js";
import type { Analysis, Sentence, Token } from "../model/analysis.js";
import type { Draft } from "../model/draft.js";
import { sentenceAt } from "./discourse/attribution-index.js";
import type { Referent } from "./discourse/referent.js";
import type { ActorLexicon } from "./lexicon/actor-lexicon.js";

export interface DraftSources {
	readonly analysis: Analysis;
	readonly lexicon: ActorLexicon;
	readonly actors: readonly Actor[];
	readonly ids: ReadonlyMap<Referent, string>;
	/** The actor mentioned at a place; see `ResolvedActors.at`. */
	readonly at: (range: {
		readonly start: number;
		readonly end: number;
	}) => string | null;
}

const REACH = 24;

/** One draft for each document actor that is negotiated, with the actor's id. */
export function describeDrafts(sources: DraftSources): readonly Draft[] {
	const byId = new Map(sources.actors.map((actor) => [actor.id, actor]));
	const drafts: Draft[] = [];
	for (const [referent, id] of sources.ids) {
		const actor = byId.get(id);
		const facts = referent.document;
		if (facts === null || !facts.negotiable || actor === undefined) continue;
		const idsOf = (referents: Iterable<Referent>) =>
			[...referents].flatMap((other) => sources.ids.get(other) ?? []);
		const written = actor.mentions.flatMap((mention) =>
			authorsAfter(sources, byId, mention.end),
		);
		drafts.push({
			id,
			name: draftName(
				nameOf(actor, sources.lexicon.words("draft-parts")),
				facts.points,
			),
			points: facts.points,
			status: [...facts.status].sort(),
			mentions: actor.mentions.filter((mention) => !isPronoun(mention.text)),
			by: unique(
				[
					...idsOf(facts.by),
					...written.filter((w) => w.kind === "by").map((w) => w.id),
				],
				id,
			),
			backers: unique(
				[
					...idsOf(facts.backers),
					...written.filter((w) => w.kind === "backer").map((w) => w.id),
				],
				id,
			),
		});
	}
	return drafts.sort(
		(a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
	);
}

// "28-point plan" says more than "a leaked proposal".
function draftName(name: string, points: number | null): string {
	if (points === null || name.includes(`${points}`)) return name;
	const noun = name.slice(name.lastIndexOf(" ") + 1);
	return `${points}-point ${noun}`;
}

/** The actor's name; where that is of a part ("A clause on fishing", "Article 6"), what the whole is called first. */
function nameOf({ name, mentions }: Actor, parts: ReadonlySet<string>): string {
	const isPart = (text: string) =>
		text
			.toLowerCase()
			.replace(/ (?:on|of|in|about|for) .*$/, "")
			.split(" ")
			.some((word) => parts.has(word.replace(/s$/, "")));
	if (!isPart(name)) return name;
	const whole = mentions.find(
		({ text }) => !isPronoun(text) && !isPart(text),
	)?.text;
	return whole?.replace(/^(?:the|an?|this|that) /i, "") ?? name;
}

function isPronoun(text: string): boolean {
	return /^(?:it|its|itself|which|this|that)$/i.test(text);
}

function unique(ids: readonly string[], own: string): readonly string[] {
	return [...new Set(ids)].filter((id) => id !== own);
}

interface Written {
	readonly kind: "by" | "backer";
	readonly id: string;
}

/** Those named in "drafted by Britain, France and Germany" right after a mention of the text. */
function authorsAfter(
	sources: DraftSources,
	byId: ReadonlyMap<string, Actor>,
	end: number,
): readonly Written[] {
	const sentence =
		sources.analysis.sentences[sentenceAt(sources.analysis.sentences, end)];
	if (sentence === undefined) return [];
	const from = firstTokenAfter(sentence, end);
	const owners = ownersBehind(sources, byId, { sentence, from });
	if (owners.length > 0) return owners.map((id) => ({ kind: "by", id }));
	const participle = participleAt(sentence.tokens, from);
	if (participle === null) return [];
	const lemma = sentence.tokens[participle]!.lemma;
	const isAuthor = sources.lexicon.words("draft-author-words").has(lemma);
	const isBacker = sources.lexicon.words("draft-backer-words").has(lemma);
	const by = sentence.tokens[participle + 1];
	if ((!isAuthor && !isBacker) || by?.norm !== "by") return [];
	return namesFrom(sources, sentence, participle + 2).map((id) => ({
		kind: isAuthor ? "by" : "backer",
		id,
	}));
}

/** "the counter-proposal of Britain, France and Germany": those named behind a text that is somebody's. */
function ownersBehind(
	sources: DraftSources,
	byId: ReadonlyMap<string, Actor>,
	{ sentence, from }: { readonly sentence: Sentence; readonly from: number },
): readonly string[] {
	const { tokens } = sentence;
	const noun = tokens[from - 1]?.lemma ?? "";
	if (!/^(?:of|by|from)$/.test(tokens[from]?.norm ?? "")) return [];
	if (!sources.lexicon.nouns.get(noun)?.has("draft")) return [];
	const first = tokens[from + 1];
	if (first === undefined || !/^(?:DT|NNP|NNPS)$/.test(first.tag)) return [];
	return namesFrom(sources, sentence, from + 1).filter((id) =>
		/^(?:state|organisation|person)$/.test(byId.get(id)?.type ?? ""),
	);
}

function firstTokenAfter(sentence: Sentence, end: number): number {
	let low = 0;
	let high = sentence.tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sentence.tokens[middle]!.start < end) low = middle + 1;
		else high = middle;
	}
	return low;
}

// ", drafted by", "circulated by", ", a nine-page text circulated by", "was drafted by": the first participle before "by".
function participleAt(tokens: readonly Token[], from: number): number | null {
	for (let i = from; i < Math.min(from + 8, tokens.length - 1); i++) {
		const token = tokens[i]!;
		if (token.tag === "." || /^(?:IN|TO|WDT|WP)$/.test(token.tag)) return null;
		if (/^VB[ND]$/.test(token.tag) && tokens[i + 1]?.norm === "by") return i;
	}
	return null;
}

// "brokered by Austria, Orland would lift …": without "and" the list ends at its first comma.
function listEnd(tokens: readonly Token[], from: number): number {
	const limit = Math.min(from + REACH, tokens.length);
	let comma: number | null = null;
	for (let i = from; i < limit; i++) {
		const { tag, norm } = tokens[i]!;
		if (norm === "and") return limit;
		if (tag === ",") comma ??= i;
		else if (!LIST_TAG.test(tag)) break;
	}
	return comma ?? limit;
}

const LIST_TAG = /^(?:CC|DT|JJ|NN|NNS|NNP|NNPS|POS|CD)$/;

function namesFrom(
	sources: DraftSources,
	sentence: Sentence,
	from: number,
): readonly string[] {
	const names: string[] = [];
	const to = listEnd(sentence.tokens, from);
	let at = from;
	while (at < to) {
		const token = sentence.tokens[at]!;
		if (/^(?:,|CC|DT|JJ|NN|NNS|NNP|NNPS|POS|CD)$/.test(token.tag)) {
			const id = /^NN|^PRP/.test(token.tag) ? sources.at(token) : null;
			if (id !== null && !names.includes(id)) names.push(id);
			at++;
			continue;
		}
		break;
	}
	return names;
}

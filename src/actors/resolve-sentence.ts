/** Resolves the mentions of one sentence in order, the speaker of preceding words first. */

import type { Analysis, Token } from "../model/analysis.js";
import type { Attribution } from "../model/statement.js";
import {
	type AttributionIndex,
	isQuoted,
	pieceAround,
	type ReportedPiece,
} from "./discourse/attribution-index.js";
import type { MentionContext } from "./discourse/context.js";
import { type Discourse, mentionReferent } from "./discourse/discourse.js";
import { ownerSide } from "./discourse/owner.js";
import type { Referent, Trace } from "./discourse/referent.js";
import { recogniseState } from "./discourse/unlisted-state.js";
import { type Mention, type Owner, PART } from "./mentions/mention.js";
import { personName } from "./mentions/person-name.js";
import type { SentenceMentions } from "./mentions/sentence-mentions.js";
import { isSubject } from "./mentions/subject.js";
import { isOneOfSpeakers, isSpokenFor } from "./resolve/explained-name.js";
import { resolveMention } from "./resolve/resolve-mention.js";

/** The state of the pass over a text; grows with every sentence. */
export interface Pass {
	readonly analysis: Analysis;
	readonly attributions: readonly Attribution[];
	readonly index: AttributionIndex;
	readonly discourse: Discourse;
	/** By attribution; null while or where unresolved. */
	readonly speakers: (Referent | null)[];
}

/** Resolves all mentions of the sentence; `says` gives, by mention, the attributions whose source it is. */
export function resolveSentence(
	pass: Pass,
	sentence: number,
	read: {
		readonly mentions: SentenceMentions;
		readonly says: ReadonlyMap<number, readonly number[]>;
	},
): void {
	const { mentions, joined } = read.mentions;
	const resolved: (Referent | null)[] = mentions.map(() => null);
	const pieces = pass.index.pieces[sentence] ?? [];
	const {
		tokens,
		block,
		start: sentenceStart,
	} = pass.analysis.sentences[sentence]!;
	const paragraphStart = pass.analysis.sentences[sentence - 1]?.block !== block;
	let clauseSubject: Referent | null = null;
	const setting = settingOf(read.mentions);
	const named: {
		readonly context: MentionContext;
		readonly referent: Referent;
		readonly owner: Owner | null;
	}[] = [];
	const order = resolutionOrder(read, {
		pieces,
		start: sentenceStart,
		discourse: pass.discourse,
	});
	for (const i of [...order.early, ...order.rest]) {
		const mention = mentions[i]!;
		const target = joined[i]!;
		if (target < 0) continue;
		if (target !== i) {
			resolved[i] = resolved[target] ?? null;
			continue;
		}
		const says = read.says.get(i) ?? [];
		const piece = pieceAround(pieces, mention);
		const own = piece !== null && says.includes(piece.attribution);
		const trace: Trace = {
			start: mention.start,
			end: mention.end,
			sentence,
			// "Residents of the valley said": the speaker is subject whatever stands between; "was accused by Orland" has another.
			subject:
				isNamedSpeaker(says, mention, tokens) || isSubject(mention, tokens),
			opening: mention.first === 0 && !mention.possessor,
			speaking: says.length > 0,
			possessor: mention.possessor,
			reported: piece !== null && !own,
			pronoun: mention.shape.kind === "pronoun",
		};
		const context: MentionContext = {
			discourse: pass.discourse,
			mention,
			trace,
			says: says.map((k) => pass.attributions[k]!),
			speakers: speakersAround(pass, pieces, { mention, says }),
			tokens,
			setting,
			quoted: piece !== null && !own && isQuotedPiece(pass, piece, mention),
			lastSpeaker: pass.discourse.speakers.at(-1) ?? null,
			resolved,
			clauseSubject,
			paragraphStart,
		};
		const referent = resolveMention(context);
		resolved[i] = referent;
		if (referent === null) continue;
		mentionReferent(pass.discourse, referent, trace);
		// A speaker resolved ahead of the words is no subject of their clauses.
		if (trace.subject && !order.early.includes(i)) clauseSubject = referent;
		for (const k of says) pass.speakers[k] = referent;
		if (says.length > 0) {
			referent.provisional = false;
			// What is said inside other words is not what the text goes on with.
			if (context.says.some((said) => said.within === null))
				pass.discourse.speakers.push(referent);
		}
		// "Ana Ruiz, Ortiz's adviser": whose adviser she is stands after her name.
		if (mention.shape.kind === "person" && mention.shape.role !== null)
			named.push({ context, referent, owner: mention.shape.role.owner });
	}
	for (const { context, referent, owner } of named)
		referent.side ??= ownerSide(context, owner);
	const sources = [...read.says.keys()].flatMap((i) => mentions[i] ?? []);
	mentions.forEach((mention, i) => {
		const referent = resolved[i] ?? null;
		if (!referent?.provisional) return;
		const piece = pieceAround(pieces, mention);
		const speaker =
			piece === null ? null : (pass.speakers[piece.attribution] ?? null);
		if (isSpokenFor(mention, speaker, tokens))
			recogniseState(pass.discourse, referent);
		// "Norland and Kestria rejected it": each of those who speak together is somebody.
		else if (isOneOfSpeakers(mention, sources)) referent.provisional = false;
	});
}

function isNamedSpeaker(
	says: readonly number[],
	{ first }: Mention,
	tokens: readonly Token[],
): boolean {
	return says.length > 0 && tokens[first - 1]?.norm !== "by";
}

// Whose words the place lies in, innermost first; not those whose source it is itself.
function speakersAround(
	pass: Pass,
	pieces: readonly ReportedPiece[],
	at: { readonly mention: Mention; readonly says: readonly number[] },
): readonly Referent[] {
	return pieces
		.filter(
			(piece) =>
				piece.start <= at.mention.start &&
				piece.end >= at.mention.end &&
				!at.says.includes(piece.attribution),
		)
		.sort((a, b) => a.end - a.start - (b.end - b.start))
		.flatMap(
			({ attribution }) =>
				pass.speakers[attribution] ?? laterSpeaker(pass, attribution) ?? [],
		);
}

/** "“The president waits. He is calm,” the official said": who is named only behind a later sentence, where the text has brought him in before. */
function laterSpeaker(
	{ attributions, discourse }: Pass,
	attribution: number,
): Referent | null {
	const { form, source } = attributions[attribution]!;
	if (form !== "direct" || source === null) return null;
	const [, noun] = /^the (\p{L}+)$/iu.exec(source.text) ?? [];
	if (noun === undefined) return null;
	return (
		discourse.recent.findLast(
			(referent) => referent.head === noun && referent.traces.length > 0,
		) ?? null
	);
}

// "In Kyiv, the president's chief of staff said": a seat used as a place tells whose president.
function settingOf({ mentions, joined }: SentenceMentions): string | null {
	for (const [i, mention] of mentions.entries()) {
		if (joined[i] !== -1 || mention.shape.kind !== "name") continue;
		for (const entry of mention.shape.entries)
			if (entry.kind === "state") return entry.state.name;
	}
	return null;
}

function isQuotedPiece(
	pass: Pass,
	piece: ReportedPiece,
	mention: Mention,
): boolean {
	const { form } = pass.attributions[piece.attribution]!;
	if (form === "direct") return true;
	return form === "mixed" && isQuoted(pass.analysis, mention);
}

/**
 * Text order, but for speakers who stand after their words: "Nobody had shown it to him, he complained". Only a name or
 * a bare pronoun can go first; "his office" needs the words before it.
 */
function resolutionOrder(
	read: {
		readonly mentions: SentenceMentions;
		readonly says: ReadonlyMap<number, readonly number[]>;
	},
	{
		pieces,
		start,
		discourse,
	}: {
		readonly pieces: readonly ReportedPiece[];
		readonly start: number;
		readonly discourse: Discourse;
	},
): { readonly early: readonly number[]; readonly rest: readonly number[] } {
	const early: number[] = [];
	const rest: number[] = [];
	const bringsIn = bringsInPerson(read.mentions.mentions[0], discourse);
	read.mentions.mentions.forEach((mention, i) => {
		const says = read.says.get(i) ?? [];
		const follows = says.some((k) =>
			pieces.some(
				// "a charge it denies" stands in the middle: what is before it in the sentence comes first.
				(piece) =>
					piece.attribution === k &&
					piece.start < mention.start &&
					piece.start <= start + 2,
			),
		);
		const isEarly =
			follows &&
			standsAlone(mention) &&
			!(mention.shape.kind === "pronoun" && bringsIn);
		(isEarly ? early : rest).push(i);
	});
	return { early, rest: ownersFirst(rest, read.mentions.mentions) };
}

/** "Piet Lund, who leads the farmers, would vote for it, he told …": who is brought in by his full name speaks of himself. */
function bringsInPerson(
	first: Mention | undefined,
	discourse: Discourse,
): boolean {
	if (first === undefined || first.first > 0) return false;
	const { shape } = first;
	if (shape.kind !== "person" && shape.kind !== "unknown") return false;
	const { core } = personName(shape.words);
	const last = core.at(-1);
	return core.length > 1 && last !== undefined && !discourse.people.has(last);
}

// "The head of the mission": whose head he is stands after him and is resolved before him.
function ownersFirst(
	order: readonly number[],
	mentions: readonly Mention[],
): readonly number[] {
	const done = new Set<number>();
	const waiting = new Set(order);
	const before = (i: number) => ownerIndexOf(mentions[i]!) ?? wholeOf(i);
	const sorted: number[] = [];
	for (const i of order) {
		const owner = before(i);
		for (const next of owner !== null && owner > i && waiting.has(owner)
			? [owner, i]
			: [i]) {
			if (done.has(next)) continue;
			done.add(next);
			sorted.push(next);
		}
	}
	return sorted;

	/** "Article 4 of the January agreement": the text that the part is of, which stands right behind. */
	function wholeOf(i: number): number | null {
		const [part, whole] = [mentions[i]!, mentions[i + 1]];
		return part.shape.kind === "document" &&
			part.shape.traits.noun === PART &&
			whole?.shape.kind === "document" &&
			whole.first === part.last + 2
			? i + 1
			: null;
	}
}

function ownerIndexOf({ shape }: Mention): number | null {
	const owner =
		shape.kind === "role" || shape.kind === "person"
			? (shape.role?.owner ?? null)
			: shape.kind === "crowd" || shape.kind === "office"
				? shape.owner
				: null;
	return owner?.kind === "mention" ? owner.index : null;
}

function standsAlone(mention: Mention): boolean {
	const { shape } = mention;
	if (shape.kind === "pronoun") return shape.use === "subject";
	if (shape.kind === "person") return shape.role?.owner?.kind !== "mention";
	if (shape.kind === "role") return shape.role.owner?.kind !== "mention";
	if (shape.kind === "crowd" || shape.kind === "office")
		return shape.owner?.kind !== "mention";
	return shape.kind === "name" || shape.kind === "body";
}

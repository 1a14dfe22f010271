/** Who is who in one text: its actors with their mentions, its drafts, and the speaker of each attribution. */

import type { Actor } from "../model/actor.js";
import type { Analysis } from "../model/analysis.js";
import type { Codebook } from "../model/codebook.js";
import type { Block } from "../model/document.js";
import type { Draft } from "../model/draft.js";
import { isOverlapping, type Range } from "../model/span.js";
import type { Attribution } from "../model/statement.js";
import type { IssuedText } from "../statements/issued/issued-text.js";
import {
	type TextsInView,
	textsInViewAfter,
	textsInViewAt,
} from "../statements/texts-in-view.js";
import { makeActorAt } from "./actor-at.js";
import { deriveActors } from "./derive-actors.js";
import { describeDrafts } from "./describe-drafts.js";
import { indexAttributions, isQuoted } from "./discourse/attribution-index.js";
import { makeDiscourse } from "./discourse/discourse.js";
import type { Referent } from "./discourse/referent.js";
import {
	issuedReferent,
	issuersInHead,
	issuersVoice,
	learnIssuers,
} from "./issued-referent.js";
import { type ActorLexicon, actorLexicon } from "./lexicon/actor-lexicon.js";
import { plainText } from "./lexicon/fold.js";
import type { SourceReader } from "./mentions/made-mention.js";
import { isTextNoun } from "./mentions/no-document.js";
import {
	type SentenceMentions,
	sentenceMentions,
} from "./mentions/sentence-mentions.js";
import { sourceMention } from "./mentions/source-mention.js";
import { type Pass, resolveSentence } from "./resolve-sentence.js";
import { chainOf, settleSpeakers } from "./sources.js";
import {
	type FirstPerson,
	firstPersonOf,
	type NamedVoice,
	voiceReferent,
} from "./voice-referent.js";

export interface ActorSources {
	readonly analysis: Analysis;
	readonly blocks: readonly Block[];
	readonly attributions: readonly Attribution[];
	readonly codebook: Codebook;
	/** Day of publication, ISO 8601; null when unknown. It tells who held an office. */
	readonly published: string | null;
	/** What the document is where parties put it out together; null for a report. */
	readonly issued?: IssuedText | null;
	/** Where the document names the one speaker of its words; null for a report. */
	readonly voice?: NamedVoice | null;
}

export interface ResolvedActors {
	readonly actors: readonly Actor[];
	readonly drafts: readonly Draft[];
	/** Actor id of the speaker, by attribution; null where nobody is named or the text leaves it open. */
	readonly speakers: readonly (string | null)[];
	/** Actor ids of those who passed the words on, outermost first, by attribution. */
	readonly via: readonly (readonly string[])[];
	/** Actor id of the document itself where it is a text that parties put out; null for a report. */
	readonly issued: string | null;
	/** The actor whose mention fits the place best; null when none does. */
	readonly at: (range: Range) => string | null;
}

/** Resolves every mention, source and text of the analysis. Linear in the length of the text. */
export function resolveActors(sources: ActorSources): ResolvedActors {
	const { analysis, attributions, codebook, published } = sources;
	const lexicon = actorLexicon(codebook);
	const plain = plainText(analysis.text);
	const isText = (lemma: string) =>
		isTextNoun(lexicon.nouns.get(lemma) ?? null);
	const pass: Pass = {
		analysis,
		attributions,
		index: indexAttributions(analysis, attributions),
		discourse: makeDiscourse(lexicon, published),
		speakers: attributions.map(() => null),
	};
	const own = issuedReferent(pass, sources.issued ?? null);
	const voice = sources.voice ?? null;
	const hear = (stands: NamedVoice["stands"]) =>
		voice?.stands === stands
			? voiceReferent(pass, voice, { lexicon, plain })
			: null;
	const before = hear("before");
	const issuers =
		own !== null && voice !== null ? issuersInHead(pass, own, voice) : null;
	let texts: TextsInView | null = null;
	analysis.sentences.forEach(({ tokens }, s) => {
		const here = textsInViewAt(tokens, texts, isText);
		const read = sentenceMentions({ analysis, lexicon, plain, texts: here }, s);
		resolveSentence(pass, s, withSources(pass, { lexicon, sentence: s, read }));
		texts = textsInViewAfter(tokens, texts, isText);
	});
	if (own !== null && issuers === null)
		learnIssuers(pass, own, sources.issued ?? null);
	const first = firstPersonOf(
		issuers ?? issuersVoice(own) ?? before ?? hear("behind"),
		pass.discourse,
	);
	const speakers = settleSpeakers(attributions, pass.speakers, (source) =>
		isQuoted(analysis, source) ? null : firstPerson(source.text, first),
	);
	const { actors, ids } = deriveActors(analysis.text, pass.discourse);
	const at = makeActorAt(actors);
	return {
		actors,
		drafts: describeDrafts({ analysis, lexicon, actors, ids, at }),
		speakers: speakers.map((speaker) =>
			speaker === null ? null : (ids.get(speaker) ?? null),
		),
		via: attributions.map((_, k) =>
			chainOf(attributions, speakers, k).flatMap(
				(referent) => ids.get(referent) ?? [],
			),
		),
		issued: own === null ? null : (ids.get(own) ?? null),
		at,
	};
}

// The mentions of the sentence, those of its sources added, and the attributions of each.
function withSources(
	pass: Pass,
	at: {
		readonly lexicon: ActorLexicon;
		readonly sentence: number;
		readonly read: SentenceMentions;
	},
): Parameters<typeof resolveSentence>[2] {
	const says = new Map<number, number[]>();
	let mentions = at.read;
	const reader: SourceReader = {
		text: pass.analysis.text,
		tokens: pass.analysis.sentences[at.sentence]!.tokens,
		sentence: at.sentence,
		carriers: at.lexicon.words("carrier-nouns"),
		nobody: at.lexicon.words("nobody-nouns"),
		lexicon: at.lexicon,
		parts: at.lexicon.words("draft-parts"),
	};
	for (const k of pass.index.sources[at.sentence] ?? []) {
		const attribution = pass.attributions[k];
		const source = attribution?.source;
		if (!attribution || !source) continue;
		if (isAnybody(attribution)) {
			mentions = withoutMention(mentions, source);
			continue;
		}
		const found = sourceMention(reader, mentions, source);
		mentions = found.mentions;
		if (found.index === null) continue;
		const known = says.get(found.index);
		if (known === undefined) says.set(found.index, [k]);
		else known.push(k);
	}
	return { mentions, says };
}

function firstPerson(words: string, first: FirstPerson): Referent | null {
	if (/^(?:i|my)$/i.test(words)) return first.singular;
	return /^(?:we|our)$/i.test(words) ? first.plural : null;
}

/** "Q:", "QUESTION:": whoever in the room asks. */
function isAnybody({ basis, source }: Attribution): boolean {
	return basis === "turn" && /^(?:q|question)$/i.test(source?.text ?? "");
}

/** The mentions, those at `place` standing for nobody. */
function withoutMention(
	read: SentenceMentions,
	place: Range,
): SentenceMentions {
	return {
		...read,
		joined: read.joined.map((target, i) =>
			isOverlapping(read.mentions[i]!, place) ? -1 : target,
		),
	};
}

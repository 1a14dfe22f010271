/** What the rules of stance look things up in, made once for a document. */

import type { Actor } from "../../model/actor.js";
import type { Token } from "../../model/analysis.js";
import type { Codebook } from "../../model/codebook.js";
import type { Provision } from "../../model/draft.js";
import type { Stance } from "../../model/position.js";
import type { Range } from "../../model/span.js";
import {
	type MentionIndex,
	makeMentionIndex,
	mentionIndex,
} from "../mention-index.js";
import type { PositionInput } from "../position-input.js";
import { sentenceFinder } from "../sentence-finder.js";
import { principalsOf } from "./principal-of.js";
import { type ProvisionIndex, provisionIndex } from "./provision-index.js";
import { type StanceLexicon, stanceLexicon } from "./stance-lexicon.js";

export interface StanceContext {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly mentions: MentionIndex;
	/** Mentions of drafts only. */
	readonly draftMentions: MentionIndex;
	readonly actors: ReadonlyMap<string, Actor>;
	/** The state or body that an actor speaks on the side of, where it is an actor of the document. */
	readonly principals: ReadonlyMap<string, string>;
	readonly drafts: ReadonlySet<string>;
	readonly provisions: ProvisionIndex;
	readonly codebook: Codebook;
	readonly lexicon: StanceLexicon;
	readonly sentenceAt: (offset: number) => Range | null;
}

/** The context of a document whose provisions are found. */
export function stanceContext(
	input: PositionInput,
	provisions: readonly Provision[],
): StanceContext {
	const { analysis, actors, drafts, codebook } = input;
	const ids = new Set(drafts.map(({ id }) => id));
	const documents = actors.filter(({ id }) => ids.has(id));
	const mentions = mentionIndex(actors, drafts);
	return {
		text: analysis.text,
		tokens: analysis.tokens,
		mentions,
		draftMentions: makeMentionIndex(documents, drafts),
		actors: new Map(actors.map((actor) => [actor.id, actor])),
		principals: principalsOf(actors, mentions, analysis.text),
		drafts: ids,
		provisions: provisionIndex(provisions, analysis.tokens),
		codebook,
		lexicon: stanceLexicon(codebook),
		sentenceAt: sentenceFinder(analysis.sentences),
	};
}

/** A stance read off a text, before it is known what its object is. */
export interface StanceFound {
	readonly actor: string;
	readonly stance: Stance;
	/** What the stand is taken on; null where the words leave it to what was spoken of last. */
	readonly object: Range | null;
	readonly condition: Range | null;
	/** The issue that act and object tell together, where the object alone tells none: "give up the valley". */
	readonly about?: string | null;
	/**
	 * What the object must be for a stand to be taken: `any` will do ("rejected the rota"); a `matter` that is negotiated
	 * over ("the deal"); a `known` draft, provision or issue ("must be …"); or a `topic`, known by the whole sentence if
	 * not by the object ("On the plant, Orland wants three equal shares").
	 */
	readonly needs: "any" | "matter" | "known" | "topic";
}

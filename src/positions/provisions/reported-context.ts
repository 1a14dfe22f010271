/** Where a text tells what a draft would do, and what is looked up to find it. */

import type { Window } from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";
import type { Range } from "../../model/span.js";
import type { MentionIndex } from "../mention-index.js";
import type { PartWords } from "./text-part.js";

/** Tokens that tell provisions of a draft; null where the text does not say which draft. */
export interface ReportedWindow {
	readonly draft: string | null;
	readonly window: Window;
	/** `draft`: its own words or a plain report of them; `party`: what else is said, a provision only if it is on an issue. */
	readonly told: "draft" | "party";
}

export interface ReportedContext {
	readonly tokens: readonly Token[];
	readonly mentions: MentionIndex;
	readonly drafts: ReadonlySet<string>;
	/** Base forms of verbs of provisions. */
	readonly verbs: ReadonlySet<string>;
	/** Verbs whose object is what a text asks for: "demanding", "calling for". */
	readonly demands: ReadonlySet<string>;
	/** Verbs of what a text would bring about, as somebody judges, and not of what it says: "would harm". */
	readonly effects: ReadonlySet<string>;
	/** Verbs whose object, where it is any text, is only wished for: "wanted a deal that …". */
	readonly hopes: ReadonlySet<string>;
	/** Verbs whose object is only wished for until it is done: "would sign a deal that …". */
	readonly settlings: ReadonlySet<string>;
	/** Verbs whose subject gets something: "keep". */
	readonly receiving: ReadonlySet<string>;
	/** Verbs of where somebody is to go or to stay: "(children) go (home)". */
	readonly movings: ReadonlySet<string>;
	/** Verbs by which a party puts something on the table. */
	readonly offers: ReadonlySet<string>;
	/** Cues of drafts behind which no provision stands: "the text no longer mentions …". */
	readonly silences: ReadonlySet<string>;
	/** Cues of drafts behind which a provision stands only where something is laid down: "it notes, will be taken up". */
	readonly notings: ReadonlySet<string>;
	readonly joint: JointText;
	/** Nouns that announce a list of provisions: "points", "demands". */
	readonly announcing: ReadonlySet<string>;
	/** Nouns of texts under negotiation: "plan", "terms". */
	readonly texts: ReadonlySet<string>;
	/** Nouns of texts that tell in an infinitive what they offer: "an offer to …". */
	readonly tabled: ReadonlySet<string>;
	readonly partWords: PartWords;
	/** What a text is made of besides its parts, by which something is so: "rule", "side letter". */
	readonly rules: ReadonlySet<string>;
	/** What a text is called that holds already or holds no more: "existing", "colonial". */
	readonly bygone: ReadonlySet<string>;
	/** What texts do without laying anything down: "surprise (diplomats)", "mark (a shift)". */
	readonly idleVerbs: ReadonlySet<string>;
	/** What stands between the sides of a text, or is thought of it: "hurdle". */
	readonly troubles: ReadonlySet<string>;
	/** Verbs by which a text tells what stands before it: "…, the paper lays down". */
	readonly tellings: ReadonlySet<string>;
	/** Verbs of a text's coming to hold: "approve", "pass". */
	readonly takings: ReadonlySet<string>;
	/** Verbs of putting something into a text: "write (a veto) into", "secure (a quota) in". */
	readonly insertions: ReadonlySet<string>;
	/** Texts that may hold already, unless a word tells that they are yet to: "law". */
	readonly enacted: ReadonlySet<string>;
	/** Words before such a text that tell so: "draft". */
	readonly pending: ReadonlySet<string>;
	/** Words behind it: ", as drafted". */
	readonly pendingTails: ReadonlySet<string>;
	/** Verbs by which somebody tells what is in a text: "presenting the pact". */
	readonly presenting: ReadonlySet<string>;
	/** The draft that the paragraph has named last before an offset; null where none is. */
	readonly draftBefore: (offset: number) => string | null;
	/** The draft that the text has named last before an offset, in this paragraph or a little before it; null where none is. */
	readonly draftNamedLast: (offset: number) => string | null;
	/** How often the text names a draft by a word for a text that is negotiated, and not for a programme ("the initiative"). */
	readonly timesNamed: (draft: string) => number;
	/** The drafts named in a range. */
	readonly namedIn: (range: Range) => ReadonlySet<string>;
	/** Nouns that stand for the draft spoken of just before: "the list says". */
	readonly standIns: ReadonlySet<string>;
	/** What the words of the draft spoken of are read in: "a copy", "a summary". */
	readonly copies: ReadonlySet<string>;
	/** Of a document that parties put out together, that draft; null for a report. */
	readonly issued: string | null;
	/** Cues by which issuers bind themselves in their text: "agree", "undertake". */
	readonly undertakings: ReadonlySet<string>;
	/** Verbs of how talks go on, by which nothing is laid down: "agreed to meet again". */
	readonly procedural: ReadonlySet<string>;
	/** Ids of persons, whose undertakings are their own. */
	readonly persons: ReadonlySet<string>;
	/** Ids of groups, states and bodies: who may put out a text together. */
	readonly parties: ReadonlySet<string>;
	/** Where the sentence of a statement begins and ends. */
	readonly sentenceAt: (at: number) => Range | null;
}

/** A text that parties are reported to have put out together. */
export interface JointText {
	/** Where it is first named; null where none is. */
	readonly from: number | null;
	/** The draft it is, where it is known as one. */
	readonly draft: string | null;
	/** Who puts out such a text: "leader", "side". */
	readonly issuers: ReadonlySet<string>;
	/** Cues by which they lay down in it what is to be done: "call for". */
	readonly calls: ReadonlySet<string>;
}

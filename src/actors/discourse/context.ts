/** What a mention stands in: whose words, which clause, who spoke last. */

import type { Token } from "../../model/analysis.js";
import type { Attribution } from "../../model/statement.js";
import type { Mention } from "../mentions/mention.js";
import type { Discourse } from "./discourse.js";
import type { Referent, Trace } from "./referent.js";

export interface MentionContext {
	readonly discourse: Discourse;
	readonly mention: Mention;
	readonly trace: Trace;
	/** The attributions whose source this mention is. */
	readonly says: readonly Attribution[];
	/** Who speaks the words the mention stands in, innermost first; empty outside reported words or when nobody is known. */
	readonly speakers: readonly Referent[];
	readonly tokens: readonly Token[];
	/** The state in one of whose places the sentence is set ("In Kyiv, …"), by name; null when none is named. */
	readonly setting: string | null;
	/** Whether those words are a direct quotation. */
	readonly quoted: boolean;
	/** Who spoke in the attribution before this place; null when nobody has. */
	readonly lastSpeaker: Referent | null;
	/** The referents of the sentence's earlier mentions, by mention index; null where unresolved. */
	readonly resolved: readonly (Referent | null)[];
	/** Subject of the clause the mention stands in, where it is not the mention itself. */
	readonly clauseSubject: Referent | null;
	readonly paragraphStart: boolean;
}

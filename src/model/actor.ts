/** Actors: whoever speaks, acts or is held to something, with each place where the text names them. */

import type { Span } from "./span.js";

export type ActorType =
	| "person"
	| "office"
	| "state"
	| "organisation"
	| "group"
	| "source"
	| "document";

/** One actor of one document; `mentions` are in text order and include pronouns resolved to it. */
export interface Actor {
	readonly id: string;
	readonly name: string;
	readonly type: ActorType;
	readonly role: string | null;
	/** The state or body on whose side the actor stands ("Ukraine"); null when the text and the codebook do not say. */
	readonly side: string | null;
	readonly mentions: readonly Span[];
}

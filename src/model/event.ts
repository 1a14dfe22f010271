/** Events: what is reported to have happened or to be due. */

import type { Span } from "./span.js";
import type { DayInterval } from "./when.js";

export type EventKind =
	| "meeting"
	| "call"
	| "visit"
	| "statement"
	| "publication"
	| "decision"
	| "signing"
	| "military"
	| "other";

export interface Event {
	readonly id: string;
	readonly kind: EventKind;
	readonly span: Span;
	readonly date: DayInterval | null;
	readonly place: string | null;
	readonly participants: readonly string[];
}

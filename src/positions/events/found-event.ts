/** An event found in a sentence, before its days, place and participants are told. */

import type { EventKind } from "../../model/event.js";
import type { EventTime } from "./event-sentence.js";

/** Token indexes of the sentence, `last` included. */
export interface FoundEvent {
	readonly kind: EventKind;
	readonly first: number;
	readonly last: number;
	readonly time: EventTime | null;
}

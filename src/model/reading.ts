/** The reading: all that the program got out of one document. */

import type { Actor } from "./actor.js";
import type { Block, Document } from "./document.js";
import type { Draft, Provision } from "./draft.js";
import type { Event } from "./event.js";
import type { Finding } from "./finding.js";
import type { Claim, Position } from "./position.js";
import type { Statement } from "./statement.js";
import type { TimeMention } from "./when.js";

/** What `travaux read --json` prints for one document; lists are in text order, ids are stable for the same input. */
export interface Reading {
	readonly document: Document;
	readonly blocks: readonly Block[];
	readonly actors: readonly Actor[];
	readonly statements: readonly Statement[];
	readonly drafts: readonly Draft[];
	readonly provisions: readonly Provision[];
	readonly positions: readonly Position[];
	readonly claims: readonly Claim[];
	readonly events: readonly Event[];
	readonly times: readonly TimeMention[];
	readonly findings: readonly Finding[];
}

/** All tables of an export, in the order in which a person would read them. */

import { CLAIMS_EXPORT } from "./claims-export.js";
import { DOCUMENTS_EXPORT } from "./documents-export.js";
import { EVENTS_EXPORT } from "./events-export.js";
import { POSITIONS_EXPORT } from "./positions-export.js";
import { PROVISIONS_EXPORT } from "./provisions-export.js";
import { ACTORS_EXPORT, DRAFTS_EXPORT } from "./state-exports.js";
import { STATEMENTS_EXPORT } from "./statements-export.js";

/** Made document by document. */
export const DOCUMENT_TABLES = [
	DOCUMENTS_EXPORT,
	STATEMENTS_EXPORT,
	POSITIONS_EXPORT,
	PROVISIONS_EXPORT,
	CLAIMS_EXPORT,
	EVENTS_EXPORT,
] as const;

/** Made of the state as a whole. */
export const STATE_TABLES = [ACTORS_EXPORT, DRAFTS_EXPORT] as const;

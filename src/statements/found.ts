/** A statement while it is being read: token ranges and pieces, before spans and links are settled. */

import type { CueEntry } from "../model/codebook.js";
import type { StatementBasis } from "../model/statement.js";
import type { Piece } from "./pieces.js";
import type { SentenceView } from "./sentence-view.js";

/** Tokens of one sentence, both ends included. */
export interface TokenRange {
	readonly first: number;
	readonly last: number;
}

/** What a rule found in one sentence. */
export interface Found {
	readonly view: SentenceView;
	readonly basis: StatementBasis;
	readonly entry: CueEntry | null;
	readonly source: TokenRange | null;
	readonly cue: TokenRange | null;
	readonly pieces: readonly Piece[];
	/** Tokens between cue and content, and behind the cue where the content stands before it: venue and date of the saying. */
	readonly circumstances: readonly TokenRange[];
	readonly addressee: TokenRange | null;
	readonly negative: boolean;
	/** True where the content has ended with a quotation that the next sentence may carry on. */
	readonly endsQuoted: boolean;
}

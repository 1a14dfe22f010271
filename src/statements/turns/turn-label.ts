/** The label of a speaker at the head of a line of a transcript: "MR. PRICE:", "THE PRESIDENT:", "Q:", "Q    ". */

/** A label by its length in the line, with the place where the speech begins; `isPlain` for one in ordinary letters. */
export interface TurnLabel {
	readonly length: number;
	readonly speechAt: number;
	readonly isQuestion: boolean;
	readonly isPlain: boolean;
}

/** Letters of question and answer, which stand for whoever asks and answers. */
const QUESTION = /^(Q|QUESTION|Question)(?:\s*[:.]\s*|[ \u00a0\t]{2,})/;

const WORD = String.raw`[\p{Lu}\d][\p{Lu}\d.'’&-]*`;

/** Words in capitals, and what stands in brackets behind them: "SENATOR LUND (via telephone):". */
const CAPITALS = new RegExp(
	String.raw`^(${WORD}(?:[ \u00a0]+(?:${WORD}|of|the|and)){0,6}(?:[ \u00a0]*\([^)\n]{1,40}\))?)[ \u00a0]*:\s`,
	"u",
);

/** Up to five words that begin with capitals: "Mr. Price:", "The President:". */
const PLAIN =
	/^((?:\p{Lu}[\p{L}.'’-]*)(?:[ \u00a0]+(?:\p{Lu}[\p{L}.'’-]*|of|the)){0,4})[ \u00a0]*:\s/u;

/** The label that `line` begins with; null where it begins with none. */
export function turnLabel(line: string): TurnLabel | null {
	const question = QUESTION.exec(line);
	if (question) return labelOf(question, { isQuestion: true, isPlain: false });
	const capitals = CAPITALS.exec(line);
	// One letter is the number of a list, not a name.
	if (capitals && /\p{Lu}{2}/u.test(capitals[1] ?? ""))
		return labelOf(capitals, { isQuestion: false, isPlain: false });
	const plain = PLAIN.exec(line);
	return plain && /\p{L}{2}/u.test(plain[1] ?? "")
		? labelOf(plain, { isQuestion: false, isPlain: true })
		: null;
}

function labelOf(
	match: RegExpExecArray,
	kind: Pick<TurnLabel, "isQuestion" | "isPlain">,
): TurnLabel {
	return {
		length: (match[1] ?? "").length,
		speechAt: match[0].length,
		...kind,
	};
}

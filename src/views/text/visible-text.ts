/** Words of a document made safe to print: one line, no control characters, no endless length. */

/** What a terminal would obey instead of print: control characters, direction overrides, lone surrogates. */
const UNPRINTABLE =
	/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/gu;

const LONGEST = 900;

/**
 * `text` as one printable line: white space runs become one space, what a terminal would obey becomes "�", and
 * what is longer than a page can carry is cut, with the number of characters left out said.
 */
export function visibleText(text: string): string {
	// Most names are such lines already.
	if (text.length <= LONGEST && /^[!-~]+(?: [!-~]+)*$/.test(text)) return text;
	const cut = text.length > LONGEST ? text.slice(0, LONGEST) : text;
	const line = cut.replace(/\s+/g, " ").trim().replace(UNPRINTABLE, "�");
	return cut.length === text.length
		? line
		: `${line}… (${text.length - cut.length} more characters)`;
}

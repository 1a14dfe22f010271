/** Penn tags of punctuation and symbols, which need no learning. */

const marks: ReadonlyMap<string, string> = new Map([
	["“", "``"],
	["„", "``"],
	["«", "``"],
	["‘", "``"],
	["`", "``"],
	["``", "``"],
	["”", "''"],
	["»", "''"],
	["''", "''"],
	['"', "''"],
	["'", "''"],
	["’", "''"],
	[",", ","],
	[";", ":"],
	[":", ":"],
	["–", ":"],
	["—", ":"],
	["―", ":"],
	["-", ":"],
	["…", ":"],
	["(", "-LRB-"],
	["[", "-LRB-"],
	["{", "-LRB-"],
	[")", "-RRB-"],
	["]", "-RRB-"],
	["}", "-RRB-"],
	["%", "NN"],
	["&", "CC"],
	["#", "#"],
	["'s", ""],
	["’s", ""],
]);

/** The tag of a token without letters or digits; null for words, numbers and what only context can tell. */
export function markTag(text: string): string | null {
	const known = marks.get(text);
	if (known !== undefined) return known === "" ? null : known;
	if (/[\p{L}\p{N}]/u.test(text)) return null;
	if (/^[.?!]+$/.test(text))
		return text.length > 2 && text[0] === "." ? ":" : ".";
	if (/^(?:\.\s?){3,}$/.test(text) || /^-+$/.test(text)) return ":";
	return /^\p{Sc}/u.test(text) ? "$" : "SYM";
}

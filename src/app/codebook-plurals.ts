/** The regular plural of an English title: "prime minister" gives "prime ministers", "secretary of state" "secretaries of state". */

/** The plural of a title in lower case or of an abbreviation ("MP"). */
export function pluralOf(title: string): string {
	const before = /^(.+?)( (?:of|to|for|in|at|general)\b.*)?$/.exec(title);
	const head = before?.[1] ?? title;
	const rest = before?.[2] ?? "";
	return pluralOfWord(head) + rest;
}

function pluralOfWord(head: string): string {
	if (/[a-z]man$/.test(head)) return `${head.slice(0, -3)}men`;
	if (/person$/.test(head)) return `${head.slice(0, -6)}people`;
	if (/[^aeiou]y$/.test(head)) return `${head.slice(0, -1)}ies`;
	if (/(?:s|x|ch|sh)$/.test(head)) return `${head}es`;
	return `${head}s`;
}

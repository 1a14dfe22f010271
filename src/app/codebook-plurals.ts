/** The plural of an English title: "prime minister" gives "prime ministers", "secretary of state" "secretaries of state". */

/** What follows the noun of a title and takes no plural: "of state", "-in-chief", "general" after an office but not after a rank. */
const TAIL =
	/^(.+?)((?: (?:of|to|for|in|at|without|d'|d’)(?: |(?<=['’])).*|-(?:elect|designate|in-chief|at-large)|(?<=(?:attorney|consul|director|governor|inspector|prosecutor|secretary))[ -]general(?: .*)?))$/;

/** The plural of a title in lower case or of an abbreviation ("MP", "Gen."); a wrong guess is mended by the file's own `plurals`. */
export function pluralOf(title: string): string {
	const split = TAIL.exec(title);
	return split === null
		? pluralOfWord(title)
		: pluralOfWord(split[1] ?? "") + (split[2] ?? "");
}

function pluralOfWord(head: string): string {
	if (head.endsWith(".")) return `${head.slice(0, -1)}s.`;
	if (/[a-z]man$/.test(head)) return `${head.slice(0, -3)}men`;
	if (/[a-z]woman$/.test(head)) return `${head.slice(0, -5)}women`;
	if (/person$/.test(head)) return `${head.slice(0, -6)}people`;
	if (/[^aeiou]y$/.test(head)) return `${head.slice(0, -1)}ies`;
	if (/(?:s|x|ch|sh)$/.test(head) && !/arch$/.test(head)) return `${head}es`;
	return `${head}s`;
}

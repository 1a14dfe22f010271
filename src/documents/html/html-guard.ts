/** Looks over HTML before it is parsed: nesting, size and tags that no page has and that would exhaust a parser. */

/** Browsers stop nesting at about this depth. */
const DEEPEST = 512;
const LARGEST = 5_000_000;
const MOST_TAGS = 150_000;
const LONGEST_TAG = 20_000;

const VOID = new Set(
	"area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option".split(
		" ",
	),
);

/** Whether `html` is safe to parse: one pass, no tree. */
export function isParsable(html: string): boolean {
	if (html.length > LARGEST) return false;
	let depth = 0;
	let tags = 0;
	let at = html.indexOf("<");
	while (at >= 0) {
		const end = html.indexOf(">", at + 1);
		if (end < 0) return html.length - at < LONGEST_TAG;
		const next = html.charCodeAt(at + 1);
		if (next === 47) depth--;
		else if (isLetter(next)) {
			if (end - at > LONGEST_TAG) return false;
			const name =
				/^[A-Za-z\d]{1,12}/
					.exec(html.slice(at + 1, at + 14))?.[0]
					.toLowerCase() ?? "";
			if (!VOID.has(name) && html.charCodeAt(end - 1) !== 47) depth++;
			if (++tags > MOST_TAGS || depth > DEEPEST) return false;
		}
		if (depth < 0) depth = 0;
		at = html.indexOf("<", end + 1);
	}
	return true;
}

function isLetter(unit: number): boolean {
	return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

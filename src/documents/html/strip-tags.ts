/** The plain way out for HTML that cannot be parsed: tags dropped, blocks kept apart, entities decoded, in one pass. */

const BLOCK =
	/^<\/?(?:p|div|li|ul|ol|h[1-6]|br|tr|table|section|article|blockquote|header|footer|figure|figcaption|title|hr|main|aside|nav|td)[\s/>]/i;
const SILENT = /^<(script|style|noscript|template|svg|head)[\s>]/i;
const ENTITIES: Readonly<Record<string, string>> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
	nbsp: "\u00a0",
	ndash: "–",
	mdash: "—",
	lsquo: "‘",
	rsquo: "’",
	ldquo: "“",
	rdquo: "”",
	hellip: "…",
};

/** The text of `html`, its blocks parted by blank lines; scripts and styles left out. Grows linearly with its length. */
export function stripTags(html: string): string {
	const parts: string[] = [];
	let at = 0;
	while (at < html.length) {
		const open = html.indexOf("<", at);
		if (open < 0) break;
		parts.push(html.slice(at, open));
		const head = html.slice(open, open + 16);
		const silent = SILENT.exec(head)?.[1]?.toLowerCase();
		const close =
			silent === undefined
				? html.indexOf(">", open)
				: endOfElement(html, open, silent);
		if (BLOCK.test(head)) parts.push("\n\n");
		if (close < 0) {
			at = html.length;
			break;
		}
		at = close + 1;
	}
	parts.push(html.slice(at));
	return decodeEntities(parts.join(""))
		.split("\n\n")
		.map((block) => block.replace(/\s+/g, " ").trim())
		.filter((block) => block !== "")
		.join("\n\n");
}

/** The unit at which the element's closing tag ends; -1 where it is never closed. */
function endOfElement(html: string, open: number, name: string): number {
	const closing = new RegExp(`</${name}[^>]{0,40}>`, "gi");
	closing.lastIndex = open;
	const found = closing.exec(html);
	return found === null ? -1 : found.index + found[0].length - 1;
}

function decodeEntities(text: string): string {
	return text.replace(
		/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g,
		(whole, decimal, hex, name) => {
			if (name !== undefined) return ENTITIES[name] ?? whole;
			const point =
				decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
			return point > 0 && point <= 0x10ffff
				? String.fromCodePoint(point)
				: whole;
		},
	);
}

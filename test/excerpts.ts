/**
 * Excerpts of output in a document. A fenced block after `<!-- output of: travaux ARGUMENTS | from: TEXT | to: TEXT -->` holds the lines
 * of that output from the first that contains the one text up to, without it, the next that contains the other.
 */

export interface Excerpt {
	/** The comment and the block. */
	readonly whole: string;
	readonly args: readonly string[];
	readonly from: string;
	readonly to: string;
	/** What stands in the block. */
	readonly text: string;
}

const EXCERPT =
	/<!-- output of: travaux (.+?) \| from: (.+?) \| to: (.+?) -->\n+```text\n([\s\S]*?)```/g;

/** The excerpts of a document, in its order. */
export function excerptsOf(document: string): readonly Excerpt[] {
	return [...document.matchAll(EXCERPT)].map(
		([whole, args = "", from = "", to = "", text = ""]) => ({
			whole,
			args: args.split(" "),
			from,
			to,
			text,
		}),
	);
}

/** The lines of the output that the excerpt is to hold; null where its first or last line is not in it. */
export function excerptedLines(
	output: string,
	{ from, to }: Pick<Excerpt, "from" | "to">,
): string | null {
	const lines = output.split("\n");
	const first = lines.findIndex((line) => line.includes(from));
	const end = lines.findIndex((line, at) => at > first && line.includes(to));
	return first < 0 || end <= first
		? null
		: `${lines.slice(first, end).join("\n").trimEnd()}\n`;
}

/** The document with these lines in the block of an excerpt. */
export function withExcerpt(
	document: string,
	{ whole }: Excerpt,
	lines: string,
): string {
	const block = whole.replace(
		/```text\n[\s\S]*```$/,
		() => `\`\`\`text\n${lines}\`\`\``,
	);
	return document.replace(whole, () => block);
}

/** Cuts an RTF file into its tokens. */

/** One token: a brace, a control word with its number, a byte in hexadecimal, or text. */
export type RtfToken =
	| { readonly kind: "open" | "close" }
	| {
			readonly kind: "word";
			readonly word: string;
			readonly value: number | null;
	  }
	| { readonly kind: "byte"; readonly byte: number }
	| { readonly kind: "text"; readonly text: string };

const TOKEN =
	/\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([\da-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\$/g;

/** The tokens of `source`, whose units are bytes. Binary data is passed over. */
export function* rtfTokens(source: string): Generator<RtfToken> {
	const pattern = new RegExp(TOKEN);
	for (
		let found = pattern.exec(source);
		found !== null;
		found = pattern.exec(source)
	) {
		const [, word, number, hex, symbol, brace, text] = found;
		if (word !== undefined) {
			const value = number === undefined ? null : Number(number);
			if (word === "bin")
				pattern.lastIndex += Math.min(Math.max(0, value ?? 0), source.length);
			else yield { kind: "word", word, value };
		} else if (hex !== undefined)
			yield { kind: "byte", byte: Number.parseInt(hex, 16) };
		else if (symbol !== undefined)
			yield { kind: "word", word: symbol, value: null };
		else if (brace !== undefined)
			yield { kind: brace === "{" ? "open" : "close" };
		else if (text !== undefined) yield { kind: "text", text };
	}
}

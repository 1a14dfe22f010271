import { describe, expect, it } from "vitest";
import { stripTags } from "./strip-tags.js";

describe("stripTags", () => {
	const rows: readonly (readonly [name: string, html: string, text: string])[] =
		[
			[
				"parts blocks by blank lines",
				"<p>One</p><div>Two<br>Three</div>",
				"One\n\nTwo\n\nThree",
			],
			[
				"runs white space together",
				"<p>One\n  <b>two</b>\tthree</p>",
				"One two three",
			],
			[
				"leaves scripts and styles out",
				"a<script>if (a<b) {}</script>b<style>p{}</style>c",
				"abc",
			],
			[
				"decodes entities, and leaves unknown ones",
				"&lt;a&gt; &amp; &#8220;b&#x201d; &nope;",
				"<a> & “b” &nope;",
			],
			["drops a script that is never closed", "a<script>b", "a"],
			["drops a tag that is never closed", "a<p b", "a"],
		];
	for (const [name, html, text] of rows)
		it(name, () => expect(stripTags(html)).toBe(text));
});

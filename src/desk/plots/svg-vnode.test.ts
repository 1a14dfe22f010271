import { parseHTML } from "linkedom";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { type SvgElement, svgVnode } from "./svg-vnode.js";

/** The markup of an SVG after it has become part of a page. */
function through(svg: string): string {
	const { document } = parseHTML(`<!doctype html><body>${svg}</body>`);
	return renderToString(
		svgVnode(document.querySelector("svg") as unknown as SvgElement),
	);
}

describe("an SVG of a charting library", () => {
	it.each([
		['<svg style="color: red"><g></g></svg>', "<svg><g></g></svg>"],
		["<svg><style>svg{}</style><g></g></svg>", "<svg><g></g></svg>"],
		['<svg><g aria-label="dot"></g></svg>', "<svg><g></g></svg>"],
		[
			'<svg><a xlink:href="/claims"><text>a</text></a></svg>',
			'<svg><a href="/claims"><text>a</text></a></svg>',
		],
		[
			'<svg viewBox="0 0 1 1"><rect class="x" width="2"></rect></svg>',
			'<svg viewBox="0 0 1 1"><rect width="2" class="x"></rect></svg>',
		],
	])("%s becomes %s", (svg, expected) => {
		const sorted = (markup: string) => markup.split(/[\s>]/).sort().join(" ");
		expect(sorted(through(svg))).toBe(sorted(expected));
	});

	it("keeps what documents say as words", () => {
		expect(through("<svg><title>&lt;script&gt;</title></svg>")).toContain(
			"&lt;script>",
		);
	});
});

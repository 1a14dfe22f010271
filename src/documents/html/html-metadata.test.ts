import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { Metadata } from "../content.js";
import { readHtmlMetadata } from "./html-metadata.js";
import type { PageElement } from "./page-node.js";

const read = (head: string, body = ""): Metadata =>
	readHtmlMetadata(
		parseHTML(`<html><head>${head}</head><body>${body}</body></html>`)
			.document as unknown as PageElement,
	);
const jsonLd = (value: unknown): string =>
	`<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe("the metadata of a page", () => {
	const rows: readonly (readonly [
		what: string,
		head: string,
		body: string,
		expected: Partial<Metadata>,
	])[] = [
		[
			"JSON-LD before OpenGraph",
			jsonLd({
				"@type": "NewsArticle",
				headline: "Locks to be shared",
				author: [{ name: "Ada Lind" }, { name: "Jon Vesk" }],
				publisher: { name: "The Eder Gazette" },
				datePublished: "2026-03-03T09:14:00+01:00",
				dateModified: "2026-03-04T07:00:00Z",
				mainEntityOfPage: { "@id": "https://eder.example/locks" },
			}) +
				'<meta property="og:title" content="Locks!"><meta property="article:published_time" content="2026-03-01">',
			"",
			{
				title: "Locks to be shared",
				author: "Ada Lind, Jon Vesk",
				publisher: "The Eder Gazette",
				published: "2026-03-03",
				publishedAt: "2026-03-03T09:14+01:00",
				modified: "2026-03-04",
				modifiedAt: "2026-03-04T07:00Z",
				address: "https://eder.example/locks",
			},
		],
		[
			"authors and outlet by reference, as blogs' plugins write them",
			jsonLd({
				"@graph": [
					{
						"@type": "Article",
						headline: "Locks",
						author: { "@id": "#a" },
						publisher: { "@id": "#o" },
					},
					{ "@type": "Organization", "@id": "#o", name: "River Blog" },
					{ "@type": "Person", "@id": "#a", name: "Ada Lind" },
				],
			}),
			"",
			{ author: "Ada Lind", publisher: "River Blog" },
		],
		[
			"the described story whose headline the page shows, not one it links to",
			jsonLd([
				{
					"@type": "NewsArticle",
					headline: "Snow closes pass",
					datePublished: "2026-01-01",
				},
				{
					"@type": "NewsArticle",
					headline: "Locks",
					datePublished: "2026-03-03",
				},
			]),
			"<h1>Locks</h1>",
			{ title: "Locks", published: "2026-03-03" },
		],
		[
			"meta tags before a time element",
			'<meta name="author" content="By Ada Lind"><meta name="dc.date" content="2026-03-03"><link rel="canonical" href="https://eder.example/a">',
			'<time datetime="2026-05-05">',
			{
				author: "Ada Lind",
				published: "2026-03-03",
				publishedAt: null,
				address: "https://eder.example/a",
			},
		],
		[
			"microdata",
			"",
			'<span itemprop="author"><b itemprop="name">Ada Lind</b></span><time itemprop="dateModified" datetime="2026-03-04T10:00Z"></time><time itemprop="datePublished" datetime="2026-03-03T10:00Z"></time>',
			{ author: "Ada Lind", published: "2026-03-03", modified: "2026-03-04" },
		],
		[
			"the outlet behind the headline in the title",
			"<title>Locks to be shared | The Eder Gazette</title>",
			"<h1>Locks to be shared</h1>",
			{ title: "Locks to be shared", publisher: "The Eder Gazette" },
		],
		[
			"no outlet in a title that merely goes on",
			"<title>Locks to be shared - and bridges too, says the envoy of the river board in a long sentence</title>",
			"<h1>Locks to be shared</h1>",
			{ publisher: null },
		],
		[
			"the headline without the outlet",
			'<meta property="og:title" content="Locks to be shared - Eder News"><meta property="og:site_name" content="Eder News">',
			"",
			{ title: "Locks to be shared" },
		],
		[
			"no author where only an address is given",
			'<meta property="article:author" content="https://social.example/eder">',
			"",
			{ author: null },
		],
		["nothing where nothing is said", "", "<p>Locks</p>", { title: null }],
	];
	for (const [what, head, body, expected] of rows)
		it(`gives ${what}`, () => expect(read(head, body)).toMatchObject(expected));
});

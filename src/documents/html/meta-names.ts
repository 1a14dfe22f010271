/** The names under which pages put title, outlet, author and times into their meta tags, the surest first. */

export const TITLES = ["og:title", "twitter:title", "dc.title", "headline"];

export const PUBLISHERS = [
	"og:site_name",
	"application-name",
	"dc.publisher",
	"dcterms.publisher",
	"publisher",
];

export const AUTHORS = [
	"author",
	"article:author",
	"og:article:author",
	"byl",
	"dc.creator",
	"dcterms.creator",
	"parsely-author",
	"sailthru.author",
];

export const PUBLISHED = [
	"article:published_time",
	"og:article:published_time",
	"og:published_time",
	"datepublished",
	"date",
	"pubdate",
	"publisheddate",
	"publishdate",
	"publish-date",
	"publish_date",
	"publication_date",
	"dc.date",
	"dc.date.issued",
	"dcterms.created",
	"dcterms.date",
	"dcterms.issued",
	"parsely-pub-date",
	"sailthru.date",
	"cxenseparse:recs:publishtime",
	"article.published",
	"last-published",
];

export const MODIFIED = [
	"article:modified_time",
	"og:article:modified_time",
	"og:updated_time",
	"datemodified",
	"last-modified",
	"lastmod",
	"dcterms.modified",
	"dc.date.modified",
	"article.updated",
];

/** Finds by when something is due: "within 30 days of signature", "by 1 January 2028", "every six months". */

import type { Range } from "../../model/span.js";

const NUMBER =
	"(?:\\[?\\d[\\d,.]*\\]?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|eighteen|twenty|twenty-four|thirty|forty|forty-five|forty-eight|fifty|sixty|seventy-two|ninety|(?:a |one )?hundred|several|a few|the)(?:\\s*\\(\\d+\\))?";
const UNIT =
	"(?:(?:working|calendar|business|further|additional|next|first|following|coming)\\s+)*(?:minute|hour|day|week|fortnight|month|quarter|year|decade)s?'?’?";
const MONTH =
	"(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const DATE = `(?:(?:the\\s+)?(?:end|start|beginning|middle|close|spring|summer|autumn|fall|winter|(?:first|second|third|fourth)\\s+(?:half|quarter))\\s+(?:of\\s+)?(?:the\\s+)?(?:${MONTH}\\s+)?(?:\\d{4}|(?:this|next|the)\\s+\\w+|${MONTH}|year|month|transition\\w*(?:\\s+period)?|phase)|(?:early|mid|late)[-\\s](?:\\d{4}|${MONTH})(?:\\s+\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?:,?\\s+\\d{4})?|${MONTH}(?:\\s+\\d{1,2}(?!\\d)(?:st|nd|rd|th)?)?(?:,?\\s+\\d{4})?|(?:19|20|21)\\d{2}(?!\\d)|noon|midnight|Christmas|Easter|Ramadan|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`;
const EVENT =
	"(?:signature|signing|ratification|entry\\s+into\\s+force|coming\\s+into\\s+force|effect|conclusion|adoption|completion|expiry|approval|accession|acceptance|deposit|ceasefire|truce|withdrawal|election|elections|referendum|inauguration|formation|establishment|transition|independence|notification|receipt|request|agreement|implementation|redeployment|release|deployment|verification|publication|announcement|phase|stage|session|meeting|summit|anniversary)";
const REACH =
	"(?:\\s+(?:of|after|from|following|before|prior\\s+to|since|starting)\\s+[^,;.:\\[\\]()]{1,70})?";

/** Patterns from the exact to the vague; the first that is found counts. Each is bounded, so that none can run away. */
const PATTERNS: readonly RegExp[] = [
	`\\b(?:within|in|inside|over|during|no\\s+later\\s+than|not\\s+later\\s+than|no\\s+more\\s+than|not\\s+more\\s+than|at\\s+the\\s+latest|after)\\s+(?:(?:the|a|next|first|following|coming|period|of|maximum|at|most|up|to|about|least)\\s+){0,4}${NUMBER}[-\\s]+${UNIT}(?![\\p{L}-])${REACH}`,
	`(?<![\\p{L}\\d])${NUMBER}[-\\s]+${UNIT}\\s+(?:after|before|following|from|prior\\s+to)\\s+[^,;.:()]{1,60}`,
	`\\b(?:by|before|no\\s+later\\s+than|not\\s+later\\s+than|until|from|on|as\\s+of|as\\s+from|starting|starting\\s+(?:on|from)|beginning\\s+(?:on|in)|prior\\s+to|after|at|in)\\s+(?:the\\s+)?${DATE}(?![\\p{L}\\d])`,
	`\\b(?:upon|on|after|before|prior\\s+to|following|at|from|by|no\\s+later\\s+than|not\\s+later\\s+than|immediately\\s+(?:after|upon|following))\\s+(?:the\\s+|its\\s+|their\\s+|his\\s+|her\\s+|this\\s+)?(?:(?:day|date|moment|time)\\s+of\\s+(?:the\\s+|its\\s+|their\\s+)?)?(?:\\p{L}+\\s+){0,2}?${EVENT}(?![\\p{L}])(?:\\s+of\\s+[^,;.:()]{1,50})?`,
	"\\b(?:immediately|at\\s+once|forthwith|without\\s+(?:undue\\s+)?delay|as\\s+(?:soon|quickly|early)\\s+as\\s+(?:possible|practicable|feasible)|at\\s+the\\s+earliest(?:\\s+\\p{L}+){0,2}|straight\\s+away)(?![\\p{L}])(?:\\s+(?:after|upon|following|once)\\s+[^,;.:()]{1,60})?",
	"\\b(?:at|on|by)\\s+(?:an?|the)\\s+(?:(?:fixed|later|given|certain|set|specific|agreed)\\s+)?date(?![\\p{L}])",
	`\\b(?:every|each)\\s+(?:(?:${NUMBER}|other|second)\\s+)?(?:minute|hour|day|week|fortnight|month|quarter|year)s?(?![\\p{L}])|\\b(?:once|twice|three\\s+times|four\\s+times)\\s+(?:a|per|each|every)\\s+(?:day|week|month|year|quarter)|\\b(?:annually|monthly|weekly|daily|quarterly|yearly|biannually)\\b`,
	"\\b(?:before|after|prior\\s+to|by\\s+the\\s+time|as\\s+soon\\s+as)\\s+(?!consult|due|full|agree|having)[^,;.:()]{4,80}",
].map((source) => new RegExp(source, "giu"));

/** The deadline in the range, exact ones before vague ones; null where none is set. */
export function findDeadline(text: string, range: Range): Range | null {
	const words = text.slice(range.start, range.end);
	for (const pattern of PATTERNS) {
		pattern.lastIndex = 0;
		for (const match of words.matchAll(pattern)) {
			const found = match[0].trimEnd();
			if (!isDeadline(words, match.index, found)) continue;
			const start = range.start + match.index;
			return { start, end: start + found.length };
		}
	}
	return null;
}

// "in March 1960 the parties signed" and "since 1974" look back; "for 10 years after …" is a term. "may" is a modal, "May" a month.
function isDeadline(words: string, at: number, found: string): boolean {
	if (
		/\b(?:may)\b/.test(found) &&
		!/\bMay\b/.test(found) &&
		/(?:by|in|on|from)\s+may\b/.test(found)
	)
		return false;
	const year = /(?:in|of|on|from|by|until)\s+(?:\w+\s+){0,2}(\d{4})$/.exec(
		found,
	)?.[1];
	if (year !== undefined && Number(year) < 1990) return false;
	return !/\b(?:since|of|dated|signed|adopted|concluded)\s*$/i.test(
		words.slice(Math.max(0, at - 10), at),
	);
}

/** Agreements made up from a seed, of any number of points, to time long texts with. */

const PARTIES = [
	"The Northern Party",
	"The Southern Party",
	"Both Parties",
	"The Joint Commission",
	"Each constituent state",
	"The guarantor powers",
	"The United Nations force",
];
const DEEDS = [
	"withdraw its forces from",
	"open the roads to",
	"report on the state of",
	"share the revenue of",
	"protect the schools of",
	"rebuild the houses of",
	"release the detainees of",
	"monitor the line at",
	"hold elections in",
	"return the archives of",
	"publish the map of",
	"train the police of",
];
const DISTRICTS = [
	"Aldra",
	"Brenn",
	"Corval",
	"Dunmere",
	"Eskil",
	"Farrow",
	"Gathen",
	"Holmar",
	"Istren",
	"Jorvik",
	"Kestle",
	"Lorne",
];
const SUBJECTS = [
	"fisheries",
	"pensions",
	"customs",
	"forests",
	"hospitals",
	"railways",
	"broadcasting",
	"land titles",
	"water meters",
	"border markers",
	"ferries",
	"museums",
	"grain stores",
	"power lines",
	"cadastres",
	"harbours",
];
const TERMS = [
	"within 30 days of signature",
	"by 1 March 2031",
	"every six months",
	"if the Commission so decides",
	"unless both Parties agree otherwise",
	"as described in Annex II",
	"in accordance with the timetable",
];

/** A text of about `points` points, a third of them sub-points; another `version` changes a tenth of them and moves some. */
export function madeUpDraft(points: number, version: number): string {
	const articles: string[] = [];
	const count = Math.ceil(points / 4);
	for (let article = 1; article <= count; article++) {
		const random = generator(article);
		const changed = version > 1 && article % 10 === 3;
		const clause = () => {
			const number = 10 + Math.floor(random() * 900) + (changed ? version : 0);
			return `${pick(PARTIES, random)} shall ${pick(DEEDS, random)} ${pick(DISTRICTS, random)} ${number} and of the ${pick(SUBJECTS, random)} in sector ${article}, ${pick(TERMS, random)}.`;
		};
		articles.push(
			`${pick(SUBJECTS, random)} and ${pick(SUBJECTS, random)}\n\n1. ${clause()} ${clause()}\n2. ${clause()}\n   (a) ${clause()}\n`,
		);
	}
	if (version > 1) articles.push(articles.splice(2, 1)[0] ?? "");
	return articles.map((words, at) => `Article ${at + 1}\n${words}`).join("\n");
}

function pick(list: readonly string[], random: () => number): string {
	return list[Math.floor(random() * list.length)] ?? "";
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
	let state = seed * 0x9e3779b1;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

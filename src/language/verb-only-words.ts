/** English verbs whose present forms are no nouns: a tagger that calls "envisages" a noun is wrong whatever stands around. */

const LEMMAS =
	"accept accuse acknowledge admit affirm agree allege allot allow announce apologise apologize argue assert assure avoid beg believe boast caution claim clarify concede conclude condemn confirm contain contend criticise criticize decide declare decline deem denounce deny depict deplore describe disagree disclose dismiss disown emphasise emphasize enable endorse ensure entail entitle envisage envision establish exclude expect explain express forbid foresee hail impose imply include indicate inform insist intend invoke lament maintain mandate oblige oppose permit persuade portray postpone predict prefer presume prohibit prolong provide prove reaffirm realise realize reassert recall reckon recognise recognize recommend refuse refute reiterate reject remain remind renounce repudiate require resolve restate reveal say seek seem shun specify stipulate stress suggest tell testify think threaten underline underscore urge vow warn welcome withdraw".split(
		" ",
	);

/** Words that are nouns as well, for all that the list of verbs holds them: told by what stands around. */
const ALSO_NOUNS = new Set([
	"claim",
	"resolve",
	"stress",
	"urge",
	"vow",
	"welcome",
	"mandate",
	"caution",
	"boast",
	"lament",
	"hail",
	"remain",
	"express",
	"decline",
]);

const bases: ReadonlySet<string> = new Set(
	LEMMAS.filter((lemma) => !ALSO_NOUNS.has(lemma)),
);
/** Third persons whose base form may be something else: "exempt", "commit" under a modal. */
const MORE_THIRD_PERSONS = [
	"exempts",
	"speaks",
	"swears",
	"commits",
	"submits",
	"binds",
	"obtains",
	"opens",
	"reopens",
	"resumes",
	"reconvenes",
	"convenes",
	"begins",
	"expires",
	"arrives",
	"departs",
	"meets",
	"continues",
	"adjourns",
	"receives",
	"becomes",
];
const thirdPersons: ReadonlySet<string> = new Set([
	...[...bases].map(thirdPerson),
	...MORE_THIRD_PERSONS,
]);

/** Whether the lower-case word can only be the third person of a verb: "envisages", "denies". */
export function isThirdPersonOnly(norm: string): boolean {
	return thirdPersons.has(norm);
}

/** Whether the lower-case word can only be the base form of a verb: "insist". */
export function isVerbBaseOnly(norm: string): boolean {
	return bases.has(norm);
}

/** Past tenses that are neither nouns nor participles, whatever the tagger makes of a rare one. */
const PASTS: ReadonlySet<string> = new Set(
	"undertook overtook withdrew forbade forgave forgot overthrew foresaw oversaw underwent forwent foreswore forswore withstood mistook partook outran overran overcame befell besought forsook arose awoke became began broke brought chose drew drove fell flew gave grew knew shook stole swore threw took tore went wrote rewrote redrew".split(
		" ",
	),
);

/** Whether the lower-case word can only be the past tense of a verb: "undertook". */
export function isPastOnly(norm: string): boolean {
	return PASTS.has(norm);
}

function thirdPerson(lemma: string): string {
	if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
	return /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

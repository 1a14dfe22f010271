/** The codebook: what the reader knows of the world and of the field's words, as data. Files in `codebook/` hold it. */

import type { EventWords } from "./event-words.js";
import type { TimeWords } from "./time-words.js";
import type { UnitWords } from "./unit-words.js";

/** What a reporting word commits its speaker to. */
export type CueForce =
	| "neutral" // said, told, added
	| "assertion" // insisted, argued, claimed, confirmed
	| "denial" // denied, rejected (a claim), dismissed
	| "demand" // urged, demanded, called for
	| "commitment" // promised, agreed, offered
	| "support" // welcomed, backed, accepted
	| "opposition" // opposed, rejected (a proposal), ruled out
	| "concern" // warned, feared, voiced doubts
	| "openness" // signalled readiness, is open to
	| "provision"; // a text envisages, provides for, requires

/** One reporting word or phrase, by its lemma ("say", "call for", "claim"). */
export interface CueEntry {
	readonly lemma: string;
	readonly kind: "verb" | "noun" | "phrase";
	readonly force: CueForce;
	/** What can follow the cue. */
	readonly takes: readonly CueComplement[];
	/** Whether the word itself casts doubt ("claim", "allege"). */
	readonly hedge: boolean;
}

/** What follows a cue: a that-clause, a quotation, a noun phrase, …; an addressee stands before the clause ("told reporters"). */
export type CueComplement =
	| "clause"
	| "quote"
	| "noun"
	| "infinitive"
	| "gerund"
	| "as"
	| "addressee"
	/** A person and what he is to do: "asked the mediators to wait". */
	| "person-infinitive"
	/** A thing and what it is called: "called the vote a sham". */
	| "predicate"
	/** A thing, and behind the preposition what is held of it: "regards the text as ready", "put the toll at 31". */
	| "thing-as"
	| "thing-at"
	| "thing-to"
	| "thing-on"
	| "question"
	/** A clause that "that" must open: "holds that", not "holds the line". */
	| "that";

/** A state, territory or community that acts as one, with its names; `metonyms` speak for its government ("Kyiv"). */
export interface StateEntry {
	readonly name: string;
	/** How tables call it ("US"); the name where there is no shorter form. */
	readonly short: string;
	readonly aliases: readonly string[];
	/** The adjective first, then nouns of people: "Polish", "Pole", "Poles". */
	readonly demonyms: readonly string[];
	readonly capital: string | null;
	/** Capitals and seats that stand for the government when they act or speak, each spelling apart ("Kyiv", "Kiev"). */
	readonly metonyms: readonly string[];
	/** The part of the world: "Europe", "Africa", "Middle East", "Asia", "Americas", "Oceania". */
	readonly region: Region;
}

export type Region =
	| "Europe"
	| "Africa"
	| "Middle East"
	| "Asia"
	| "Americas"
	| "Oceania";

/** What sort of body an organisation is; "body" for any other, such as the UN or the African Union. */
export type OrganisationKind =
	| "body"
	| "alliance" // a club of states: NATO, G7, E3
	| "ministry" // a department of a government
	| "agency" // intelligence, police, regulators, central banks
	| "military" // a state's armed forces
	| "armed-group" // a movement that fights and is no state's army
	| "party"
	| "parliament"
	| "court"
	| "media" // newspapers, agencies, broadcasters: they pass words on
	| "company"
	| "society"; // charities, think-tanks, rights groups

/** An organisation, alliance or body. */
export interface OrganisationEntry {
	readonly name: string;
	/** How tables call it ("EU"); the name where there is no shorter form. */
	readonly short: string;
	readonly aliases: readonly string[];
	/** Seats and epithets that may mean it ("Brussels", "the alliance"); one may stand with several bodies. */
	readonly metonyms: readonly string[];
	/** "office" for a seat of government ("the Kremlin", "the White House"), else "organisation". */
	readonly type: "organisation" | "office";
	readonly kind: OrganisationKind;
	/** The state it belongs to or speaks for, by name; null for international bodies. */
	readonly state: string | null;
}

/** A person who held an office for a time. */
export interface PersonEntry {
	readonly name: string;
	/** Other spellings and short forms ("Zelenskyy"). */
	readonly aliases: readonly string[];
	/** What the person is called at second mention, in each spelling: "Zelensky", "von der Leyen", "Xi". */
	readonly surnames: readonly string[];
	readonly gender: "f" | "m" | null;
	readonly offices: readonly OfficeHeld[];
}

/** One office of one person; the one held longest ago first. */
export interface OfficeHeld {
	/** As it stands before a name: "President", "Foreign Minister", "spokeswoman". */
	readonly role: string;
	/** A state's or organisation's name. */
	readonly of: string;
	/** ISO 8601 day, month or year; null when unknown. */
	readonly from: string | null;
	/** Likewise, the last day in office; null when unknown or still held. */
	readonly to: string | null;
}

/** What sort of role a title names. */
export type TitleKind =
	| "head-of-state"
	| "head-of-government"
	| "minister" // and deputies, secretaries of state
	| "legislator"
	| "envoy" // envoys, negotiators, mediators, ambassadors
	| "spokesperson"
	| "official" // officials, aides, advisers, heads of bodies
	| "leader" // of a party, movement, region or community
	| "military" // ranks and commanders, police
	| "royal"
	| "clergy"
	| "jurist" // judges, prosecutors, lawyers
	| "expert" // analysts, scholars, doctors
	| "press" // reporters, editors
	| "citizen" // residents, activists, witnesses
	| "honorific"; // Mr, Dame: says nothing of a role

/** A title or role noun ("prime minister", "spokeswoman", "Gen."). */
export interface TitleEntry {
	/** In lower case, but for abbreviations and honorifics that are always capital. */
	readonly title: string;
	/** Other words for the same ("premier", "PM"). */
	readonly forms: readonly string[];
	/** Plurals of the title and its forms; empty where there is none ("Mr"). */
	readonly plurals: readonly string[];
	readonly kind: TitleKind;
	/** Whether it stands before a name: "President Ode". */
	readonly beforeName: boolean;
	/** Whether it stands alone for the person: "the president". */
	readonly anaphor: boolean;
	readonly gender: "f" | "m" | null;
}

/** A city, region, water or site of talks. */
export interface PlaceEntry {
	readonly name: string;
	/** Other spellings ("Kiev"). */
	readonly aliases: readonly string[];
	/** The state it lies in, by name; null for seas, borders and disputed land. */
	readonly state: string | null;
	readonly kind: "city" | "region" | "site" | "water";
}

/** Given names that tell the gender; a name borne by both stands in neither list. */
export interface GivenNames {
	readonly f: readonly string[];
	readonly m: readonly string[];
}

/** One issue of the codebook with the words that speak of it. */
export interface IssueEntry {
	readonly code: string;
	readonly label: string;
	/** Lemmatised words and phrases, each with a weight from 1 (hint) to 5 (decisive). */
	readonly terms: readonly { readonly term: string; readonly weight: number }[];
	/** Learned beside the terms, for issues of the built-in codebook whose terms nobody replaced. */
	readonly direction?: IssueDirection;
}

/** Where the words of clauses about an issue point to. */
export interface IssueDirection {
	/** The same for all issues that are weighed against each other. */
	readonly words: WordVectors;
	readonly towards: Float32Array;
	readonly bias: number;
}

/** Vectors of stems, one after another. */
export interface WordVectors {
	readonly rowOf: ReadonlyMap<string, number>;
	readonly rows: Int8Array;
	/** Numbers of a vector. */
	readonly width: number;
}

/** The words of refusals, hearsay and doubt; see `codebook/reporting.yaml` for what each list holds. */
export interface ReportingWords {
	readonly refusing: readonly string[];
	/** What somebody refuses who will not judge, word by word: "take sides". */
	readonly uncommitted: readonly string[];
	/** What a question is left: "unanswered". */
	readonly unanswered: readonly string[];
	readonly speaking: readonly string[];
	readonly answering: readonly string[];
	readonly answeringAbout: readonly string[];
	readonly giving: readonly string[];
	readonly staying: readonly string[];
	readonly telling: readonly string[];
	readonly holdingBack: readonly string[];
	readonly reserving: readonly string[];
	readonly wishing: readonly string[];
	readonly givingUp: readonly string[];
	readonly passiveRefusals: readonly string[];
	readonly voicing: readonly string[];
	readonly befalling: readonly string[];
	readonly anonymity: readonly string[];
	readonly nobody: readonly string[];
	readonly silence: readonly string[];
	readonly comment: readonly string[];
	readonly hearsay: readonly string[];
	readonly hearsayVerbs: readonly string[];
	readonly according: readonly string[];
	readonly ownWords: readonly string[];
	readonly documents: readonly string[];
	readonly documentParts: readonly string[];
	readonly venues: readonly string[];
	readonly platforms: readonly string[];
	readonly hedges: readonly string[];
	readonly reports: readonly string[];
	readonly speakers: readonly string[];
}

/** Word lists that are short and of one kind each; see `codebook/words.yaml` for what each holds. */
export interface WordLists {
	readonly [list: string]: readonly string[];
}

export interface Codebook {
	readonly cues: readonly CueEntry[];
	readonly states: readonly StateEntry[];
	readonly organisations: readonly OrganisationEntry[];
	readonly people: readonly PersonEntry[];
	readonly titles: readonly TitleEntry[];
	readonly places: readonly PlaceEntry[];
	readonly givenNames: GivenNames;
	readonly issues: readonly IssueEntry[];
	/** Sets of words that terms of issues name in angle brackets: "cede .. <land>". */
	readonly wordSets: WordLists;
	readonly reporting: ReportingWords;
	readonly times: TimeWords;
	readonly units: UnitWords;
	readonly events: EventWords;
	/** What sets the furniture of a page apart from its text; see `codebook/furniture.yaml`. */
	readonly furniture: WordLists;
	readonly words: WordLists;
}

/** Document → reading: the pure stages in their order. */

import { resolveActors } from "../actors/resolve-actors.js";
import type { ReadDocument } from "../documents/read-bytes.js";
import { analyzeName } from "../language/analyze.js";
import type { Tagger } from "../language/tagger.js";
import { findTimes } from "../language/times/find-times.js";
import type { TimeLexicon } from "../language/times/time-lexicon.js";
import type { Analysis } from "../model/analysis.js";
import type { Reading } from "../model/reading.js";
import type { Attribution, Statement } from "../model/statement.js";
import type { TimeMention } from "../model/when.js";
import { findClaims } from "../positions/claims/find-claims.js";
import type { EventLexicon } from "../positions/events/event-lexicon.js";
import { findEvents } from "../positions/events/find-events.js";
import { findProvisions } from "../positions/provisions/find-provisions.js";
import { findPositions } from "../positions/stances/find-positions.js";
import {
	findAttributions,
	type StatementTools,
} from "../statements/find-attributions.js";
import { findVoice, type Voice } from "../statements/issued/find-voice.js";
import { withIssuedSentences } from "../statements/issued/issued-sentences.js";
import {
	findIssuedText,
	type IssuedText,
} from "../statements/issued/issued-text.js";

/** What a reader knows before it reads: word lists and learned weights. */
export interface ReaderTools extends StatementTools {
	readonly tagger: Tagger;
	readonly times: TimeLexicon;
	readonly events: EventLexicon;
}

/**
 * Everything the program gets out of one document; `analysis` is `analyze` of its text. The same document and tools give the
 * same reading, byte for byte.
 */
export function readDocument(
	source: ReadDocument,
	analysis: Analysis,
	tools: ReaderTools,
): Reading {
	const { document, blocks } = source;
	const { codebook } = tools;
	const times = findTimes(
		analysis,
		{ published: document.published, blocks },
		tools.times,
	);
	const issued = findIssuedText({ text: document.text, blocks }, codebook);
	const place =
		issued === null
			? findVoice(document, blocks, codebook)
			: namesInHead(issued);
	const voice = place && {
		...place,
		analysis: analyzeName(document.text, place, tools.tagger),
	};
	const reported = findAttributions(analysis, times, tools);
	const attributions =
		issued === null
			? reported
			: withIssuedSentences(reported, analysis, codebook);
	const resolved = resolveActors({
		analysis,
		blocks,
		attributions,
		codebook,
		published: document.published,
		issued,
		voice,
	});
	const { actors, drafts } = resolved;
	const statements = attributions.map((attribution, index) =>
		statementOf(attribution, {
			id: `s${index + 1}`,
			speaker: resolved.speakers[index] ?? null,
			via: resolved.via[index] ?? [],
			times,
		}),
	);
	const input = {
		analysis,
		attributions,
		statements,
		actors,
		drafts,
		issued: resolved.issued,
		codebook,
	};
	const provisions = findProvisions(input);
	return {
		document,
		blocks,
		actors,
		statements,
		drafts,
		provisions,
		positions: findPositions(input, provisions),
		claims: findClaims(input),
		events: findEvents(
			{ analysis, times, actors, attributions, published: document.published },
			tools.events,
		),
		times,
		findings: source.findings,
	};
}

function statementOf(
	attribution: Attribution,
	resolved: {
		readonly id: string;
		readonly speaker: string | null;
		readonly via: readonly string[];
		readonly times: readonly TimeMention[];
	},
): Statement {
	const { form, source, cue, content, venue, hedges, saidAt, confidence } =
		attribution;
	const said =
		saidAt && resolved.times.find((time) => time.span.start === saidAt.start);
	return {
		id: resolved.id,
		form,
		source,
		cue,
		content,
		speaker: resolved.speaker,
		via: resolved.via,
		venue,
		hedges,
		said: said?.from && said.to ? { from: said.from, to: said.to } : null,
		confidence: Math.round(confidence * 1000) / 1000,
	};
}

/** The names of the issuers where they stand in the head of the file; null where they are read, or not given. */
function namesInHead({ isInHead, issuers }: IssuedText): Voice | null {
	return isInHead && issuers !== null ? { ...issuers, stands: "before" } : null;
}

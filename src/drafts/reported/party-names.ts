/** The names of states and bodies in a draft and in reports of it: who is meant, under whichever name. */

import type { Codebook } from "../../model/codebook.js";
import { stemWord } from "../stem-word.js";

export interface NamedParties {
	/** A report's words with the names that the draft uses: "Kyiv" becomes "Ukraine" where the draft knows no Kyiv. */
	readonly asInDraft: (report: string) => string;
	/** Who is named in a text: canonical names; those of them whose form may mean several are left out. */
	readonly namedIn: (text: string) => ReadonlySet<string>;
	/** Stems of the words of those names. */
	readonly stems: ReadonlySet<string>;
}

interface Entry {
	readonly name: string;
	readonly forms: readonly string[];
}

const forms = new WeakMap<Codebook, ReadonlyMap<string, Entry>>();

/** Names for reports of the draft with this text. */
export function partyNames(codebook: Codebook, draft: string): NamedParties {
	const byForm = formsOf(codebook);
	const inDraft = new Map<string, string>();
	for (const form of formsIn(draft, byForm)) {
		const { name } = byForm.get(form) as Entry;
		// The fullest name is the one that duties are written with.
		const known = inDraft.get(name);
		if (known === undefined || form === name) inDraft.set(name, form);
	}
	const stems = new Set<string>();
	for (const form of byForm.keys()) {
		const words = form.toLowerCase().split(/[^\p{L}\p{N}]+/u);
		if (words.length <= 3) for (const word of words) stems.add(stemWord(word));
	}
	return {
		stems,
		asInDraft: (report) =>
			replaceForms(
				report,
				byForm,
				({ name }, form) => inDraft.get(name) ?? form,
			),
		namedIn: (text) =>
			new Set(
				formsIn(text, byForm).map((form) => (byForm.get(form) as Entry).name),
			),
	};
}

/** Each form that means one party only. */
function formsOf(codebook: Codebook): ReadonlyMap<string, Entry> {
	const known = forms.get(codebook);
	if (known !== undefined) return known;
	const entries: readonly Entry[] = [
		...codebook.states.map((state) => ({
			name: state.name,
			forms: [
				state.name,
				state.short,
				...state.aliases,
				...state.metonyms,
				...state.demonyms,
			],
		})),
		...codebook.organisations.map((body) => ({
			name: body.name,
			forms: [body.name, body.short, ...body.aliases],
		})),
	];
	const byForm = new Map<string, Entry | null>();
	for (const entry of entries)
		for (const form of new Set(entry.forms))
			byForm.set(form, byForm.has(form) ? null : entry);
	const sure = new Map<string, Entry>();
	for (const [form, entry] of byForm) if (entry !== null) sure.set(form, entry);
	forms.set(codebook, sure);
	return sure;
}

/** Longest name in words. */
const MOST_WORDS = 6;

const NAME_WORD = /[\p{L}\p{N}.&-]*[\p{L}\p{N}]/gu;

function replaceForms(
	text: string,
	byForm: ReadonlyMap<string, Entry>,
	put: (entry: Entry, form: string) => string,
): string {
	const words = [...text.matchAll(NAME_WORD)];
	let told = "";
	let done = 0;
	for (let i = 0; i < words.length; i++) {
		const first = words[i];
		if (first === undefined || !/\p{Lu}/u.test(first[0])) continue;
		for (let n = Math.min(MOST_WORDS, words.length - i); n > 0; n--) {
			const last = words[i + n - 1];
			if (last === undefined) continue;
			let end = last.index + last[0].length;
			// "the U.S. would": the last stop is the name's.
			if (last[0].includes(".") && text[end] === ".") end++;
			const form = text.slice(first.index, end).replace(/\s+/g, " ");
			const entry = byForm.get(form) ?? byForm.get(form.replaceAll(".", ""));
			if (entry === undefined) continue;
			told += text.slice(done, first.index) + put(entry, form);
			done = end;
			i += n - 1;
			break;
		}
	}
	return told + text.slice(done);
}

function formsIn(
	text: string,
	byForm: ReadonlyMap<string, Entry>,
): readonly string[] {
	const found = new Set<string>();
	replaceForms(text, byForm, (_entry, form) => {
		found.add(byForm.has(form) ? form : form.replaceAll(".", ""));
		return form;
	});
	return [...found];
}

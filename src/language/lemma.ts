/** Tagged word → base form: irregular forms by table, regular ones by spelling rules. */

import { irregularAdjectives, irregularNouns, irregularVerbs } from "./irregular-forms.js";

/**
 * The base form, lower case, of a word given its norm and Penn tag: "denies" VBZ → "deny". Words that have no other
 * form, and names, are their own base.
 */
export function lemmaOf(norm: string, tag: string): string {
	switch (tag) {
		case "VBD":
		case "VBN":
			return irregularVerbs.get(norm) ?? stripEd(norm);
		case "VBG":
			return irregularVerbs.get(norm) ?? stripIng(norm);
		case "VBZ":
			return irregularVerbs.get(norm) ?? (norm === "'s" ? "be" : stripS(norm));
		case "VB":
		case "VBP":
		case "MD":
			return irregularVerbs.get(norm) ?? norm;
		case "NNS":
			return irregularNouns.get(norm) ?? stripS(norm);
		case "JJR":
		case "JJS":
		case "RBR":
		case "RBS":
			return irregularAdjectives.get(norm) ?? stripDegree(norm);
		case "RB":
			return norm === "n't" ? "not" : norm;
		default:
			return norm;
	}
}

/** "claims" → "claim", "denies" → "deny", "pushes" → "push", "bases" → "base". */
function stripS(word: string): string {
	if (!word.endsWith("s") || word.endsWith("ss") || word.length < 3) return word;
	if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
	if (/(?:ss|sh|tch|[^aeiou]ch|ea?ch|[aeo]uch|x|zz)es$/.test(word)) return word.slice(0, -2);
	if (/[^aeiou]oes$/.test(word)) return word.slice(0, -2);
	if (/(?:us|is)es$/.test(word) && !/(?:[cm]?[ao]us|[vrmctn]is|[cf]us)es$/.test(word)) return word.slice(0, -1);
	return word.slice(0, -1);
}

/** "denied" → "deny", "planned" → "plan", "urged" → "urge", "claimed" → "claim". */
function stripEd(word: string): string {
	if (!word.endsWith("ed") || word.length < 4) return word;
	if (word.endsWith("ied")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
	if (word.endsWith("eed")) return word;
	return restoreStem(word.slice(0, -2));
}

/** "denying" → "deny", "planning" → "plan", "urging" → "urge". */
function stripIng(word: string): string {
	if (!word.endsWith("ing") || word.length < 5) return word;
	const stem = word.slice(0, -3);
	return /[aeiouy]/.test(stem) ? restoreStem(stem) : word;
}

/** A verb's stem before -ed or -ing → its base: undoes the doubled consonant, puts the silent e back. */
function restoreStem(stem: string): string {
	const last = stem.at(-1)!;
	const isDoubled = last === stem.at(-2) && /[bdgmnprt]/.test(last);
	if (isDoubled) return /^(?:add|err|purr|butt|putt|ebb)$/.test(stem) ? stem : stem.slice(0, -1);
	return wantsSilentE(stem) ? `${stem}e` : stem;
}

/** Whether the spelling of a stem shows that its base ends in a silent e ("urg", "argu", "settl", "oppos"). */
function wantsSilentE(stem: string): boolean {
	if (/(?:[cvu]|[lnrd]g|[aeiou]z|[^aeiou]l|[bcdfghkpstz]r)$/.test(stem)) {
		// "ow", "aw": no; "rl", "wl": "curl", "growl" have none; "ring", "long": none.
		if (/(?:[rw]l|[^aeiou]rl|thu|you|menu)$/.test(stem)) return false;
		if (/(?:lo|wro|belo|proi|prolo)ng$/.test(stem) || /(?:^|[^aeiou])(?:ha|ba|i|u|to|ga|twa)ng$/.test(stem)) {
			return /(?:cha|excha|ra|arra|plu|lu|hi|cri|infri|fri|i|spo)ng$/.test(stem) && !/(?:^h|^b|^g)ang$/.test(stem);
		}
		return true;
	}
	if (/(?:^|[^aeiou])(?:[aeiou]|[^aeiou]{1,2}[aeiou])?[^aeiou]$/.test(stem) && isShortOpen(stem)) return true;
	if (/(?:[^aeiou]|^|u)at$/.test(stem)) return !/(?:comb|form|comb|^pat|^bat|^chat)at$/.test(stem) && stem.length > 3;
	if (/(?:[iy]at|[^aeiou]iat)$/.test(stem)) return true;
	if (/[^s]s$/.test(stem)) return !/(?:[fc]us|[ao]us|bias|canvas|gas)$/.test(stem) || /(?:ccus|cus|xcus|use|aus|ous|pous|hous|cous)$/.test(stem) && !/(?:focus|chorus)$/.test(stem);
	if (/(?:[aiou]z|iz|yz)$/.test(stem)) return true;
	if (/[aeiou]g$/.test(stem)) return true;
	if (/(?:[aeou]ct|[st]or)$/.test(stem)) return /(?:st|pl|gn)or$/.test(stem) && !/(?:mon|fact|doct|edit|mot|auth|ancest)or$/.test(stem);
	if (/(?:uir|quir|pir|sir|tir|mir|[^aeiou]ur|clar|par|har|[^e]scar|shar|car|xplor|gnor|dor|hor|ther)$/.test(stem)) {
		return !/(?:ccur|ncur|cur|emur|ur{2}|murmur|disappear|^par|conquer|other|gather|anchor|labor|arbor|vapor|harbor|favor|recur)$/.test(stem) || /(?:secur|procur|obscur|prepar|compar|spar)$/.test(stem);
	}
	if (/[^aeiou](?:ud|id|od|ad)$/.test(stem)) return !/(?:avoid|forbid|plod|nod|^bid|shepherd)$/.test(stem);
	if (/(?:[^aeiou]um|[^aeiou]om|am|[^la]im|ym)$/.test(stem)) return /(?:sum|cum|com|fram|nam|bam|lam|sham|tam|gam|ssum|fum|tim)$/.test(stem) && !/(?:claim|aim|slam|cram|welcam|fathom|accustom|custom|blossom)$/.test(stem);
	if (/(?:in|an|on|un)$/.test(stem)) return /(?:fin|clin|bin|ermin|amin|min|gin|vin|lin|tin|rin|hon|pon|phon|ton|tun|man|ssin|join)$/.test(stem) && !/(?:join|ain|rein|coin|men|remain|ruin|pin|sin|spin|commission|on|an)$/.test(stem) || /(?:postpon|phon|hon|condon|aton|clon|prun|tun|dethron)$/.test(stem);
	if (/[^aeiou](?:ip|op|yp|ap|up)$/.test(stem)) return /(?:scop|cop|hop|top|typ|wip|rip|stap|shap|scap|tap|vap|group)$/.test(stem) && !/(?:develop|envelop|gallop|scallop|gossip|worship|kidnap|equip|stop)$/.test(stem);
	if (/[^aeiou](?:ak|ik|ok|yk|uk)$/.test(stem)) return true;
	if (/[^aeiou](?:al|il|ol|ul)$/.test(stem)) return /(?:hal|sal|schedul|rul|cil|fil|mil|sol|trol|pil|ridicul)$/.test(stem) && !/(?:patrol|fulfil|control|council|pencil|imperil)$/.test(stem);
	if (/(?:[^aeiou]|qu)it$/.test(stem)) return /(?:cit|vit|quit|unit|writ|expedit|ignit|despit|invit|recit|incit|excit)$/.test(stem) && !/(?:edit|credit|visit|limit|audit|profit|exhibit|prohibit|inhibit|deposit|merit|inherit|benefit|submit|solicit|elicit|posit|summit|transit|exploit|recruit|debit)$/.test(stem);
	if (/[^aeiou](?:ot|ut|et)$/.test(stem)) return /(?:vot|not|mot|not|quot|mut|cut|put|but|tut|lut|det|let|pet)$/.test(stem) && !/(?:pivot|cut|put|but|target|budget|market|meet|interpret|trumpet|pilot|ballot|allot|plot|debut|let)$/.test(stem) || /(?:execut|contribut|distribut|attribut|disput|comput|reput|constitut|institut|substitut|prosecut|persecut|complet|delet|compet|promot|devot|denot)$/.test(stem);
	if (/(?:rc|nc|lv|rv|ns|rs|ps|ls)$/.test(stem)) return true;
	return false;
}

/** "us", "ag", "ic": stems of three letters or fewer with one vowel, as in "use", "age", "ice". */
function isShortOpen(stem: string): boolean {
	return /^(?:us|ag|ic|ey|ow)$/.test(stem) && stem !== "ow";
}

/** "larger" → "large", "busiest" → "busy", "bigger" → "big". */
function stripDegree(word: string): string {
	const stem = word.replace(/(?:er|est)$/, "");
	if (stem === word || stem.length < 3) return word;
	if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
	if (stem.at(-1) === stem.at(-2) && /[bdgmnt]/.test(stem.at(-1)!)) return stem.slice(0, -1);
	return /(?:[cgsuv]|[aeiou]r|at|id|ud|id|[^aeiou]l|in|os|af)$/.test(stem) && !/(?:eat|clear|near|dear|poor|low|long|strong|young|ear|our)$/.test(stem) ? `${stem}e` : stem;
}

/** Tells a mail or a saved page in mail's format by its head. */

/** "Subject: talks": a field of a head, with the lines that it runs on over. */
const FIELD = /([A-Za-z][\w-]{1,40}):[ \t]?.*(?:\r?\n[ \t].*)*\r?\n/y;
/** Fields that no letter on paper has. */
const SURE =
	/^(?:mime-version|message-id|received|return-path|delivered-to|x-mailer|dkim-signature)$/i;
const LONGEST_HEAD = 60_000;

/** Whether `text` opens with the head of a mail: two fields at least, one of them such as only mails have. */
export function isMail(text: string): boolean {
	const head = text.slice(0, LONGEST_HEAD);
	let fields = 0;
	let isSure = false;
	FIELD.lastIndex = 0;
	for (let found = FIELD.exec(head); found !== null; found = FIELD.exec(head)) {
		fields++;
		isSure ||= SURE.test(found[1] ?? "");
		if (isSure && fields >= 2) return true;
	}
	return false;
}

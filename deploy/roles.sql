-- Rights on a record in the schema travaux, each role with no more than its work needs.
-- Run it as the owner of the record, after the record was made, and again after each new version of the program:
--   psql postgres://travaux_owner@host/travaux -f deploy/roles.sql
-- The owner alone changes tables; no other role can change or delete a document, a reading, a correction or an event of people.

do $$
begin
	create role travaux_reader nologin;
	create role travaux_coder nologin in role travaux_reader;
	create role travaux_admin nologin in role travaux_coder;
exception when duplicate_object then null;
end
$$;

-- A desk that is read only.
grant usage on schema travaux to travaux_reader;
grant select on all tables in schema travaux to travaux_reader;

-- A desk on which people correct: corrections are added, what follows from them is derived anew.
grant insert on travaux.correction to travaux_coder;
grant update on travaux.revision to travaux_coder;
grant insert, update, delete on
	travaux.account, travaux.actor, travaux.actor_name, travaux.mention, travaux.statement, travaux.statement_words,
	travaux.position, travaux.provision, travaux.draft, travaux.claim, travaux.event,
	travaux.answer, travaux.bookmark
	to travaux_coder;
grant usage on all sequences in schema travaux to travaux_coder;

-- Who adds documents and says who may use the record.
grant insert on
	travaux.document, travaux.content, travaux.reading, travaux.unread, travaux.people_event
	to travaux_admin;
grant insert, update, delete on
	travaux.document_words, travaux.fingerprint, travaux.band, travaux.copy_edge, travaux.telling
	to travaux_admin;

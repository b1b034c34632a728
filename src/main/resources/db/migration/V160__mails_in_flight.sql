-- That a mail is about to go is written down before a server is asked, what the server said right after: a process that
-- ends in between leaves a row that says "sending". A row that says "not_taken" waits for its next try.
alter table lidzas.send_log add column begun_at timestamptz;
update lidzas.send_log set begun_at = sent_at;
alter table lidzas.send_log alter column begun_at set not null;
alter table lidzas.send_log alter column sent_at drop not null;

alter table lidzas.send_log drop constraint send_log_outcome_check;
alter table lidzas.send_log add constraint send_log_outcome_check
    check (outcome in ('sending', 'not_taken', 'sent', 'undeliverable'));
alter table lidzas.send_log add constraint send_log_sent_at_check
    check ((sent_at is null) = (outcome in ('sending', 'not_taken')));

create index on lidzas.send_log (begun_at) where outcome = 'not_taken';
create index on lidzas.send_log (sent_at) where outcome = 'sent';

-- Somebody without an address is sent nothing: the row says that, and that nobody can ask for the letter again.
alter table lidzas.send_log drop constraint send_log_outcome_check;
alter table lidzas.send_log add constraint send_log_outcome_check
    check (outcome in ('sending', 'not_taken', 'sent', 'undeliverable', 'no_address'));

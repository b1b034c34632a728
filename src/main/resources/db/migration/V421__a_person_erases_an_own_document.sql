-- A person erases what he or she handed in and nobody needs: the content goes, and that there was such a file is seen as long as the file
-- would have been kept.
alter table lidzas.document
    drop constraint document_state_check,
    add column erased_at timestamptz,
    add constraint document_state_check check (state in ('open', 'quarantined', 'infected', 'withdrawn')),
    add constraint document_erased_when_withdrawn check ((state = 'withdrawn') = (erased_at is not null));

comment on column lidzas.document.erased_at is 'personal: document; kept: until the document is erased, with the person at the latest';

-- The law wants the notice in writing where the agreement is: how it was given stands beside when and by whom.
alter table lidzas.volunteer
    add column notice_form text check (notice_form in ('paper', 'eSignature', 'email', 'ownPage', 'word'));

comment on column lidzas.volunteer.notice_form is 'personal: volunteer; kept: refused or withdrawn 6 months, else until the person is erased';

-- Who proposed that a case be closed, for whoever approves it. Cases that were closed before do not say it.
alter table lidzas.support_case
    add column closure_proposed_by text,
    add column closure_proposed_on date;

comment on column lidzas.support_case.closure_proposed_by is 'personal: staff account; kept: until the person is erased';
comment on column lidzas.support_case.closure_proposed_on is 'personal: support case; kept: until the person is erased';

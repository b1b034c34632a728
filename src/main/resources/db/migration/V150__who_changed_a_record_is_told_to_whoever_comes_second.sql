-- Two people change one record: the second one is told who was first. A form that changes a record says which, and who sent it.
alter table lidzas.form_opening
    add column record     text,
    add column by_account text;

comment on column lidzas.form_opening.record is 'personal: pseudonym; kept: two days';
comment on column lidzas.form_opening.by_account is 'personal: staff account; kept: two days';

create index on lidzas.form_opening (record, used_at) where record is not null;

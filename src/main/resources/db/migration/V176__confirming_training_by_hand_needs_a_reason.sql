-- Why probation began although the programme was not completed, and who said so.
alter table lidzas.volunteer
    add column training_reason       text,
    add column training_confirmed_by text,
    add check ((training_reason is null) = (training_confirmed_by is null));

comment on column lidzas.volunteer.training_reason is 'personal: application; kept: refused or withdrawn 6 months, else until the person is erased';
comment on column lidzas.volunteer.training_confirmed_by is 'personal: staff account; kept: until the person is erased';
